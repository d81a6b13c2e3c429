import { css } from 'lit';

/** Lists of steps, whose circle with the number is the checkbox, and how far the reader is. */
export const stepStyles = css`
  .steps {
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2.7em;
  }

  .steps > li:not(:last-child, [hidden]) {
    padding-block-end: 0.2em;
  }

  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(max(0px, 22px - 0.95em) + 2.1em) calc(0.2em - max(0px, 22px - 0.95em));
    inset-inline-start: 0.95em;
    border-inline-start: 1px solid var(--hair);
  }

  .tick,
  .title {
    display: flow-root;
    position: relative;
    min-height: 44px;
    margin-inline-start: -2.7em;
    padding-block: max(0.3em, 22px - 0.65em);
    padding-inline-start: 2.7em;
    line-height: 1.3;
    font-weight: 600;
  }

  .steps > li > :is(.tick, .title) + * {
    margin-block-start: 0;
  }

  .steps > li > :is(.tick, .title) + :not(.warning, details) {
    margin-block-start: -0.3em;
  }

  /* The line to press has space enough of its own. */
  .steps > li > :is(.tick, .title) + details {
    margin-block-start: -0.6em;
  }

  .steps > li > details:last-child {
    margin-block-end: -0.3em;
  }

  /* Nothing below it in its step. */
  .steps > li > :is(.tick, .title):last-child {
    padding-block-end: 0.3em;
    margin-block-end: -0.3em;
  }

  .steps + * {
    margin-block-start: 1em;
  }

  .tick {
    cursor: pointer;
  }

  .tick input,
  .title::before,
  .tick > span:first-of-type::before {
    content: counter(step);
    box-sizing: border-box;
    position: absolute;
    inset-block-start: max(0px, 22px - 0.95em);
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    width: 1.9em;
    height: 1.9em;
    margin: 0;
    border: 1.5px solid var(--line);
    border-radius: 50%;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .tick > span:first-of-type::before {
    border-color: transparent;
  }

  .tick input {
    appearance: none;
    -webkit-appearance: none;
    transition: background 0.12s;
  }

  .tick :checked {
    border-color: var(--mark);
    background: var(--accent);
  }

  .tick :checked + span {
    font-weight: 400;
    color: var(--quiet);
  }

  /* The check, drawn by two borders. */
  .tick :checked + span::before {
    content: '';
    width: 0.55em;
    height: 0.95em;
    margin: 0.35em 0.675em;
    border: solid var(--on-accent);
    border-width: 0 0.16em 0.16em 0;
    border-radius: 0;
    transform: rotate(42deg);
    animation: draw 0.12s;
  }

  @keyframes draw {
    from {
      clip-path: inset(0 100% 0 0);
    }
  }

  .steps > [hidden] {
    padding: 0;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .progress > svg {
    flex: 1;
    width: 0;
    height: 0.25em;
    border-radius: 1em;
    background: var(--hair);
    color: var(--mark);
  }
`;
