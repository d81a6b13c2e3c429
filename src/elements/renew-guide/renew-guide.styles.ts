import { css } from 'lit';

export const renewGuideStyles = css`
  section.fold + section.fold {
    margin-block-start: 0.5em;
  }

  .progress {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .offer {
    padding: 0.5em 0.75em;
    border: 1px solid;
    border-radius: var(--radius);
  }

  .support:empty {
    display: none;
  }
`;
