import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { checkingCodes, hotlinesInOrder, renewingCodes, waysToRenew } from '../rules/ways.js';
import { step, text, type Block, type Step } from './block.js';
import { codeBlock } from './codes.js';
import type { GuideOptions } from './guide.js';
import { hotlines } from './help.js';
import { saveForOffline } from './keep.js';
import { appNameOf, shopOf } from './names.js';
import { askStep, haveWifi, signInStep } from './other-steps.js';
import { bringText, shopPlaces } from './renew-at-shop.js';
import { topUpRule } from './renew-with-seller.js';
import { keepTheEsim, neverGiveAway } from './safety.js';
import { shopCardFold } from './shop-card.js';

/** Ways that work without data, what is confirmed to renew first, codes last. */
export function outOfData(carrier: Carrier, options: GuideOptions = {}): Block[] {
  return [
    keepTheEsim(),
    {
      type: 'steps',
      ticks: false,
      steps: [
        wifi(carrier),
        ...(carrier.kind === 'seller' ? [seller(carrier)] : withoutWifi(carrier, options)),
      ],
    },
    saveForOffline(),
    ...codesLast(carrier),
    neverGiveAway(),
  ];
}

function wifi(carrier: Carrier): Step {
  const own = carrier.kind === 'carrier';
  const inApp = own && waysToRenew(carrier).includes('app');
  return step('wifi', msg('Get any Wi-Fi for five minutes', { id: 'data.wifi' }), [
    text(
      msg('A hotel, a café, the airport, or a friend’s hotspot.', {
        id: 'data.wifi.where',
      }),
    ),
    inApp &&
      text(
        msg(str`Then renew in ${appNameOf(carrier)}.`, {
          id: 'data.wifi.then',
          desc: 'Placeholder: app name',
        }),
      ),
    own && haveWifi(),
  ]);
}

const seller = (carrier: Carrier): Step =>
  step('seller', msg('Open the app or the email where you bought it', { id: 'seller.open' }), [
    carrier.topUp?.place
      ? text(
          msg(str`Open ${carrier.topUp.place}`, {
            id: 'seller.find-place',
            desc: 'Placeholder: menu names of an app, kept in English',
          }),
          'strong',
        )
      : undefined,
    ...afterTheData(carrier),
    haveWifi(),
  ]);

/** What can still be done with a seller's eSIM whose data is used up. */
export const afterTheData = (carrier: Carrier): Block[] =>
  carrier.topUp?.afterEnd === false ? tooLate() : topUpRule(carrier);

/** Nothing can be added to a plan that ended with its data. */
const tooLate = (): Block[] => [
  text(msg('The plan ended when its data was used up.', { id: 'data.ended' })),
  text(
    msg('If the app still shows an add-on for this eSIM, buy that. If not, buy a new plan.', {
      id: 'data.ended.then',
    }),
  ),
];

function withoutWifi(carrier: Carrier, options: GuideOptions): Step[] {
  const ways = waysToRenew(carrier);
  const steps: Step[] = [];
  if (ways.includes('store')) {
    steps.push(
      step(
        'shop',
        msg(str`No Wi-Fi? Go to ${shopOf(carrier)}`, {
          id: 'data.shop',
          desc: 'Placeholder: “a Viettel shop” or “a shop of your carrier”',
        }),
        [bringText(carrier), ...shopPlaces(carrier), shopCardFold(carrier, options)],
      ),
    );
  }
  if (hotlinesInOrder(carrier).length) {
    steps.push(
      step('call', msg('If this eSIM can call, call the hotline', { id: 'data.call' }), [
        ...hotlines(carrier).slice(0, 1),
        text(msg('A data-only eSIM cannot call.', { id: 'data.call.not' }), 'quiet'),
      ]),
    );
  }
  // The app is named in the step before, the codes in a block of their own.
  if (steps.length || ways.includes('app') || ways.includes('code')) return steps;
  return [ways.includes('website') ? signInStep(carrier) : askStep(carrier)];
}

function codesLast(carrier: Carrier): Block[] {
  const codes = [...renewingCodes(carrier), ...checkingCodes(carrier)];
  if (!codes.length || carrier.kind === 'seller') return [];
  return [
    {
      type: 'details',
      id: 'codes',
      summary: renewingCodes(carrier).length
        ? msg('Codes', { id: 'data.codes' })
        : msg('Codes: these only check, they do not renew', { id: 'data.codes-check' }),
      blocks: codes.map((code) => codeBlock(carrier, code)),
    },
  ];
}
