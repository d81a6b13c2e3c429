import { css } from 'lit';

/** Styles of the blocks, in every element. */
export const blockStyles = css`
  .stack > * + *,
  li > * + *,
  .body > * + * {
    margin-block-start: 0.5em;
  }

  .quiet,
  .place,
  .notes,
  caption {
    font-size: 0.875em;
  }

  .quiet .quiet {
    font-size: 1em;
  }

  .strong {
    font-weight: 700;
  }

  /* Details */
  details {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  details + details {
    margin-block-start: 0.5em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0 0.6em;
    flex-wrap: wrap;
    min-height: 44px;
    padding: 0.4em 0.75em;
    border-radius: var(--radius);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    flex: none;
    width: 0.45em;
    height: 0.45em;
    border: solid currentColor;
    border-width: 0 0.14em 0.14em 0;
    transform: rotate(-45deg);
    transition: transform 0.15s;
  }

  details[open] > summary::before {
    transform: translateY(-0.1em) rotate(45deg);
  }

  summary > * {
    min-width: 0;
  }

  /* Beside the arrow, as long as it may be. */
  summary > :is(h2, h3, h4, h5, h6) {
    max-width: calc(100% - 1.1em);
  }

  summary > .mark {
    flex-basis: 100%;
    padding-inline-start: 1.3em;
  }

  .body {
    padding: 0.15em 0.75em 0.85em;
  }

  @media (hover: hover) {
    summary:hover,
    .button:hover,
    .tick:hover {
      box-shadow: inset 0 0 0 1px;
    }
  }

  /* Steps */
  .steps {
    list-style: none;
    counter-reset: step;
  }

  .steps > li {
    counter-increment: step;
    position: relative;
    padding-inline-start: 1.9em;
  }

  .steps > li + li {
    margin-block-start: 0.35em;
  }

  .steps > li > :is(.tick, .title) {
    display: flex;
    align-items: center;
    min-height: 44px;
    padding-block: 0.35em;
    line-height: 1.3;
    overflow-wrap: anywhere;
    font-weight: 600;
  }

  .steps > li > :is(.tick, .title)::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    width: 1.4em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .steps > li > :is(.tick, .title) + * {
    margin-block-start: 0;
  }

  .tick {
    gap: 0.6em;
    border-radius: var(--radius);
    cursor: pointer;
  }

  .tick input {
    flex: none;
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    accent-color: var(--accent);
    cursor: pointer;
  }

  .tick :checked + span {
    text-decoration: line-through;
  }

  /* Links, numbers and codes */
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
  }

  .link {
    min-width: 0;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: 44px;
    padding: 0.3em 0.9em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
  }

  .button.main {
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  .place,
  .mark {
    display: block;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .mark {
    font-weight: 400;
  }

  .mark svg {
    margin-inline-end: 0.25em;
    vertical-align: -0.15em;
  }

  .phone,
  .code {
    overflow-wrap: anywhere;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .code > .quiet {
    flex-basis: 100%;
  }

  code {
    padding: 0.2em 0.5em;
    border: 1px dashed var(--line);
    border-radius: 0.3em;
    font:
      600 1.05em ui-monospace,
      Consolas,
      monospace;
    white-space: nowrap;
    user-select: all;
    -webkit-user-select: all;
  }

  .effect {
    padding: 0.05em 0.5em;
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.8125em;
  }

  .effect.renews {
    border-width: 2px;
    font-weight: 700;
  }

  .warning {
    display: flex;
    gap: 0.6em;
    padding: 0.55em 0.75em;
    border-inline-start: 0.25em solid var(--alert);
    border-radius: 0.25em;
    background: var(--tint);
    font-weight: 600;
  }

  .warning svg {
    margin-block-start: 0.12em;
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
    font:
      600 11px system-ui,
      sans-serif;
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

  .field > :not(span) {
    flex: 1 1 10em;
    min-width: 0;
    min-height: 44px;
    padding: 0.3em 0.6em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font: inherit;
    font-size: max(16px, 1em);
    color: inherit;
    background: var(--tint);
  }

  .error {
    display: flex;
    gap: 0.4em;
  }

  .error svg {
    color: var(--alert);
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  .card {
    padding: 1em;
    border: 2px solid;
    border-radius: var(--radius);
    font-size: 1.375em;
    line-height: 1.35;
    color: #000;
    background: #fff;
  }

  .card > [lang] {
    font-weight: 600;
  }

  .card > * + [lang] {
    margin-block-start: 0.6em;
  }

  .card .below {
    font-size: 0.68em;
  }

  .card .close {
    display: none;
  }

  .card:fullscreen {
    padding: 5vmin;
    border: 0;
    border-radius: 0;
    font-size: min(6.2vw, 3.4vh);
    overflow: auto;
  }

  .card:fullscreen .close {
    display: block;
    margin-block-start: 1em;
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
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid var(--line);
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
    .warning {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }
  }

  @media print {
    .button.own,
    .tick input,
    .question,
    .field,
    .answer > :not(strong),
    .inline,
    .menu,
    .offer {
      display: none;
    }

    .address {
      display: block !important;
    }

    .light,
    .dark {
      padding: 0;
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
