import type { Place } from './verdict.js';

/** Words that people use to say where a phone was sold. */
const PLACE_WORDS: ReadonlyArray<readonly [words: RegExp, place: Place]> = [
  [/\b(hong ?kong|hk)\b|港版|香港/gi, 'HK'],
  [/\bmaca[uo]\b|澳门|澳門|澳版/gi, 'MO'],
  [/\btaiwan\b|台湾|台灣|臺灣|台版/gi, 'TW'],
  [/\b(mainland|china|chinese|trung qu[oố]c|cn)\b|国行|國行|中国大陆|中国|中國|大陆|大陸/gi, 'CN'],
  [/\b(korean?|h[aà]n qu[oố]c)\b|韩版|韓版|韩国|韓國/gi, 'KR'],
  [/\b(japan(ese)?|nh[aậ]t( b[aả]n)?)\b|日版|日本/gi, 'JP'],
  [/\b(usa|us|american?)\b|美版|美国|美國/gi, 'US'],
];

/** The European Union: carriers' lists name its members as one place. */
const EU = /^(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)$/;

/** Splits the words for a place of sale from the name of a phone: "iPhone 15 港版" is from `HK`. */
export function splitPlace(text: string): { name: string; place?: Place } {
  let name = text.normalize('NFC');
  let place: Place | undefined;
  for (const [words, candidate] of PLACE_WORDS) {
    const rest = name.replace(words, ' ');
    if (rest !== name) place ??= candidate;
    name = rest;
  }
  return { name: place ? name.replace(/[([]\s*[)\]]/g, ' ') : text, place };
}

/** Reads a place of sale from a country code or a name. Other words stay as they are, in upper case. */
export function parsePlace(text: string): Place | undefined {
  const place = (splitPlace(text).place ?? text).toUpperCase();
  return (EU.test(place) ? 'EU' : place || undefined) as Place | undefined;
}
