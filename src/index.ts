import { define } from './core/define.js';
import { EsimRenewGuide } from './elements/renew-guide/renew-guide.js';
import { version } from './version.js';

define('esim-renew-guide', EsimRenewGuide, version);

export { EsimRenewGuide, version };
export * from './core/events.js';
export type { Carrier, CarrierConfig, ConfigError } from './carriers/carrier.js';
