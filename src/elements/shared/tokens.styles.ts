import { css } from 'lit';

/**
 * Colours and sizes. Without a theme we do not know the page's background, only that its text can be read
 * on it. So every text has the page's colour, nothing lies behind a text, and lines are as pale as 3 : 1
 * allows where the text has 4.5 : 1. The accent may have any contrast: it only decorates.
 * Public: `--esim-accent`, `--esim-radius`.
 */
export const tokenStyles = css`
  .esim {
    --line: currentColor;
    --tint: transparent;
    --alert: currentColor;
    --accent: var(--esim-accent, currentColor);
    --radius: var(--esim-radius, 0.5em);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .esim {
      --line: color-mix(in srgb, currentColor 80%, transparent);
    }
  }

  .no-text {
    color: CanvasText;
  }

  .light-text {
    color-scheme: dark;
  }

  .dark-text {
    color-scheme: light;
  }

  .light {
    color-scheme: light;
    color: #1c1c21;
    background: #fff;
    --line: #84848f;
    --tint: #f5f5f6;
    --alert: #b45309;
    --accent: var(--esim-accent, #0b6e4f);
  }

  .dark {
    color-scheme: dark;
    color: #ececf1;
    background: #17181c;
    --line: #84848f;
    --tint: #232429;
    --alert: #f59e0b;
    --accent: var(--esim-accent, #6fd3ae);
  }
`;
