import { css } from 'lit';

/**
 * Colours and sizes. Without a theme, every colour is mixed from the page's text colour, because we do
 * not know the background. Public: `--esim-accent`, `--esim-radius`.
 */
export const tokenStyles = css`
  .esim {
    --line: currentColor;
    --tint: transparent;
    --quiet: currentColor;
    --alert: #d97706;
    --accent: var(--esim-accent, currentColor);
    --radius: var(--esim-radius, 0.5em);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .esim {
      --line: color-mix(in srgb, currentColor 28%, transparent);
      --tint: color-mix(in srgb, currentColor 6%, transparent);
      --quiet: color-mix(in srgb, currentColor 82%, transparent);
    }
  }

  .light {
    color-scheme: light;
    color: #1c1c21;
    background: #fff;
    --accent: var(--esim-accent, #0b6e4f);
  }

  .dark {
    color-scheme: dark;
    color: #ececf1;
    background: #17181c;
    --accent: var(--esim-accent, #6fd3ae);
  }
`;
