import type { Block } from './block.js';
import { directionOf } from '../locales/localize.js';
import { escapeHtml, toHtml } from './to-html.js';

/** Prints on at most two pages. On a screen, one column that needs no zooming. */
const STYLE =
  'body{max-width:40em;margin:1em auto;padding:0 1em;font:16px/1.4 system-ui,sans-serif}' +
  'h1{font-size:1.4em}h2{font-size:1.15em}h3,h4,h5,h6{font-size:1em}h2,h3,h4,h5,h6{margin:.8em 0 .2em;break-after:avoid}' +
  'p,ol,ul{margin:.25em 0}li,table{break-inside:avoid}td,th{text-align:start;padding-inline-end:1em}' +
  'a{color:inherit}@media print{body{max-width:none;margin:0;padding:0;font-size:8.5pt;line-height:1.25;columns:2}' +
  'h1{column-span:all}a::after{content:" "attr(href);overflow-wrap:anywhere}a[href^=tel]::after{content:none}@page{margin:12mm}}';

/** The content of a saved file. */
interface FileContent {
  lang: string;
  title: string;
  /** Footer: where and when the file was made. */
  made: string;
  parts: ReadonlyArray<{ heading: string; blocks: readonly Block[] }>;
}

/** A whole page in one file, which works offline. */
export const toFile = ({ lang, title, made, parts }: FileContent): string =>
  `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width">' +
  `<title>${escapeHtml(title)}</title><style>${STYLE}</style>` +
  `<h1>${escapeHtml(title)}</h1>` +
  parts
    .map(({ heading, blocks }) => `<h2>${escapeHtml(heading)}</h2>${toHtml(blocks, 3)}`)
    .join('') +
  `<p><small>${escapeHtml(made)}</small></p></html>`;
