/** The entry of the files `dist/<language>/esim-device-check.js`: this one tag, in one language. */
import { define } from '../elements/shared/define.js';
import { upgradeDivs } from '../embed/upgrade-divs.js';
import { EsimDeviceCheck } from '../elements/device-check/device-check.js';
import { version } from '../elements/shared/version.js';

define('esim-device-check', EsimDeviceCheck, version);
upgradeDivs('esim-device-check');

export { EsimDeviceCheck, version };
export {
  EsimConfigErrorEvent,
  EsimLanguageChangeEvent,
  EsimLinkEvent,
  EsimStaleEvent,
  EsimVerdictEvent,
} from '../elements/shared/events.js';
