import { css } from 'lit';

export const faqStyles = css`
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
      contain-intrinsic-size: auto 53px;
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
    margin-inline: calc(-1 * var(--side));
    padding: 0.8em var(--side);
    border-block-start: 1px solid var(--hair);
  }

  .results > :not(details) {
    margin-block-end: 0.6em;
  }

  /* A row, like the questions above it */
  .more {
    width: calc(100% + 2 * var(--side));
    min-height: 52px;
    margin-inline: calc(-1 * var(--side));
    border: 0 solid var(--hair);
    border-block-start-width: 1px;
    border-radius: 0;
  }

  .all + slot + .footer,
  .all ~ .footer {
    margin-block-start: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--hair);
    font-size: 0.9375em;
  }

  .tools > .button {
    padding: 0;
    border: 0;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .feedback > .button {
    border-width: 1px;
    border-radius: calc(var(--radius) * 4);
    font-weight: 400;
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
