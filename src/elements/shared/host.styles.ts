import { css } from 'lit';

/** Resets the inherited text styles of the page, except for font family, size and colour. */
export const hostStyles = css`
  :host {
    display: block !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  .esim {
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-decoration: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    visibility: visible;
  }

  .light,
  .dark {
    padding: 1em;
    border-radius: var(--radius);
  }

  *,
  ::before,
  ::after {
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

  a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-align: center;
    cursor: pointer;
  }

  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
  }

  :focus-visible {
    outline: 0.15em solid currentColor;
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

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
`;
