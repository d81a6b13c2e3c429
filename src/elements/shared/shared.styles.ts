import { css } from 'lit';

/** Heading, language menu, picker and last lines of every element. */
export const sharedStyles = css`
  .esim > * + * {
    margin-block-start: 0.75em;
  }

  .row {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.5em;
  }

  .row > :first-child {
    flex: 1;
    min-width: 0;
    padding-block: 0.2em;
    font-size: 1.25em;
    line-height: 1.25;
  }

  .row [tabindex]:focus,
  .picker [tabindex]:focus {
    outline: none;
  }

  /* Language menu */
  .menu {
    position: relative;
    flex: none;
    border: 0;
    font-size: 0.9375em;
  }

  .menu summary {
    gap: 0.35em;
    padding: 0 0.25em;
  }

  .menu summary::before {
    display: none;
  }

  .menu ul {
    position: absolute;
    z-index: 2;
    inset-inline-end: 0;
    min-width: 9em;
    padding: 0.25em;
    border: 1px solid;
    border-radius: var(--radius);
    list-style: none;
    background: Canvas;
    color: CanvasText;
  }

  .menu button {
    display: block;
    width: 100%;
    min-height: 44px;
    padding: 0 0.75em;
    border: 0;
    border-radius: calc(var(--radius) / 2);
    background: none;
    text-align: start;
  }

  .menu [aria-current='true'] {
    font-weight: 700;
  }

  .inline {
    margin-inline-start: -0.25em;
    min-width: 24px;
    min-height: 24px;
    padding: 0.25em;
    border: 0;
    background: none;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .header > .not-yours {
    margin-block-start: 0.15em;
  }

  fieldset {
    min-inline-size: 0;
  }

  legend {
    padding-block-end: 0.35em;
    font-weight: 600;
  }

  legend .quiet {
    font-weight: 400;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .answers > .button {
    flex: 1 1 7em;
    min-width: 0;
    padding-inline: 0.4em;
    overflow-wrap: anywhere;
    font-weight: 500;
    background: var(--tint);
    line-height: 1.2;
  }

  .answers.many > .button {
    flex-grow: 0;
    flex-basis: auto;
    padding-inline: 0.9em;
  }

  .picker .question > * + * {
    margin-block-start: 0.5em;
  }

  .footer {
    padding-block-start: 0.25em;
  }

  .footer details {
    border: 0;
  }

  .footer summary {
    padding-inline: 0;
  }

  .footer h3,
  .footer h4,
  .footer h5,
  .footer h6 {
    font-weight: 400;
  }

  @media (min-width: 40em) {
    .answers > .button {
      flex-basis: auto;
    }

    .row > :first-child {
      font-size: 1.5em;
    }
  }
`;
