import { css } from 'lit';

export const deviceCheckStyles = css`
  [role='listbox'] {
    max-height: 20em;
    margin-block-start: 0.25em;
    padding: 0.25em;
    overflow-y: auto;
    border: 1px solid;
    border-color: var(--line);
    border-radius: var(--radius);
  }

  .brand {
    padding: 0.5em 0.5em 0;
    font-size: 0.875em;
  }

  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.5em;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border-radius: calc(var(--radius) / 2);
    cursor: pointer;
  }

  [role='option']:hover {
    box-shadow: inset 0 0 0 1px;
  }

  [role='option'][aria-selected='true'] {
    outline: 2px solid;
    outline-offset: -2px;
    background: var(--tint);
  }

  .verdict > * + * {
    margin-block-start: 0.85em;
  }

  .panel {
    flex-wrap: wrap;
    padding: 0.9em;
  }

  .panel > div {
    flex: 1 1 5em;
  }

  .panel > div > * + * {
    margin-block-start: 0.25em;
  }

  .panel .strong:first-child {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .sign {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.2em;
    height: 2.2em;
    border: 1px solid var(--tone);
    border-radius: 50%;
    background: var(--tone);
    color: var(--paper);
  }

  .yes > .sign {
    color: var(--on-accent);
  }

  .amber {
    --tone: var(--amber);
  }

  .unsupported {
    --tone: var(--red);
  }

  .unknown {
    --tone: var(--grey);
  }

  [data-id='proof'] span[lang='en'] {
    font-size: 0.875em;
  }

  [data-id='proof'] tbody th {
    overflow-wrap: normal;
  }

  @media print {
    .check {
      display: none;
    }

    .panel > .sign {
      border-color: currentColor;
      background: none;
      color: inherit;
    }
  }
`;
