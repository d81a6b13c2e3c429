import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { checkingCodes, hotlinesInOrder, renewingCodes, waysToRenew } from '../rules/ways.js';
import { step, text, type Block, type Step } from './block.js';
import { codeBlock } from './codes.js';
import type { GuideOptions } from './guide.js';
import { hotlines } from './help.js';
import { saveForOffline } from './keep.js';
import { appNameOf, shopOf } from './names.js';
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
  return step('wifi', msg('Get any Wi-Fi for five minutes'), [
    text(msg('A hotel, a café, the airport, or a friend’s hotspot.')),
    inApp && text(msg(str`Then renew in ${appNameOf(carrier)}.`)),
    own && {
      type: 'action',
      action: 'have-wifi',
      label: msg('I have Wi-Fi now'),
    },
  ]);
}

const seller = (carrier: Carrier): Step =>
  step('seller', msg('Open the app or the email where you bought it'), [
    carrier.topUp?.place
      ? text(
          msg(str`Open ${carrier.topUp.place}`, {
            desc: 'Placeholder: menu names of an app, kept in English',
          }),
          'strong',
        )
      : undefined,
    ...afterTheData(carrier),
    {
      type: 'action',
      action: 'have-wifi',
      label: msg('I have Wi-Fi now'),
    },
  ]);

/** What can still be done with a seller's eSIM whose data is used up. */
export const afterTheData = (carrier: Carrier): Block[] =>
  carrier.topUp?.afterEnd === false ? tooLate() : topUpRule(carrier);

/** Nothing can be added to a plan that ended with its data. */
const tooLate = (): Block[] => [
  text(msg('The plan ended when its data was used up.')),
  text(msg('If the app still shows an add-on for this eSIM, buy that. If not, buy a new plan.')),
];

function withoutWifi(carrier: Carrier, options: GuideOptions): Step[] {
  const ways = waysToRenew(carrier);
  const steps: Step[] = [];
  if (ways.includes('store')) {
    steps.push(
      step('shop', msg(str`No Wi-Fi? Go to ${shopOf(carrier)}`), [
        bringText(carrier),
        ...shopPlaces(carrier),
        shopCardFold(carrier, options),
      ]),
    );
  }
  if (hotlinesInOrder(carrier).length) {
    steps.push(
      step('call', msg('If this eSIM can call, call the hotline'), [
        ...hotlines(carrier).slice(0, 1),
        text(msg('A data-only eSIM cannot call.'), 'quiet'),
      ]),
    );
  }
  return steps;
}

function codesLast(carrier: Carrier): Block[] {
  const codes = [...renewingCodes(carrier), ...checkingCodes(carrier)];
  if (!codes.length || carrier.kind === 'seller') return [];
  return [
    {
      type: 'details',
      id: 'codes',
      summary: renewingCodes(carrier).length
        ? msg('Codes')
        : msg('Codes: these only check, they do not renew'),
      blocks: codes.map((code) => codeBlock(carrier, code)),
    },
  ];
}
