import { css } from 'lit';

/**
 * Resets the inherited text styles of the page, except for font family, size and colour. Nothing here is
 * important, so what the page says about our tag itself wins. Spacing is reset on the tag for the same
 * reason: a reader's own style sheet sets it on every tag.
 */
export const hostStyles = css`
  :host {
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
  }

  /* Otherwise the browser decides, and hides it. */
  :host(:not([popover], [hidden]:not([hidden='until-found' i]))) {
    display: block;
  }

  .esim {
    padding-inline: var(--side);
    border: var(--esim-border, 1px solid var(--hair));
    border-radius: calc(var(--radius) * 1.75);
    font-family: var(--esim-font, inherit);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    /* Some pages set 0 around their columns. */
    font-size: max(1em, 11px);
    text-transform: none;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-decoration: none;
    text-emphasis: none;
    -webkit-text-fill-color: currentColor;
    -webkit-text-stroke: 0;
    -webkit-text-security: none;
    caret-color: auto;
    writing-mode: horizontal-tb;
    white-space: normal;
    text-wrap: wrap;
    word-break: normal;
    line-break: auto;
    overflow-wrap: anywhere;
    hyphens: manual;
    -webkit-touch-callout: default;
    user-select: text;
    -webkit-user-select: text;
  }

  .esim:lang(zh) {
    line-height: 1.6;
  }

  /* Inside the guide. */
  .inside {
    padding: 0;
    border: 0;
  }

  /* What the page puts into a slot keeps the page's direction. */
  .ltr slot,
  [dir='ltr'] slot > * {
    direction: ltr;
  }

  .rtl slot,
  [dir='rtl'] slot > * {
    direction: rtl;
  }

  /* Not the signs before and after: then the browser would look for both on every tag. */
  * {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  fieldset,
  legend,
  table {
    margin: 0;
    padding: 0;
    border: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font: inherit;
    font-weight: 700;
    text-wrap: balance;
  }

  p {
    text-wrap: pretty;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    font: inherit;
    color: inherit;
    text-align: center;
    cursor: pointer;
  }

  button,
  input,
  select {
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
  }

  .icon {
    width: 1.3em;
    height: 1.3em;
  }

  :focus-visible {
    outline: 0.15em solid;
    outline-offset: 0.12em;
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Detects a change of the page's text colour. PageLook asks again whether the page is light or dark at the
     end of the transition, and when the animation starts: while the element is hidden, nothing is in
     transition. */
  [role='status'].unseen {
    transition: color 0.05s;
    animation: shown 0.05s;
  }

  @keyframes shown {
    from {
      opacity: 0;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :not([role='status']),
    summary::after,
    .rows > .button::after,
    .tick > span::before {
      transition: none !important;
      animation: none !important;
    }
  }
`;
