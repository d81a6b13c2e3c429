/** The entry of the files `dist/<language>/esim-renew-guide.js`: this one tag, in one language. */
import { define } from '../elements/shared/define.js';
import { upgradeDivs } from '../embed/upgrade-divs.js';
import { EsimRenewGuide } from '../elements/renew-guide/renew-guide.js';
import { version } from '../elements/shared/version.js';

define('esim-renew-guide', EsimRenewGuide, version);
upgradeDivs('esim-renew-guide');

export { EsimRenewGuide, version };
export {
  EsimCarrierChangeEvent,
  EsimConfigErrorEvent,
  EsimGuideCompleteEvent,
  EsimLanguageChangeEvent,
  EsimLinkEvent,
  EsimMethodChangeEvent,
  EsimStaleEvent,
  EsimStepChangeEvent,
} from '../elements/shared/events.js';
