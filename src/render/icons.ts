import { html, type TemplateResult } from 'lit';

/** An icon of 24 by 24, drawn in lines of the text's colour. */
const icon = (lines: string): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 24 24"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${lines} />
  </svg>`;

const circle = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z';
const questionMark = 'M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2q-1.2.8-1.2 1.8m0 3v.1';

/** For links that leave the page. */
export const outIcon = icon('M14 4h6v6m0-6-9 9M9 5H5v14h14v-4');
export const checkIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const crossIcon = icon('m6 6 12 12M18 6 6 18');
export const markIcon = icon('M12 6v8m0 4v.1');
export const alertIcon = icon('M12 4 2.5 20h19zm0 6v4.5m0 2.5v.1');
export const phoneIcon = icon(
  'M8.5 4H5c-1 9.5 6 16 15 15v-3.5l-4.5-1.5-2 2a12 12 0 0 1-5.5-5.5l2-2z',
);
export const searchIcon = icon('M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4.5 4.5');
export const globeIcon = icon(`${circle}M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18`);
export const questionIcon = icon(circle + questionMark);
export const questionMarkIcon = icon(questionMark);
export const deviceIcon = icon('M7.5 2.5h9v19h-9zm3.5 16h2');
export const simIcon = icon('M6 3h8.5L18 6.5V21H6zm3 8h6v6H9zm3 0v6');
export const planeIcon = icon('M21 3 3 10.5l6.5 3 3 6.5zM9.5 13.5 14 9.5');
const codeIcon = icon('M4 9h16M4 15h16M10 4 8 20m8-16-2 16');
const listIcon = icon('M10 6h10m-10 6h10m-10 6h10M4 6h1m-1 6h1m-1 6h1');

/** By the id of a part that opens, or of an answer. */
export const icons: Readonly<Record<string, TemplateResult>> = {
  app: deviceIcon,
  store: icon(
    'M4 10v10h16V10M9 20v-5h6v5M3 9.5 5 4h14l2 5.5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0z',
  ),
  website: globeIcon,
  code: codeIcon,
  codes: codeIcon,
  'no-service': alertIcon,
  'all-ways': listIcon,
  prepare: listIcon,
  after: checkIcon,
  when: icon('M12 5a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm0 4v4l2.5 1.5M10 2h4'),
  keep: icon('M12 4v11m-5-4.5 5 5 5-5M4 20h16'),
  help: questionIcon,
  intro: icon(`${circle}M12 11v5.6m0-9v.1`),
  proof: checkIcon,
  works: icon('M4 20v-3m5 3v-7m5 7V9m5 11V5'),
  'used-up': icon(`${circle}M12 3v9l6.3 6.3`),
  expired: icon('M4 5h16v15H4zm0 4.5h16M9 3v4m6-4v4m-5 6 4 4m0-4-4 4'),
  paid: icon('M3 6h18v12H3zm0 4h18M6.5 14.5h4'),
  other: icon('M5.5 11.5h1v1h-1zm6 0h1v1h-1zm6 0h1v1h-1z'),
};
