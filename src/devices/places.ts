import type { Place } from './verdict.js';

/**
 * Words that people use to say where a phone was sold, in plain letters. A carrier stands for its country. “au”
 * is missing, because it may be the Japanese carrier or Australia, and “澳版” may be Australia or Macao.
 */
const PLACE_WORDS: ReadonlyArray<readonly [words: RegExp, place: Place]> = [
  [/\bverizon\b/g, 'VERIZON'],
  [/\b(at&t|t-?mobile)\b/g, 'NA-CARRIER'],
  [/\b(hong ?kong|hk)\b|港[版行]|香港/g, 'HK'],
  [/\bma ?ca[uo]\b|澳[门門]/g, 'MO'],
  [/\b(taiwan|dai loan|tw)\b|[台臺][版湾灣]/g, 'TW'],
  [
    /\b(mainland|china|chinese|trung( quoc)?|cn|tq)\b|[国國]行|[内內]地版?|[中全][国國网網]通?|大[陆陸]/g,
    'CN',
  ],
  [/\b(korean?|kr|han( quoc)?)\b|[韩韓][版国國]/g, 'KR'],
  [/\b(japan(ese)?|jp|nhat( ban)?|docomo|kddi|softbank)\b|日[版本]/g, 'JP'],
  [/\b(usa?|american?)\b|美[版国國]/g, 'US'],
  [/\b(australian?|uc)\b/g, 'AU'],
];

/** Vietnamese words that look like Japan and Korea in plain letters: “mới nhất” (newest), “còn hạn” (not expired). */
const NO_PLACE = /\b(moi|re|tot|dep|cao|ben) nhat\b|\b(het|con|thoi) han\b/g;

/** “Hong Kong, China” and “中国香港” are one place. */
const PARTS_OF_CHINA = /\b(hong ?kong|ma ?ca[uo]|taiwan|dai loan)[, (]+(china|trung quoc)\b/g;
const CHINA_BEFORE =
  /\b(china|trung quoc)[, (]+(?=hong ?kong|ma ?ca[uo]|taiwan|dai loan)|中[国國](?=香港|澳[门門]|[台臺][湾灣])/g;

/** The European Union: carriers' lists name its members as one place. */
const EU = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/;

/**
 * Splits the words for a place of sale from the name of a phone: "iPhone 15 港版" is from `HK`. No place if
 * there are two different ones.
 *
 * @param text in plain letters
 */
export function splitPlace(text: string): { name: string; place?: Place } {
  let name = text.replace(NO_PLACE, '').replace(PARTS_OF_CHINA, '$1').replace(CHINA_BEFORE, '');
  const places: Place[] = [];
  for (const [words, place] of PLACE_WORDS) {
    const rest = name.replace(words, ' ');
    if (rest !== name) places.push(place);
    name = rest;
  }
  const [place] = places;
  // “US version bought in Hong Kong” says nothing certain.
  const isClear = places.every((other) => isInside(place!, other));
  return { name, place: isClear ? place : undefined };
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

/** Places that are a part of others. */
const PART_OF: Readonly<Record<string, string>> = { VERIZON: 'US NA-CARRIER', 'NA-CARRIER': 'US' };

/** Whether all phones sold in one place were also sold in the other. */
export const isInside = (place: string, other: string): boolean =>
  place === other || !!PART_OF[place]?.includes(other);
