import { css } from 'lit';

export const deviceCheckStyles = css`
  .search {
    max-width: 40em;
  }

  .search label {
    display: block;
    padding-block-end: 0.25em;
    font-weight: 600;
  }

  .search input {
    width: 100%;
    min-height: 44px;
    padding: 0.3em 0.75em;
    border: 1px solid;
    border-color: var(--line);
    border-radius: var(--radius);
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    background: var(--tint);
  }

  .search > p {
    margin-block-start: 0.35em;
  }

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

  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.75em;
    padding: 0.75em;
    border: 1px solid;
    border-color: var(--line);
    box-shadow: inset 4px 0 var(--line);
    border-radius: var(--radius);
  }

  .verdict > .stack > .strong:first-child {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .sign {
    width: 1.65em;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .supported,
  .supported-unless {
    box-shadow: inset 4px 0 var(--accent);
  }

  [data-id='proof'] span[lang='en'] {
    font-size: 0.875em;
  }

  [data-id='proof'] th {
    overflow-wrap: normal;
  }

  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    overflow-wrap: anywhere;
  }

  @media print {
    .check {
      display: none;
    }
  }
`;
