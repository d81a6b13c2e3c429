/** The entry of the files `dist/<language>/esim-faq.js`: this one tag, in one language. */
import { define } from '../elements/shared/define.js';
import { upgradeDivs } from '../embed/upgrade-divs.js';
import { EsimFaq } from '../elements/faq/faq.js';
import { version } from '../elements/shared/version.js';

define('esim-faq', EsimFaq, version);
upgradeDivs('esim-faq');

export { EsimFaq, version };
export {
  EsimCarrierChangeEvent,
  EsimConfigErrorEvent,
  EsimFaqFeedbackEvent,
  EsimFaqToggleEvent,
  EsimLanguageChangeEvent,
  EsimLinkEvent,
  EsimStaleEvent,
} from '../elements/shared/events.js';
