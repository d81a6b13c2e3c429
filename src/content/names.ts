import { msg, str } from '@lit/localize';
import type { Carrier, CarrierConfig, Text } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { currentLanguage } from '../locales/localize.js';

/** A text of a config in the current language, or in the nearest language that it has. */
export const inOurLanguage = (text: Text): string =>
  typeof text === 'string' ? text : (text[nearestTag(text)] ?? '');

/** The language of that text, if it is not the current one. Undefined also if the config does not say. */
export function foreignTag(text: Text): string | undefined {
  const tag = typeof text === 'string' ? '' : nearestTag(text);
  return tag && baseOf(tag) !== baseOf(currentLanguage()) ? tag : undefined;
}

const baseOf = (tag: string): string => tag.split('-')[0]!;

function nearestTag(text: Exclude<Text, string>): string {
  const language = currentLanguage();
  const tags = Object.keys(text);
  const nearest = tags.find((tag) => baseOf(tag) === baseOf(language)) ?? 'en';
  return [language, nearest].find((tag) => text[tag] !== undefined) ?? tags[0] ?? '';
}

/** The carrier's name, or "your carrier" if the config gives none. */
export function nameOf({ name, kind }: Pick<CarrierConfig, 'name' | 'kind'>): string {
  if (name) return inOurLanguage(name);
  return kind === 'seller' ? msg('your eSIM seller') : msg('your carrier');
}

/** The name in our own table, whatever the page calls this carrier: for what we say in its name. */
export const nameInTable = (carrier: Carrier): string => nameOf(builtIns[carrier.id] ?? carrier);

/** The name of the carrier's app, or a general one if only its store address is known. */
export const appNameOf = (carrier: Carrier): string =>
  carrier.app?.name ? inOurLanguage(carrier.app.name) : msg(str`the app of ${nameOf(carrier)}`);

/** A shop of the carrier, as part of a sentence such as "Go to …". */
export const shopOf = (carrier: Carrier): string =>
  carrier.name ? msg(str`a ${nameOf(carrier)} shop`) : msg('a shop of your carrier');
