import { html, svg, type TemplateResult } from 'lit';
import type { PictureBlock } from './block.js';
import type { Answer } from '../devices/verdict.js';
import { checkIcon, crossIcon, markIcon, questionMarkIcon } from './icons.js';

/** A phone screen of 120 by 84, in the text colour. */
const phone = (alt: string, inside: unknown): TemplateResult =>
  html`<svg class="picture" viewBox="0 0 120 84" role="img" aria-label=${alt}>
    <g aria-hidden="true">
      <rect x="1.5" y="1.5" width="117" height="81" rx="9" />
      ${inside}
    </g>
  </svg>`;

const line = (x: number, y: number, width: number) =>
  svg`<path class="faint" d="M${x} ${y}h${width}"/>`;

/** The result of `*#06#`: EID, a bar code and numbers. Without digits, so no real number is shown. */
const eid = svg`<text x="14" y="24">EID</text>
  <path d="M14 32v12m4-12v12m3-12v12m6-12v12m3-12v12m5-12v12m4-12v12m6-12v12m3-12v12m5-12v12m4-12v12m6-12v12m4-12v12m5-12v12m6-12v12m4-12v12m6-12v12"/>
  ${line(14, 56, 92)}${line(14, 67, 60)}`;

/** Something to press with these words, between other things. */
const button = (words: string | undefined, width: number) =>
  svg`${line(14, 19, 60)}<rect class="marked" x="8" y="29" width=${width} height="26" rx="5"/>
  <text x="14" y="46" .textContent=${words}></text>${line(14, 67, 72)}`;

/** A list in the settings with "Add eSIM" highlighted. */
const addEsim = (words: string | undefined) =>
  svg`${button(words, 104)}<path d="m101 38 4 4-4 4"/>`;

/** The first page of an app: two things to press below the balance. */
const topUp = () =>
  svg`${button('Nạp tiền', 64)}<rect x="80" y="29" width="32" height="26" rx="5"/>`;

/** The code of a scratch card is highlighted, its serial number crossed out. */
const scratchCard = svg`<rect class="marked" x="8" y="16" width="104" height="26" rx="5"/>
  <text x="14" y="33">•••• •••• ••••</text><text x="14" y="66">Seri</text>
  ${line(44, 62, 52)}<path d="m10 72 92-20"/>`;

/** A line of the settings: the ICCID, with the two digits marked that tell the carrier. */
const iccid = svg`<text x="14" y="24">ICCID</text><text x="14" y="46">8984</text>
  <rect class="marked" x="47" y="33" width="20" height="18" rx="3"/>${line(74, 42, 32)}${line(14, 67, 60)}`;

const inside = {
  iccid: () => iccid,
  eid: () => eid,
  'add-esim': addEsim,
  'top-up': topUp,
  'scratch-card': () => scratchCard,
};

/** How sure an answer looks: the class of its panel. */
export function toneOf({ verdict, sure }: Answer): string {
  if (verdict === 'supported-unless') return 'amber';
  if (verdict === 'supported') return sure === 'sellers' ? 'amber' : 'yes';
  return verdict;
}

/** A sign for the verdict at a glance. The text beside it says the same. */
export function verdictSign(answer: Answer): TemplateResult {
  return html`<span class="sign">${iconOf(answer)}</span>`;
}

function iconOf(answer: Answer): TemplateResult {
  const tone = toneOf(answer);
  if (tone === 'yes') return checkIcon;
  if (tone === 'amber') return markIcon;
  const isNo = tone === 'unsupported' || ('leaning' in answer && answer.leaning === 'no');
  return isNo ? crossIcon : questionMarkIcon;
}

export const picture = ({ picture, alt, words }: PictureBlock): TemplateResult =>
  phone(alt, inside[picture](words));
