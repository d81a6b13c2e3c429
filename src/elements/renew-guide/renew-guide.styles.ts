import { css } from 'lit';

export const renewGuideStyles = css`
  /* Parts of an article */
  .esim > .stack:not(.picker) + .stack {
    margin-inline: calc(-1 * var(--side));
    padding: 0.95em var(--side) 0;
    border-block-start: 1px solid var(--hair);
  }

  .stack > :is(h2, h3, h4, h5, h6) {
    font-size: 1.12em;
  }

  /* From 600 px on, two rows beside each other, never three. An open one takes all the width. */
  .folds {
    display: flex;
    flex-wrap: wrap;
    margin-inline: calc(-1 * var(--side));
  }

  .folds > section {
    display: contents;
  }

  .folds details {
    flex: 1 1 max(18.5em, 34%);
    margin: 0;
  }

  .folds details[open] {
    flex-basis: 100%;
  }

  /* No line below the title of the group. */
  .group + .folds {
    overflow: clip;
  }

  .group + .folds details {
    margin-block-start: -2px;
  }

  .more {
    justify-content: start;
    width: 100%;
    margin-block: -0.4em;
    padding: 0;
    padding-inline-start: 2.7em;
    border: 0;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
