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
    width: 100%;
    margin-block-start: 0.4em;
  }
`;
