import { css } from 'lit';

export const faqStyles = css`
  .all > * + *,
  .rest > * + *,
  .results > * + *,
  .rest {
    margin-block-start: 0.5em;
  }

  .rest:not([hidden]) {
    display: block;
  }

  .all[hidden] {
    margin: 0;
  }

  /*
   * Skips the rendering of closed questions that are off screen. Not of open ones: their height is
   * unknown, so the text would jump while the reader scrolls. Not of the first questions: one with a
   * title of two lines would jump too. Chromium only, the one engine with \`interpolate-size\`: WebKit keeps
   * the height of a question that was closed, and Firefox opens a question for a text fragment but does
   * not scroll to it.
   */
  @supports (interpolate-size: allow-keywords) {
    .rest details[part='question']:not([open]),
    .rest ::slotted(details:not([open])) {
      content-visibility: auto;
      contain-intrinsic-size: auto 44px;
    }
  }

  /* A deep link scrolls to the question, and stops where the page wants to stop for the element. */
  .esim,
  .all,
  .rest,
  slot[name^='own-'],
  ::slotted([slot^='own-']),
  [part='question'] {
    scroll-margin: inherit;
  }

  ::slotted([slot^='own-']) {
    display: block;
  }

  slot[name^='own-'] {
    display: block;
  }

  ::slotted(details) {
    padding: 0.4em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .search > span:first-child {
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

  .more {
    margin-block-start: 0.5em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    font-size: 0.9375em;
  }

  .tools .inline {
    min-height: 44px;
    font-weight: 400;
  }

  .below {
    padding-inline: 0.75em;
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  ::highlight(esim-hit) {
    background-color: #ffe08a;
    color: #1c1c21;
  }

  @media print {
    .rest[hidden] {
      display: block;
      content-visibility: visible;
    }

    .more,
    .search,
    .tools {
      display: none;
    }
  }
`;
