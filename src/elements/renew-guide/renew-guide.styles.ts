import { css } from 'lit';

export const renewGuideStyles = css`
  section.fold + section.fold {
    margin-block-start: 0.5em;
  }

  .progress {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .support:empty {
    display: none;
  }
`;
