import { css } from 'lit';

/** Fields, searches, and the card to show at a shop. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.75em;
  }

  .field > span {
    flex: 1 1 8em;
    font-weight: 600;
  }

  .field > :not(span),
  .search input {
    flex: 1 1 10em;
    width: 100%;
    min-width: 0;
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

  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .search > :is(label, span:first-child) {
    padding-block-end: 0.35em;
    font-weight: 600;
  }

  .search > svg {
    z-index: 1;
    grid-area: 2 / 1;
    margin-inline-start: 0.8em;
    align-self: center;
    pointer-events: none;
  }

  .search > input {
    grid-area: 2 / 1;
    padding-inline-start: max(38px, 2.6em);
  }

  .error {
    display: flex;
    gap: 0.4em;
  }

  option {
    background: var(--paper);
    color: var(--ink);
  }

  .card {
    padding: 1em;
    border: 1px solid;
    border-radius: var(--radius);
    font-size: 1.375em;
    line-height: 1.35;
    color: #1c1c21;
    background: #fff;
  }

  .card > [lang] {
    font-weight: 700;
  }

  .card > * + [lang] {
    margin-block-start: 0.7em;
  }

  .card .below {
    margin-block-start: 0.2em;
    font-size: 0.62em;
    color: #585b65;
  }

  .card .close {
    display: none;
  }

  .card:fullscreen {
    padding: 7vmin;
    border: 0;
    border-radius: 0;
    font-size: max(1.2em, min(6.2vw, 3.4vh));
    overflow: auto;
  }

  .card:fullscreen .close {
    display: inline-flex;
    margin-block-start: 1.2em;
    font-size: max(16px, 0.62em);
  }
`;
