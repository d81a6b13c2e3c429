import { css } from 'lit';

export const renewGuideStyles = css`
  section.fold + section.fold {
    margin-block-start: 0.5em;
  }

  .progress {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  /* Without height, so that the text being read does not move. */
  .offer {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    height: 0;
    margin: 0;
  }

  .offer > p {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0.5em;
    padding: 0.5em 0.75em;
    border: 1px solid;
    border-radius: var(--radius);
    background: Canvas;
    color: CanvasText;
  }

  .support:empty {
    display: none;
  }
`;
