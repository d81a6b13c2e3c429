import { LitElement, type PropertyDeclarations } from 'lit';
import type { Carrier } from '../../carriers/carrier.js';
import type { ShelfLife } from '../../rules/freshness.js';
import { flag } from './properties.js';

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
      carrier: {},
      config: {},
      configSrc: { attribute: 'config-src' },
      carrierName: { attribute: 'carrier-name' },
      website: {},
      appName: { attribute: 'app-name' },
      appStore: { attribute: 'app-store' },
      googlePlay: { attribute: 'google-play' },
      hotline: {},
      storeLocator: { attribute: 'store-locator' },
      support: {},
      supportLabel: { attribute: 'support-label' },
      supportImage: { attribute: 'support-image' },
      locked: flag('locked'),
      headingLevel: { attribute: 'heading-level' },
      noHeading: flag('no-heading'),
      theme: {},
      noLanguageMenu: flag('no-language-menu'),
      shelfLife: { attribute: false },
      parent: { attribute: false },
    };
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
  /** `light` or `dark`. Default: the page's own colours. */
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
