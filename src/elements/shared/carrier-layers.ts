import type { ConfigError, Hotline, Layer } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
import type { PageAttributes } from './attributes.js';
import type { PageFile } from './page-file.js';
import { metaFacts, type PageMeta } from './page-meta.js';

/** Everything the page says about its carrier. */
export interface CarrierSources {
  attributes: PageAttributes;
  /** Text of the `<script type="application/json">` inside the element. */
  json: string | undefined;
  /** The file at `config-src`, once it has arrived. */
  file: PageFile | undefined;
  meta: PageMeta;
}

/** Properties that hold a single fact, and the path of that fact in a config. */
const FACTS = {
  carrierName: 'name',
  website: 'website.url',
  appName: 'app.name',
  appStore: 'app.appStore',
  googlePlay: 'app.googlePlay',
  storeLocator: 'store.locator',
  support: 'support.url',
  supportLabel: 'support.label',
  supportImage: 'support.image',
};

/** The sources as layers, strongest first, and an issue for each that cannot be read. */
export function carrierLayers({ attributes, json, file, meta }: CarrierSources): {
  layers: Layer[];
  issues: ConfigError[];
} {
  const layers: Layer[] = [{ from: 'attributes', value: attributeFacts(attributes) }];
  const issues: ConfigError[] = [];
  const add = (from: string, value: unknown) => {
    if (!value) return;
    try {
      layers.push({ from, value: typeof value === 'string' ? JSON.parse(value) : value });
    } catch (error) {
      issues.push(issue(from, from, 'JSON', `${error}`));
    }
  };
  add('config', attributes.config);
  add('json', json);
  if (file && 'text' in file) {
    // An empty file is an issue too.
    add('config-src', file.text || ' ');
  } else if (file) {
    const from = attributes.configSrc ? 'config-src' : 'meta';
    issues.push(issue(from, 'config-src', file.expected, file.found));
  }
  add('meta', metaFacts(meta));
  return { layers, issues };
}

function attributeFacts(attributes: PageAttributes): unknown {
  const facts: Record<string, unknown> = {};
  for (const [property, path] of Object.entries(FACTS)) {
    const value = attributes[property as keyof typeof FACTS];
    const [key = '', field] = path.split('.');
    if (value) facts[key] = field ? { ...(facts[key] as object), [field]: value } : value;
  }
  const number = attributes.hotline?.replace(/[\s().-]/g, '');
  if (number) {
    facts.hotlines = [{ number, from: reachOf(number) }];
  }
  return facts;
}

/** From where a number can probably be called. Short numbers work in the carrier's own network. */
const reachOf = (number: string): Hotline['from'] =>
  number.startsWith('+') ? 'abroad' : number.length < 6 ? 'network' : 'country';
