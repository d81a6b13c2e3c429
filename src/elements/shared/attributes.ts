import { LitElement, type PropertyDeclaration, type PropertyDeclarations } from 'lit';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import type { ShelfLife } from '../../rules/freshness.js';
import { asMonths, asText, flag, readProperty, type Property } from './properties.js';

/** What an element passes to one of our elements inside it. */
export interface Parent {
  carrier?: Carrier;
  /** Level of its headings. */
  level: number;
}

/** The attributes that all our elements have. A change of one of them reads the carrier again. */
export abstract class PageAttributes extends LitElement {
  // A getter: esbuild lowers a static field, and with it every private member of the class.
  static override get properties(): PropertyDeclarations {
    return {
      carrier: asText(),
      config: {},
      configSrc: asText('config-src'),
      carrierName: asText('carrier-name'),
      website: asText(),
      appName: asText('app-name'),
      appStore: asText('app-store'),
      googlePlay: asText('google-play'),
      hotline: asText(),
      storeLocator: asText('store-locator'),
      support: asText(),
      supportLabel: asText('support-label'),
      supportImage: asText('support-image'),
      locked: flag('locked'),
      headingLevel: asText('heading-level'),
      noHeading: flag('no-heading'),
      theme: asText(),
      noLanguageMenu: flag('no-language-menu'),
      shelfLife: asMonths(),
      parent: { attribute: false },
    };
  }

  /** What was wrong in the values of the properties, by their names. */
  readonly #wrongValues = new Map<PropertyKey, ConfigError[]>();

  /** Every value passes here on its way in. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    if (!('read' in options)) return descriptor;
    return {
      ...descriptor,
      set(this: PageAttributes, given: unknown) {
        const { value, errors } = readProperty(options as Property, given, String(name));
        const before = this.#wrongValues.get(name) ?? [];
        this.#wrongValues.set(name, errors);
        // An issue can come or go while the value stays the same. Lit sees no change then.
        if (errors.length + before.length) this.requestUpdate();
        descriptor!.set!.call(this, value);
      },
    };
  }

  /** What was wrong in the values of the properties. */
  protected get propertyIssues(): ConfigError[] {
    return [...this.#wrongValues.values()].flat();
  }

  /** Id of a built-in carrier or seller, or of the one that the config describes. */
  carrier?: string;
  /** A partial carrier: JSON in the attribute, an object in the property. */
  config?: unknown;
  /** Address of a file with a partial carrier. */
  configSrc?: string;
  /** The carrier's name. */
  carrierName?: string;
  /** Address of the carrier's site. */
  website?: string;
  /** Name of the carrier's app. */
  appName?: string;
  /** The app's id or address in the App Store. */
  appStore?: string;
  /** The app's id or address on Google Play. */
  googlePlay?: string;
  /** Number of the carrier's hotline. */
  hotline?: string;
  /** Address of a page that finds a shop. */
  storeLocator?: string;
  /** Where this website helps: an address, `mailto:` or `tel:`. */
  support?: string;
  /** Label of that link. */
  supportLabel?: string;
  /** Address of a picture beside that link. */
  supportImage?: string;
  /** The reader cannot change the carrier. */
  locked?: boolean;
  /** Level of the element's heading, 1 to 5. Default: 2. */
  headingLevel?: number | string;
  /** Leaves the heading out. */
  noHeading?: boolean;
  /** `light`, `dark`, or `auto` for what the reader's system prefers. Default: the page's own colours. */
  theme?: string;
  /** Leaves the language menu out. */
  noLanguageMenu?: boolean;
  /** Months after which a fact is old, by kind, where they differ from ours. */
  shelfLife?: Partial<ShelfLife>;
  /**
   * Set by the parent element, which has already read the config and reported its errors.
   * @internal
   */
  parent?: Parent;
}
