import { css } from 'lit';

/**
 * Colours and measures. With no theme, everything is mixed from the page's own text colour, since
 * nobody knows what stands behind it. Public: `--esim-accent`, `--esim-radius`.
 */
export const tokenStyles = css`
  :host {
    --line: currentColor;
    --tint: transparent;
    --quiet: currentColor;
    --alert: #d97706;
    --accent: var(--esim-accent, currentColor);
    --radius: var(--esim-radius, 0.5em);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --line: color-mix(in srgb, currentColor 28%, transparent);
      --tint: color-mix(in srgb, currentColor 6%, transparent);
      --quiet: color-mix(in srgb, currentColor 82%, transparent);
    }
  }

  :host([theme='light']) .esim {
    color-scheme: light;
    color: #1c1c21;
    background: #fff;
  }

  :host([theme='dark']) .esim {
    color-scheme: dark;
    color: #ececf1;
    background: #17181c;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    --accent: var(--esim-accent, #0b6e4f);
  }

  :host([theme='dark']) {
    --accent: var(--esim-accent, #6fd3ae);
  }
`;
