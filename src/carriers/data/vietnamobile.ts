import { fact, page, type SourcedCarrier } from '../fact.js';
import { geoCarrier, manageUrls, phoneNumbers } from './pages.js';

const shopTerms = page(
  'undated',
  'https://shop.vietnamobile.com.vn/vn/content/3-terms-and-conditions-of-use',
);
const validity = page(
  'undated',
  'https://www.vietnamobile.com.vn/product/ve-vietnamobile/thoi-han-su-dung-sim-tra-truoc/',
);
const plans = page(
  'undated',
  'https://www.vietnamobile.com.vn/product/du-lieu/goi-cuoc-du-lieu-tra-truoc/',
);
const basics = page('undated', 'http://www.vietnamobile.com.vn/layout1.php?pdid=72');

/*
 * Confirmed, and left out on purpose:
 * - Scratch cards can be entered by calling 188. Only one undated page confirms the line. The code
 *   does the same.
 * - Days of a new card are added to the days left. The card code is marked as one that renews, and
 *   that is enough.
 * - Some plans have rules of their own. The guide says "Ask before you pay".
 */
export const vietnamobile: SourcedCarrier = {
  id: 'vietnamobile',
  name: fact('Vietnamobile', shopTerms),
  country: 'VN',
  hosts: [fact('vietnamobile.com.vn', validity, plans)],
  website: {
    url: fact('https://www.vietnamobile.com.vn/', validity, plans),
    plans: fact('https://shop.vietnamobile.com.vn/', shopTerms),
  },
  app: { name: fact('Vietnamobile', manageUrls), appStore: fact('1661082542', manageUrls) },
  codes: [
    fact({ for: 'top-up', renews: true, ussd: '*100*<card>#' }, basics),
    fact({ for: 'buy-plan', renews: true, sms: { to: '123', text: 'DK <plan>' } }, plans),
    fact({ for: 'balance', renews: false, ussd: '*101#' }, basics),
    fact({ for: 'balance', renews: false, sms: { to: '123', text: 'TK' } }, basics),
    fact({ for: 'stop-renewal', renews: false, sms: { to: '123', text: 'HUY <plan>' } }, plans),
  ],
  hotlines: [
    fact({ number: '0922789789', from: 'country' }, shopTerms),
    fact({ number: '+84922789789', from: 'abroad' }, shopTerms),
    fact({ number: '02435730123', from: 'country' }, shopTerms),
  ],
  payment: { methods: [fact('scratch-card', basics)], foreignCard: 'unknown' },
  lifecycle: fact(
    [
      { day: 1, state: 'outgoing-blocked' },
      { day: 31, state: 'recalled' },
    ],
    validity,
  ),
  sameWhenEmpty: fact(true, validity),
  numbers: fact(['052', '056', '058', '092'], geoCarrier, phoneNumbers),
};
