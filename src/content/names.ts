import { msg, str } from '@lit/localize';
import { isGiven, type Carrier, type Text } from '../carriers/carrier.js';
import { currentLanguage } from '../locales/localize.js';
import { isOwnHost } from '../rules/own-host.js';
import type { Origin } from './block.js';

/** A text of a config in the current language, or in the nearest one that it has. */
export function inOurLanguage(text: Text): string {
  if (typeof text === 'string') return text;
  const language = currentLanguage();
  const base = language.split('-')[0];
  const found =
    text[language] ??
    Object.entries(text).find(([tag]) => tag.split('-')[0] === base)?.[1] ??
    text.en ??
    Object.values(text)[0];
  return found ?? '';
}

/** The carrier's name; in its place, where nobody gave one, what it is. */
export function nameOf(carrier: Carrier): string {
  if (carrier.name) return inOurLanguage(carrier.name);
  return carrier.kind === 'seller'
    ? msg('your eSIM seller', { desc: 'Stands where a company name would stand' })
    : msg('your carrier', { desc: 'Stands where a company name would stand' });
}

/** The name of the carrier's app; where only its store address is known, a general one. */
export function appNameOf(carrier: Carrier): string {
  if (carrier.app?.name) return inOurLanguage(carrier.app.name);
  return msg(str`the app of ${nameOf(carrier)}`);
}

/** A shop of the carrier, as part of a sentence. */
export const shopOf = (carrier: Carrier): string =>
  carrier.name
    ? msg(str`a ${nameOf(carrier)} shop`, {
        desc: 'Part of a sentence such as “Go to …”. Placeholder: a company name',
      })
    : msg('a shop of your carrier', { desc: 'Part of a sentence such as “Go to …”' });

/** Things that stand side by side, as the current language lists them. */
export const listed = (things: readonly string[]): string =>
  things
    .slice(1)
    .reduce(
      (before, next) =>
        msg(str`${before}, ${next}`, { desc: 'Things beside each other, without “and”' }),
      things[0] ?? '',
    );

/** A country in the current language: `VN` → Vietnam, which most readers need, and not `Intl` for it. */
export const countryName = (code: string): string =>
  code === 'VN'
    ? msg('Vietnam')
    : (new Intl.DisplayNames(currentLanguage(), { type: 'region' }).of(code) ?? code);

/** The host that an address leads to, as a person would read it. */
export const placeOf = (href: string): string => {
  const url = new URL(href);
  if (url.host) return url.host.replace(/^www\./, '');
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
};

/** Who stands behind a fact, and the mark that says so. */
export function standing(
  carrier: Carrier,
  path: string,
  href?: string,
): { origin: Origin; mark: string | undefined } {
  if (isGiven(carrier, path)) {
    return {
      origin: 'page',
      mark: msg('given by this website', { desc: 'Beside a link or number' }),
    };
  }
  return href && isOwnHost(carrier, href)
    ? {
        origin: 'carrier',
        mark: msg(str`${nameOf(carrier)}’s own site`),
      }
    : { origin: undefined, mark: undefined };
}
