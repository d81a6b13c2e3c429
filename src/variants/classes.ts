/** The entry `esim-widgets/classes`: registers nothing, for pages that define the tags themselves. */
export { EsimDeviceCheck } from '../elements/device-check/device-check.js';
export { EsimFaq } from '../elements/faq/faq.js';
export { EsimRenewGuide } from '../elements/renew-guide/renew-guide.js';
export { version } from '../elements/shared/version.js';
export * from '../elements/shared/events.js';
