import { css, unsafeCSS } from 'lit';

/** The build cannot shorten declarations without a rule, so this is as short as it gets. */
const dark = unsafeCSS(
  'color-scheme:dark;--own:#4fd1b5;--on-own:#06211c;--ink:#ececf1;--paper:#17181c;--dim:#a7aab4;' +
    '--soft:#1f2427;--amber:#f5a524;--red:#f97066;--grey:#a0a3af',
);

/**
 * Colours and sizes. Public: `--esim-accent`, `--esim-border`, `--esim-font`, `--esim-radius`.
 *
 * Without a theme, the page's background is unknown. We know only that its text can be read on it. So a text
 * has the page's colour, or a background of ours.
 */
export const tokenStyles = css`
  .esim {
    /* For light surroundings. */
    --own: #0b6b5d;
    --on-own: #fff;
    --ink: #1c1c21;
    --paper: #fff;
    --dim: #585b65;
    --soft: #f5f6f6;
    --amber: #b45309;
    --red: #b42318;
    --grey: #5b5e6b;

    /* Only fills, so it may have any contrast to the page. A page's accent counts only where the text on it
       can be chosen. */
    --accent: var(--chosen, var(--own));
    --on-accent: var(--on-chosen, var(--on-own));
    /* What a panel is tinted with. */
    --tone: var(--accent);
    /* Edges of what can be pressed or filled in: as pale as a contrast of 3 : 1 allows, on a page where
       the text has 4.5 : 1. */
    --line: currentColor;
    /* Lines that only divide. */
    --hair: #8885;
    /* Signs, and edges of what is filled. */
    --mark: var(--line);
    --quiet: currentColor;
    --tint: transparent;
    --radius: var(--esim-radius, 0.65em);
    --side: min(1.15em, 5vw);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .esim {
      --line: color-mix(in srgb, currentColor 80%, transparent);
    }
  }

  /* Black or white: the threshold of luminance where both have the same contrast, 4.58 : 1. */
  @supports (color: color(from red xyz-d65 x y z)) {
    .esim {
      --chosen: var(--esim-accent);
      --fit: calc((0.179 - y) * 99999);
      --on-chosen: color(from var(--esim-accent) xyz-d65 var(--fit) var(--fit) var(--fit));
    }
  }

  .no-text {
    color: CanvasText;
  }

  .dark-text,
  .light,
  .auto {
    color-scheme: light;
  }

  .light-text:not(.light, .auto),
  .dark {
    ${dark}
  }

  @media (prefers-color-scheme: dark) {
    .auto {
      ${dark}
    }
  }

  .light,
  .dark,
  .auto {
    color: var(--ink);
    background: var(--paper);
    --line: #84848f;
    /* The page's accent may be hard to see. Without one, --mixed is invalid. */
    --mixed: color-mix(in srgb, var(--esim-accent) 45%, var(--ink));
    --mark: var(--mixed, var(--own));
    --quiet: var(--dim);
    --tint: var(--soft);
  }
`;
