import { svg, html } from 'lit';

const icon = (paths: unknown) =>
  html`<svg
    width="1em"
    height="1em"
    viewBox="0 0 16 16"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${paths}
  </svg>`;

/** For links that leave the page. */
export const outIcon = icon(svg`<path d="M6 3.5H3.5v9h9V10M9 3h4v4M13 3 7.5 8.5"/>`);
export const checkIcon = icon(svg`<path d="m3 8.5 3.2 3.2L13 4.8"/>`);
export const alertIcon = icon(svg`<path d="M8 2 1.5 13.5h13zM8 6.5V10m0 1.9v.1"/>`);
export const phoneIcon = icon(
  svg`<path d="M5.5 2.5H3.2C2.6 9 7 13.4 13.5 12.8v-2.3L10.6 9.4 9.3 10.7A8 8 0 0 1 5.3 6.7L6.6 5.4z"/>`,
);
