import { css } from 'lit';

/** Heading, language menu, picker and last lines of every element. */
export const sharedStyles = css`
  .esim > * + * {
    margin-block-start: 0.75em;
  }

  .esim > section + section,
  .esim > .group {
    margin-block-start: 0;
  }

  .esim > section > :last-child:not(details, .phone) {
    margin-block-end: 0.95em;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 0 0.7em;
    padding-block-start: 0.85em;
  }

  .row > [part='heading'] {
    flex: 1 1 min-content;
    min-width: min(5.5em, 100%);
    padding-block: 0.3em;
    font-size: 1.22em;
    line-height: 1.25;
    overflow-wrap: break-word;
  }

  .row > [part='heading']:lang(zh) {
    font-size: 1.18em;
  }

  .row [tabindex]:focus,
  .picker [tabindex]:focus {
    outline: none;
  }

  .badge {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.35em;
    height: 2.35em;
    border: 1px solid var(--hair);
    border-radius: var(--radius);
    font-weight: 700;
  }

  .light .badge,
  .dark .badge,
  .auto .badge {
    border: 0;
  }

  /* Language menu */
  .menu {
    position: relative;
    flex: none;
    margin-block: -0.2em -0.3em;
    margin-inline: auto 0;
    border: 0;
    font-size: 0.875em;
  }

  .menu > summary {
    display: flex;
    gap: 0.4em;
    min-height: 44px;
    padding: 0 0.25em;
  }

  .menu > summary > svg {
    margin: 0;
  }

  .menu > summary::after,
  .footer summary::after {
    display: none;
  }

  .menu ul {
    position: absolute;
    z-index: 2;
    inset-inline-end: 0;
    min-width: 10em;
    padding: 0.3em;
    border: 1px solid;
    border-radius: var(--radius);
    list-style: none;
    background: var(--paper);
    color: var(--ink);
  }

  .menu button {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0 0.75em;
    border: 0;
    border-radius: calc(var(--radius) * 0.7);
    background: none;
    text-align: start;
  }

  .menu [aria-current='true'] {
    font-weight: 700;
  }

  .inline {
    margin: -0.25em;
    min-width: 24px;
    min-height: 24px;
    padding: 0.25em;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .header > .not-yours {
    margin-block-start: 0.1em;
  }

  /* Questions: the chosen answer stays visible. */
  fieldset {
    min-inline-size: 0;
  }

  legend {
    padding-block-end: 0.4em;
    font-weight: 600;
  }

  legend .quiet {
    font-weight: 400;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .answers > .button {
    max-width: 100%;
    font-size: 0.9375em;
    padding-inline: min(0.7em, 2.4vw);
    gap: 0.3em;
    border-width: 1px;
    border-radius: calc(var(--radius) * 4);
    overflow-wrap: anywhere;
    font-weight: 400;
    line-height: 1.2;
    text-align: start;
  }

  /* Picker */
  .esim > .picker > .question:last-child {
    margin-block-end: 0;
  }

  .picker .question > * + * {
    margin-block-start: 0.5em;
  }

  .picker .answers.rows {
    display: block;
  }

  .rows > .button {
    display: flex;
    justify-content: start;
    gap: 0.75em;
    width: calc(100% + 2 * var(--side));
    max-width: none;
    min-height: 52px;
    margin-inline: calc(-1 * var(--side));
    padding: 0.5em var(--side);
    border: 0 solid var(--hair);
    border-block-start-width: 1px;
    border-radius: 0;
    font-size: 1em;
    text-align: start;
  }

  .rows > .button > :nth-child(2) {
    flex: 1;
    min-width: 0;
    font-weight: 600;
  }

  .rows .quiet {
    display: block;
    margin-block-start: 0.2em;
    font-weight: 400;
  }

  .footer,
  .group {
    margin-inline: calc(-1 * var(--side));
    padding: 0.6em var(--side) 0;
    border-block-start: 1px solid var(--hair);
  }

  .group > p {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--quiet);
  }

  /* One line, as far as it fits. */
  .esim > .footer {
    margin-block-start: 0;
    padding-block-end: 0.75em;
    text-wrap: pretty;
  }

  .esim > p:not(.unseen) {
    margin: 0 calc(-1 * var(--side));
    padding: 0.8em var(--side) 0;
    border-block-start: 1px solid var(--hair);
  }

  .esim > p + .footer {
    padding-block-start: 0;
    border: 0;
  }

  slot > .support:not(:empty),
  ::slotted([slot='after']) {
    margin-block: 0.85em;
  }

  .footer > p,
  .footer > details,
  .footer summary,
  .footer summary > * {
    display: inline;
  }

  /* A margin at the end would take a line of its own. */
  .footer details {
    margin-inline: 0.3em 0;
    border: 0;
  }

  .footer summary {
    padding: 16px 2px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .footer summary > * {
    font-size: 0.875em;
    font-weight: 400;
  }

  .footer .body {
    padding: 0.75em 0 0;
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .light .badge,
    .dark .badge,
    .auto .badge {
      background: color-mix(in srgb, var(--accent) 13%, var(--paper));
    }
  }

  /* The heading gets the room of the badge. */
  @media (max-width: 340px) {
    .row > .badge {
      display: none;
    }
  }

  @media (max-width: 300px) {
    .esim {
      border-inline: 0;
      border-radius: 0;
    }
  }
`;
