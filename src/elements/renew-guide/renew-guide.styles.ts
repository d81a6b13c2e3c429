import { css } from 'lit';

export const renewGuideStyles = css`
  .offer {
    padding: 0.5em 0.75em;
    border: 1px solid;
    border-radius: var(--radius);
  }

  .group + section > details {
    border: 0;
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
