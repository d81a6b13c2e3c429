import { css } from 'lit';

/** Forced colours and print. They come after the styles that they change. */
export const paperStyles = css`
  @media (forced-colors: active) {
    .esim .badge,
    .warning,
    .panel {
      border: 1px solid;
    }

    svg {
      color: inherit !important;
    }

    [aria-pressed='true'] > :only-child::before {
      content: '✓ ';
    }
  }

  @media print {
    .button.own,
    .badge,
    summary::after,
    .tick input,
    .question,
    .field,
    .inline,
    .not-yours,
    .menu,
    .offer {
      display: none;
    }

    .steps > [hidden] {
      content-visibility: visible;
      display: list-item;
      padding-inline-start: 2.7em;
    }

    .address {
      display: block !important;
    }

    .esim {
      padding: 0;
      border: 0;
      --accent: none;
      --on-accent: currentColor;
    }

    .light,
    .dark,
    .auto {
      color: #000;
      background: none;
      --quiet: #000;
    }

    .warning,
    .panel {
      border: 1px solid;
      background: none;
      color: inherit;
    }

    .tick > span:first-of-type::before {
      border-color: currentColor;
    }

    summary,
    :is(h1, h2, h3, h4, h5, h6),
    .steps > li > :is(.tick, .title) {
      break-after: avoid;
    }

    :is(.link, .phone, .code, .warning, .card, .picture, tr) {
      break-inside: avoid;
    }
  }
`;
