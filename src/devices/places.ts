import type { Place } from './verdict.js';

/**
 * Words that people use to say where a phone was sold, in plain letters. A carrier stands for its country. “au”
 * is missing, because it may be the Japanese carrier or Australia, and “澳版” may be Australia or Macao.
 */
const PLACE_WORDS: ReadonlyArray<readonly [words: RegExp, place: string]> = [
  [/\bverizon\b/g, 'VERIZON'],
  [
    /\b(at ?& ?t|t-?mobile|xfinity|cricket|metro ?pcs|tracfone|us cellular|rogers|bell|telus)\b/g,
    'NA-CARRIER',
  ],
  [/\b(hong ?kong|hk)\b|港[版行]|香港/g, 'HK'],
  [/\b(macau?o?|ma cao)\b|澳[门門]/g, 'MO'],
  [/\b(taiwan|dai loan)\b|台版|[台臺][湾灣]/g, 'TW'],
  [
    /\b(mainland( china)?|china( (mobile|unicom|telecom))?|chinese|trung( quoc)?|cn)\b|[国國]行|中[国國]|大[陆陸]|[内內]地|全[网網]通/g,
    'CN',
  ],
  [/\b(south )?(korean?|han( quoc)?|skt?|kt|lg ?u\+?)\b|[韩韓][版国國]/g, 'KR'],
  [/\b(japan(ese)?|nhat( ban)?|docomo|kddi|softbank|y!?mobile)\b|日[版本]/g, 'JP'],
  [/\b(united states|usa?|american?)\b|美[版国國]/g, 'US'],
  [/\b(canadian|canada)\b/g, 'CA'],
  [/\b(australian?|uc)\b|澳洲|澳大利[亚亞]/g, 'AU'],
  [/\b(european?|eu)\b|欧版|歐版/g, 'EU'],
  [
    /\b(viet ?nam|vn|indian?|uk|united kingdom|singapore|thai(land| lan)|malaysia|philippines)\b|越南/g,
    'ELSEWHERE',
  ],
];

/** The European Union: carriers' lists name its members as one place. */
const EU = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/;

/**
 * Splits the words for a place of sale from the name of a phone: "iPhone 15 港版" is from `HK`.
 *
 * @param text in plain letters
 */
export function splitPlace(text: string): { name: string; place?: Place } {
  let name = text;
  let place: string | undefined;
  for (const [words, candidate] of PLACE_WORDS) {
    const rest = name.replace(words, ' ');
    if (rest !== name) place ??= candidate;
    name = rest;
  }
  return { name, place: place as Place | undefined };
}

/**
 * Reads a place of sale from a country code or a name. Other words stay as they are, in upper case.
 *
 * @param text in plain letters
 */
export function parsePlace(text: string): Place | undefined {
  const place = (splitPlace(text).place ?? text).toUpperCase();
  return (EU.test(place) ? 'EU' : place || undefined) as Place | undefined;
}

/** Places that contain others: a phone from there may be from these. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  US: ['NA-CARRIER', 'VERIZON'],
  CA: ['NA-CARRIER'],
  'NA-CARRIER': ['VERIZON'],
};

/** Whether all phones sold in one place were also sold in the other. */
export const isInside = (place: string, other: string): boolean =>
  place === other || !!INSIDE[other]?.includes(place);
