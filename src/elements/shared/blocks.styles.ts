import { css } from 'lit';

/** Styles of the blocks, in every element. */
export const blockStyles = css`
  .stack > * + *,
  li > * + *,
  .body > * + * {
    margin-block-start: 0.6em;
  }

  .quiet,
  .place,
  .notes,
  caption {
    font-size: 0.875em;
    color: var(--quiet);
  }

  .quiet .quiet {
    font-size: 1em;
  }

  .strong {
    font-weight: 600;
  }

  /* Vietnamese words to say */
  .strong[lang='vi'] {
    width: fit-content;
    padding: 0.15em 0.8em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
  }

  /* Rows that open, divided by lines */
  details {
    margin-inline: calc(-1 * var(--side));
    border-block-start: 1px solid var(--hair);
  }

  .stack > :is(details, .phone),
  :is(.body, li) > details,
  li > details + * {
    margin-block-start: 0;
  }

  .stack > :not(details, .phone) + details {
    margin-block-start: 0.95em;
  }

  .stack > details + :not(details, .phone) {
    margin-inline: calc(-1 * var(--side));
    padding: 0.85em var(--side) 0;
    border-block-start: 1px solid var(--hair);
  }

  summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto auto;
    align-items: center;
    align-content: center;
    min-height: 52px;
    padding: 0.5em var(--side);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary > * {
    grid-column: 2;
    min-width: 0;
  }

  summary > :is(h2, h3, h4, h5, h6) {
    font-weight: 600;
    text-wrap: pretty;
    line-height: 1.35;
  }

  summary > .quiet:not(.mark) {
    grid-area: 1 / 3;
    margin-inline-start: 0.75em;
  }

  summary > svg {
    grid-area: 1 / 1 / span 2;
    margin-inline-end: 0.6em;
  }

  summary::after,
  .rows > .button::after {
    content: '';
    grid-area: 1 / 4 / span 2;
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.6em 0.2em;
    border: solid var(--mark);
    border-width: 0 0.11em 0.11em 0;
    transform: rotate(-45deg);
    transition: transform 0.16s;
  }

  .rtl.esim .rows > .button::after,
  details:not([open]) > summary:dir(rtl)::after {
    transform: rotate(135deg);
  }

  details[open] > summary::after {
    transform: translateY(-0.12em) rotate(45deg);
  }

  .body {
    padding: 0 var(--side) 1em;
  }

  /* Inside a step, or inside what is open: only a line to press */
  :is(.body, li) > details:not([part='method']) {
    margin-inline: 0;
    border: 0;
  }

  :is(.body, li) > details:not([part='method']) > summary {
    display: flex;
    min-height: 44px;
    padding: 0;
  }

  :is(.body, li) > details:not([part='method']) > summary > :first-child {
    font-size: 0.9375em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :is(.body, li) > details:not([part='method']) > .body {
    padding: 0.2em 0 0.4em;
  }

  .body > details[part='method']:first-child {
    border: 0;
  }

  @media (hover: hover) {
    summary:hover > :is(h2, h3, h4, h5, h6) {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    .button:hover {
      box-shadow: inset 0 0 0 1px;
    }
  }

  summary:focus-visible,
  .rows > .button:focus-visible {
    outline-offset: -0.2em;
  }

  /* Steps: the circle with the number is the checkbox. */
  .steps {
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 2.7em;
  }

  .steps > li:not(:last-child, [hidden]) {
    padding-block-end: 0.3em;
  }

  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(max(0px, 22px - 0.95em) + 2.1em) calc(0.2em - max(0px, 22px - 0.95em));
    inset-inline-start: 0.95em;
    border-inline-start: 1px solid var(--hair);
  }

  .tick,
  .title {
    display: flow-root;
    position: relative;
    min-height: 44px;
    margin-inline-start: -2.7em;
    padding-block: max(0.3em, 22px - 0.65em);
    padding-inline-start: 2.7em;
    line-height: 1.3;
    font-weight: 600;
  }

  .steps > li > :is(.tick, .title) + * {
    margin-block-start: 0;
  }

  .steps > li > :is(.tick, .title) + :not(.warning) {
    margin-block-start: -0.3em;
  }

  .tick {
    cursor: pointer;
  }

  .tick input,
  .title::before,
  .tick span:first-of-type::before {
    content: counter(step);
    position: absolute;
    inset-block-start: max(0px, 22px - 0.95em);
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    width: 1.9em;
    height: 1.9em;
    margin: 0;
    border: 1.5px solid var(--line);
    border-radius: 50%;
    font: inherit;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }

  .tick span:first-of-type::before {
    border-color: transparent;
  }

  .tick input {
    appearance: none;
    -webkit-appearance: none;
    transition: background 0.12s;
  }

  .tick :checked {
    border-color: var(--mark);
    background: var(--accent);
  }

  .tick :checked + span {
    font-weight: 400;
    color: var(--quiet);
  }

  /* The check, drawn by two borders. */
  .tick :checked + span::before {
    content: '';
    width: 0.55em;
    height: 0.95em;
    margin: 0.35em 0.675em;
    border: solid var(--on-accent);
    border-width: 0 0.16em 0.16em 0;
    border-radius: 0;
    transform: rotate(42deg);
    animation: draw 0.12s;
  }

  @keyframes draw {
    from {
      clip-path: inset(0 100% 0 0);
    }
  }

  .steps > [hidden] {
    padding: 0;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .progress > svg {
    flex: 1;
    width: 0;
    height: 0.25em;
    border-radius: 1em;
    background: var(--hair);
    color: var(--mark);
  }

  /* Links, numbers and codes */
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 0.75em;
  }

  .links > * {
    flex: 1 1 8em;
    min-width: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-height: 44px;
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
  }

  .button.main {
    width: 100%;
    padding-inline: 0.6em;
  }

  /* The one main action of the moment, and the chosen answer */
  [part='method'] > .body > .links .main,
  [part='method'] > .body > .steps > li > .links .main,
  .stack > .steps > li:first-child > .links:not(.links ~ .links) .main,
  .check > .main,
  [aria-pressed='true'] {
    border-color: var(--mark);
    background: var(--accent);
    color: var(--on-accent);
    outline-color: var(--mark);
  }

  .place,
  .mark,
  .notes {
    display: block;
    margin-block-start: 0.2em;
    font-size: 0.8125em;
    color: var(--quiet);
    overflow-wrap: anywhere;
  }

  .link > :is(.place, .mark) {
    text-align: center;
  }

  .mark {
    font-weight: 400;
  }

  .mark svg {
    width: 1em;
    margin-inline-end: 0.25em;
    vertical-align: -0.3em;
  }

  .phone {
    overflow-wrap: anywhere;
  }

  .code,
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    overflow-wrap: anywhere;
  }

  .code > .quiet {
    flex-basis: 100%;
  }

  /* A number to call, as a row between the ways to renew */
  section > .phone {
    margin-inline: calc(-1 * var(--side));
    padding: 0.15em var(--side) 0.6em;
    border-block-start: 1px solid var(--hair);
  }

  section > .phone > .button {
    justify-content: start;
    gap: 0.6em;
    padding: 0;
    border: 0;
  }

  section > .phone > :not(.button) {
    margin: -0.5em 0 0;
    padding-inline-start: 2.35em;
  }

  code {
    padding: 0.2em 0.6em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    font:
      600 1.05em ui-monospace,
      Consolas,
      monospace;
    white-space: nowrap;
    user-select: all;
    -webkit-user-select: all;
  }

  .effect {
    padding: 0.05em 0.6em;
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.8125em;
  }

  .effect.renews {
    border-width: 2px;
    font-weight: 700;
  }

  /* Panels bring their own background. */
  .warning,
  .panel {
    display: flex;
    gap: 0.7em;
    padding: 0.7em 0.85em;
    border-radius: var(--radius);
    background: var(--paper);
    color: var(--ink);
  }

  .warning {
    --tone: var(--amber);
  }

  .warning > svg {
    margin-block-start: 0.1em;
    color: var(--tone);
  }

  @supports (color: color-mix(in srgb, red, blue)) {
    .warning,
    .panel {
      background: color-mix(in srgb, var(--tone) 13%, var(--paper));
    }
  }

  /* Pictures of screens */
  .picture {
    display: block;
    width: 120px;
    max-width: 100%;
    height: auto;
    margin-block: 0.5em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }

  .picture text {
    fill: currentColor;
    stroke: none;
    font-size: 11px;
    font-weight: 600;
  }

  .picture .faint {
    opacity: 0.8;
    stroke-width: 4;
  }

  .picture .marked {
    stroke-width: 3;
  }

  /* Fields, and the card to show at a shop */
  .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15em 0.75em;
  }

  .field > span {
    flex: 1 1 8em;
    font-weight: 600;
  }

  .field > :not(span),
  .search input {
    flex: 1 1 10em;
    width: 100%;
    min-width: 0;
    min-height: 44px;
    padding: 0.3em 0.75em;
    border: 1px solid;
    border-color: var(--line);
    border-radius: var(--radius);
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    background: var(--tint);
  }

  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .search > :is(label, span:first-child) {
    padding-block-end: 0.35em;
    font-weight: 600;
  }

  .search > svg {
    z-index: 1;
    grid-area: 2 / 1;
    margin-inline-start: 0.8em;
    align-self: center;
    pointer-events: none;
  }

  .search > input {
    grid-area: 2 / 1;
    padding-inline-start: max(38px, 2.6em);
  }

  .error {
    display: flex;
    gap: 0.4em;
  }

  option {
    background: var(--paper);
    color: var(--ink);
  }

  .card {
    padding: 1em;
    border: 1px solid;
    border-radius: var(--radius);
    font-size: 1.375em;
    line-height: 1.35;
    color: #1c1c21;
    background: #fff;
  }

  .card > [lang] {
    font-weight: 700;
  }

  .card > * + [lang] {
    margin-block-start: 0.7em;
  }

  .card .below {
    margin-block-start: 0.2em;
    font-size: 0.62em;
  }

  .card .close {
    display: none;
  }

  .card:fullscreen {
    padding: 7vmin;
    border: 0;
    border-radius: 0;
    font-size: min(6.2vw, 3.4vh);
    overflow: auto;
  }

  .card:fullscreen .close {
    display: inline-flex;
    margin-block-start: 1.2em;
    font-size: 0.62em;
  }

  .support-picture {
    display: block;
    max-width: 4em;
    max-height: 4em;
    border-radius: var(--radius);
  }

  /* Without a doctype, a table would not inherit. */
  table {
    width: 100%;
    border-collapse: collapse;
    font: inherit;
    color: inherit;
    white-space: inherit;
    text-align: start;
  }

  caption {
    padding-block-end: 0.25em;
    text-align: start;
  }

  th,
  td {
    padding: 0.45em 0.75em 0.45em 0;
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: top;
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }

  th {
    min-width: 5em;
    font-weight: 600;
  }

  @media (forced-colors: active) {
    .warning,
    .panel {
      border: 1px solid;
    }

    [aria-pressed='true'] > :only-child::before {
      content: '✓ ';
    }
  }

  @media print {
    .button.own,
    .badge,
    .tick input,
    .question,
    .field,
    .inline,
    .menu,
    .offer {
      display: none;
    }

    .steps > [hidden] {
      content-visibility: visible;
      display: list-item;
    }

    .address {
      display: block !important;
    }

    .esim {
      padding: 0;
      border: 0;
    }

    .light,
    .dark,
    .auto {
      color: #000;
      background: none;
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

  .address {
    display: none;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .address.always {
    display: block;
  }
`;
