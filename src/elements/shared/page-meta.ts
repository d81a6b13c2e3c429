import type { ConfigError } from '../../carriers/carrier.js';

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

/** A page may be without a head while its script rebuilds it. */
const head = () => document.head ?? document;

/** The page's `<meta name="esim-…">`; of two of one name the later. The same object until one changes. */
export function pageMeta(): PageMeta {
  const found: Record<string, string> = {};
  for (const { name, content } of head().querySelectorAll<HTMLMetaElement>(
    'meta[name^="esim-" i]',
  )) {
    found[name.toLowerCase()] = content.trim();
  }
  return JSON.stringify(found) === JSON.stringify(known) ? known : (known = found);
}

/** Calls back when the page's head changes. Gives the way to stop. */
export function watchMeta(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(head(), {
    childList: true,
    subtree: true,
    attributeFilter: ['name', 'content'],
  });
  return () => observer.disconnect();
}

/** The names that no element of ours reads. */
export const unreadNames = (meta: PageMeta): string[] =>
  Object.keys(meta).filter((name) => !NAMES.includes(name));

/** What a carrier's config would say. */
export const metaFacts = (meta: PageMeta): unknown => {
  const support = Object.entries({ url: '', label: '-label', image: '-image' })
    .map(([field, name]) => [field, meta[`esim-support${name}`]])
    .filter(([, value]) => value);
  return support.length ? { support: Object.fromEntries(support) } : undefined;
};

/** An error of what `metaFacts` gave, with the name of its `<meta>` for a path: what the page wrote. */
export const inMeta = (error: ConfigError): ConfigError =>
  error.from === 'meta'
    ? { ...error, path: `esim-${error.path.replace('.url', '').replace('.', '-')}` }
    : error;
