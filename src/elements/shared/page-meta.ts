import type { ConfigError } from '../../carriers/carrier.js';
import { languageFor, languages } from '../../locales/localize.js';
import { issue, oneOfThese } from '../../carriers/issue.js';
import { unknownValues } from './issues.js';
import { LEVELS, THEMES } from './look.js';
import { observe } from './observe.js';

const NAMES = [
  'carrier',
  'lang',
  'theme',
  'support',
  'support-label',
  'support-image',
  'heading-level',
  'config-src',
].map((name) => `esim-${name}`);

/** What the page says to all our elements at once, by the names of its `<meta>`. */
export type PageMeta = Readonly<Record<string, string>>;

let known: PageMeta = {};

/**
 * A page has no head for a moment while its script rebuilds it. Not `document.head`, which a form with that name
 * hides.
 */
export const head = () => document.querySelector('head') ?? document;

/** The page's `<meta name="esim-…">`; if a name occurs twice, the later one. The same object until one changes. */
export function pageMeta(): PageMeta {
  const found: Record<string, string> = {};
  for (const { name, content } of head().querySelectorAll<HTMLMetaElement>(
    'meta[name^="esim-" i]',
  )) {
    found[name.toLowerCase()] = content.trim();
  }
  return JSON.stringify(found) === JSON.stringify(known) ? known : (known = found);
}

/** Calls back when the page's head changes, or another one replaces it. Returns a function that stops it. */
export function watchMeta(changed: () => void): () => void {
  const watchHead = () =>
    observe(
      [head()],
      { childList: true, subtree: true, attributeFilter: ['name', 'content'] },
      changed,
    );
  let stopHead = watchHead();
  // Only the children of `<html>`, because the whole page changes all the time.
  const stop = observe([document.querySelector('html') ?? document], { childList: true }, () => {
    stopHead();
    stopHead = watchHead();
    changed();
  });
  return () => {
    stop();
    stopHead();
  };
}

/** The facts of a carrier in the page's `<meta>`, in the form of a config. */
export function metaFacts(meta: PageMeta): unknown {
  const { 'esim-support': url, 'esim-support-label': label, 'esim-support-image': image } = meta;
  return url || label || image
    ? {
        support: {
          url: url || undefined,
          label: label || undefined,
          image: image || undefined,
        },
      }
    : undefined;
}

/** An issue in one of those facts, with the name of the `<meta>` as its path. */
export const withMetaName = (error: ConfigError): ConfigError =>
  error.from === 'meta'
    ? { ...error, path: `esim-${error.path.replace('.url', '').replace('.', '-')}` }
    : error;

/** What is wrong in the `<meta>` that are not facts of a carrier. */
export function metaIssues(meta: PageMeta): ConfigError[] {
  const lang = meta['esim-lang'];
  return [
    ...unknownValues('esim-heading-level', meta['esim-heading-level'], LEVELS, 'meta'),
    ...unknownValues('esim-theme', meta['esim-theme'], THEMES, 'meta'),
    ...unknownValues('esim-lang', !languageFor(lang) && lang, Object.keys(languages), 'meta'),
    ...Object.keys(meta)
      .filter((name) => !NAMES.includes(name))
      .map((name) => issue('meta', name, oneOfThese(NAMES), meta[name], 'warning')),
  ];
}
