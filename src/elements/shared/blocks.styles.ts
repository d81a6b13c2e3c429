import { css } from 'lit';

/** Texts, links, codes, panels, pictures and tables. */
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

  p.strong + p {
    margin-block-start: 0.2em;
  }

  /* Vietnamese words to say. Pressed, they are large. */
  .say {
    min-height: 44px;
    padding: 0.3em 0.9em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
  }

  .say[aria-pressed='true'] {
    padding-block: 1em;
    background: var(--paper);
    color: var(--ink);
    font-size: 1.6em;
  }

  /* Links, numbers and codes */
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 0.5em;
  }

  .links > * {
    flex: 1 1 7em;
    min-width: fit-content;
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
    gap: 0.3em;
    padding-inline: 0.3em;
  }

  .main > .icon,
  .answers > .button > .icon {
    width: 1.15em;
  }

  /* The one main action of the moment, and the chosen answer */
  [part='method'] > .body > .links .main,
  [part='method'] > .body > .steps > li > .links .main,
  .stack > .steps > li > .links:not(.links ~ .links) .main,
  .check > .main,
  [aria-pressed='true'] {
    border-color: var(--mark);
    background: var(--accent);
    color: var(--on-accent);
    outline-color: var(--mark);
  }

  .place,
  .mark,
  .notes,
  summary > .quiet {
    display: block;
    margin-block-start: 0.2em;
    font-size: 0.8125em;
    color: var(--quiet);
    overflow-wrap: anywhere;
  }

  .link > :is(.place, .mark),
  .phone {
    text-align: center;
  }

  /* On a wide page, what can be pressed stays near the text. */
  .links > *,
  .phone,
  .check > * {
    max-width: 44em;
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
  .copy,
  .address.always {
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
    position: relative;
    max-width: none;
    text-align: start;
    margin-inline: calc(-1 * var(--side));
    padding: 0.4em var(--side);
    padding-inline-start: calc(var(--side) + 1.9em);
    border-block-start: 1px solid var(--hair);
  }

  section > .phone > .button {
    display: block;
    margin-block: -0.8em;
    padding: 0.8em 0;
    border: 0;
    text-align: start;
  }

  section > .phone svg {
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--side);
    width: 1.3em;
    height: 100%;
    color: var(--quiet);
  }

  code {
    display: inline-block;
    padding: 0.2em 0.6em;
    border: 1px dashed var(--line);
    border-radius: var(--radius);
    font:
      600 1.05em ui-monospace,
      Consolas,
      monospace;
    overflow-wrap: anywhere;
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
    font-weight: 600;
  }

  tbody th {
    min-width: min(5em, 24vw);
  }

  .address:not(.always) {
    display: none;
  }

  .address {
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
`;
