import { css } from 'lit';

/** Parts that open: rows divided by lines, and quiet lines inside a step. */
export const rowStyles = css`
  details {
    margin-inline: calc(-1 * var(--side));
    border-block-start: 1px solid var(--hair);
  }

  .stack > :is(details, .phone),
  :is(.body, li) > details,
  li > details + * {
    margin-block-start: 0;
  }

  .stack > :not(details, .phone) + :is(details, .phone) {
    margin-block-start: 0.95em;
  }

  .stack > details + :not(details, .phone) {
    margin-inline: calc(-1 * var(--side));
    padding: 0.85em var(--side) 0;
    border-block-start: 1px solid var(--hair);
  }

  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    align-content: center;
    min-height: 52px;
    padding: 0.4em var(--side);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > * {
    grid-column: 2;
    min-width: 0;
  }

  summary > :is(h2, h3, h4, h5, h6) {
    font-weight: 600;
    text-wrap: pretty;
    line-height: 1.35;
  }

  summary > .quiet {
    line-height: 1.3;
  }

  summary > svg {
    grid-area: 1 / 1 / span 2;
    margin-inline-end: 0.6em;
    color: var(--quiet);
  }

  summary::after,
  .rows > .button::after {
    content: '';
    grid-area: 1 / 3 / span 2;
    flex: none;
    box-sizing: border-box;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.6em 0.2em;
    border: solid var(--quiet);
    border-width: 0 0.11em 0.11em 0;
    transform: rotate(-45deg);
    transition: transform 0.16s;
  }

  .rows > .button:dir(rtl)::after,
  details:not([open]) > summary:dir(rtl)::after {
    transform: rotate(135deg);
  }

  details[open] > summary::after {
    transform: translateY(-0.12em) rotate(45deg);
  }

  [part='method'][open] > summary > svg {
    color: var(--mark);
  }

  .body {
    padding: 0 var(--side) 0.85em;
  }

  /* Paper would show the first moment of it. */
  @media screen {
    details[open] > .body {
      animation: open 0.16s;
    }
  }

  @keyframes open {
    from {
      transform: translateY(-0.3em);
    }
  }

  /* Inside a step, or inside what is open: only a line to press */
  :is(.body, li) > details:not([part='method']) {
    margin-inline: 0;
    border: 0;
  }

  :is(.body, li) > details:not([part='method']) > summary {
    display: flex;
    min-height: 44px;
    padding: 0.4em 0;
  }

  :is(.body, li) > details:not([part='method']) > summary > :first-child {
    font-size: 0.9375em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :is(.body, li) > details:not([part='method']) > .body {
    padding: 0.2em 0 0.4em;
  }

  .body > details[part='method']:first-child {
    border: 0;
  }

  @media (hover: hover) {
    summary:hover > :is(h2, h3, h4, h5, h6) {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .button:hover {
      box-shadow: inset 0 0 0 1px;
    }
  }

  summary:focus-visible,
  .rows > .button:focus-visible {
    outline-offset: -0.2em;
  }
`;
