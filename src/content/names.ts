import { msg, str } from '@lit/localize';
import type { Carrier, CarrierConfig, Text } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import type { Part } from '../render/block.js';
import { attempt } from '../locales/attempt.js';
import { currentLanguage, languageFor } from '../locales/localize.js';
import type { Place } from './scene.js';

/** A text of a config in the current language, or in the nearest language that it has. */
export const inOurLanguage = (text: Text): string =>
  typeof text === 'string' ? text : (text[nearestTag(text)] ?? '');

/**
 * The language of that text. A plain text is in the language of the page.
 *
 * @returns undefined if it is the current language, or unknown
 */
export function foreignTag(text: Text, { lang }: Place): string | undefined {
  const tag = typeof text === 'string' ? lang : nearestTag(text);
  return tag && baseOf(tag) !== baseOf(currentLanguage()) ? tag : undefined;
}

/** The text with that language. */
export const withTag = (text: Text, place: Place): Part => ({
  text: inOurLanguage(text),
  lang: foreignTag(text, place),
});

/** The language of a tag, without script and country. A page may write it in another way than we do. */
const baseOf = (tag: string): string => (languageFor(tag) ?? tag).split('-')[0]!.toLowerCase();

/** The tag of the same script before one of the same language, then English, then the first. */
function nearestTag(text: Exclude<Text, string>): string {
  const language = currentLanguage();
  const tags = Object.keys(text);
  const inBase = (base: string) => tags.filter((tag) => baseOf(tag) === base);
  const ours = inBase(baseOf(language));
  return (
    ours.find((tag) => scriptOf(tag) === scriptOf(language)) ??
    ours[0] ??
    inBase('en')[0] ??
    tags[0] ??
    ''
  );
}

/** `Hans` for `zh-CN`. Undefined where the page has broken `Intl`. */
const scriptOf = (tag: string): string | undefined =>
  attempt(() => new Intl.Locale(tag).maximize().script);

/** The carrier's name, or "your carrier" if the config gives none. */
export function nameOf({ name, kind }: Pick<CarrierConfig, 'name' | 'kind'>): string {
  if (name) return inOurLanguage(name);
  return kind === 'seller' ? msg('your eSIM seller') : msg('your carrier');
}

/** The name in our own table, even if the page gives another: for statements that we quote from the carrier. */
export const nameInTable = (carrier: Carrier): string => nameOf(builtIns[carrier.id] ?? carrier);

/**
 * The carrier's app, as part of a sentence: "the My Viettel app". Many apps have their company's name, so
 * the name alone would mean the company. Of a title in the store, such as "Wintel - Mạng di động 055", it
 * takes the name only.
 */
export function appNameOf({ app, name }: Carrier): string {
  const title = app?.name ?? name;
  return title
    ? msg(str`the ${inOurLanguage(title).split(' - ')[0]} app`)
    : msg('your carrier’s app');
}

/** A shop of the carrier, as part of a sentence such as "Go to …". */
export const shopOf = (carrier: Carrier): string =>
  carrier.name ? msg(str`${articled(nameOf(carrier))} shop`) : msg('a shop of your carrier');

/** Names that begin with a vowel sound, abbreviations such as MTN included. */
const WITH_AN = /^([AEIOaeio]|[FHLMNRSX](?![a-z]))/;

/** In English with “a” or “an”: “an iTel shop”. Other languages take the name alone. */
export const articled = (name: string): string =>
  currentLanguage() === 'en' ? `${WITH_AN.test(name) ? 'an' : 'a'} ${name}` : name;
