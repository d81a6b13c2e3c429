import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { daysSince } from '../rules/expiry.js';
import { lifecycleSpans } from '../rules/renewable.js';
import {
  hotlinesInOrder,
  linesFromAnyPhone,
  renewingCodes,
  waysToRenew,
  type Method,
} from '../rules/ways.js';
import { present, step, text, type Block, type Step } from './block.js';
import { codeBlock, codeTitle } from './codes.js';
import { endOf } from './expiry.js';
import { ageBlock } from './facts.js';
import type { GuideOptions } from './guide.js';
import { hotlines } from './help.js';
import { appNameOf, shopOf } from './names.js';
import { askStep, haveWifi, signInStep } from './other-steps.js';
import { appStoreLinks } from './renew-in-app.js';
import { bringText, shopPlaces } from './renew-at-shop.js';
import { askDays, offerBlocks, outcomeBlocks, outcomeOf } from './renewable.js';
import { topUpRule } from './renew-with-seller.js';
import { keepTheEsim, neverGiveAway } from './safety.js';
import { shopCardFold } from './shop-card.js';

/** After the plan's validity has ended. */
export function expired(carrier: Carrier, options: GuideOptions): Block[] {
  const { answers = {}, written } = options;
  const days = answers.days ?? daysKnown(carrier, options);
  const asks = carrier.kind === 'carrier' && !!carrier.lifecycle?.length && !written;
  if (asks && days && days !== 'unsure') {
    return [askDays(carrier, days), ...afterDays(carrier, Number(days), options)];
  }
  const found = outcomeOf(carrier, { is: 'expired' });
  return [
    keepTheEsim(),
    ...(asks ? [askDays(carrier, days)] : []),
    ...(carrier.kind === 'seller' && carrier.topUp ? outcomeBlocks(carrier, found) : []),
    ...waysBack(carrier, options),
    ...(found.outcome === 'buy-new' ? offerBlocks(carrier) : []),
    neverGiveAway(),
  ];
}

/** The span of days of a plan whose end is known, as an answer to the question. */
function daysKnown(carrier: Carrier, { end: context }: GuideOptions): string | undefined {
  const end = context && endOf(carrier, context);
  const days = end && daysSince(end, context.now);
  if (days === undefined) return undefined;
  const span = lifecycleSpans(carrier).find(({ to }) => !to || days <= to);
  return span && `${span.from}`;
}

/** What this carrier's own rule says of a plan that ended so many days ago. */
function afterDays(carrier: Carrier, days: number, options: GuideOptions): Block[] {
  const found = outcomeOf(carrier, { is: 'expired', days });
  const { outcome } = found;
  const gone = outcome === 'buy-new';
  return [
    ...(gone ? [] : [keepTheEsim()]),
    ...outcomeBlocks(carrier, found),
    {
      type: 'steps',
      ticks: false,
      // What a shop alone can do, and what is gone, no app brings back.
      steps: carrierSteps(carrier, options, outcome === 'renew-now'),
    },
    ...(gone ? offerBlocks(carrier) : []),
    neverGiveAway(),
  ];
}

/** What may still bring an expired eSIM back, quickest first. */
export const waysBack = (carrier: Carrier, options: GuideOptions = {}): Block[] => [
  {
    type: 'steps',
    ticks: false,
    steps: carrier.kind === 'seller' ? sellerSteps(carrier) : carrierSteps(carrier, options),
  },
  ...stateRows(carrier),
];

function carrierSteps(carrier: Carrier, options: GuideOptions, byApp = true): Step[] {
  const ways = waysToRenew(carrier);
  const steps: Step[] = [];
  if (byApp && ways.includes('app')) {
    steps.push(
      step(
        'look',
        msg(str`On Wi-Fi, look into ${appNameOf(carrier)}`, {
          id: 'expired.look',
          desc: 'Placeholder: app name',
        }),
        [ifYouCanSignIn(), ...appStoreLinks(carrier), haveWifi()],
      ),
    );
  }
  if (ways.includes('store')) {
    steps.push(
      step(
        'shop',
        steps.length
          ? msg(str`If not, go to ${shopOf(carrier)}`, {
              id: 'expired.shop',
              desc: 'Placeholder: “a Viettel shop” or “a shop of your carrier”',
            })
          : msg(str`Go to ${shopOf(carrier)}`, {
              id: 'shop.go',
              desc: 'Placeholder: “a Viettel shop” or “a shop of your carrier”',
            }),
        present([
          bringText(carrier),
          text(
            msg('Take the ICCID too, if you have it. It can help to find a blocked number.', {
              id: 'expired.iccid',
            }),
          ),
          ...shopPlaces(carrier),
          shopCardFold(carrier, options),
        ]),
      ),
    );
  }
  if (hotlinesInOrder(carrier).length) {
    steps.push(
      step('call', msg('Or call and ask, from any phone that works', { id: 'expired.call' }), [
        ...hotlines(carrier, linesFromAnyPhone(carrier)),
      ]),
    );
  }
  return steps.length ? steps : otherSteps(carrier, ways, byApp);
}

/** For a carrier without a known app, shop or hotline. */
function otherSteps(carrier: Carrier, ways: readonly Method[], online: boolean): Step[] {
  if (online && ways.includes('website'))
    return [signInStep(carrier, [ifYouCanSignIn(), haveWifi()])];
  if (online && ways.includes('code')) {
    const codes = renewingCodes(carrier).map((code) => codeBlock(carrier, code));
    return [step('code', codeTitle(), codes)];
  }
  return [askStep(carrier)];
}

const ifYouCanSignIn = (): Block =>
  text(
    msg(
      'If you can still sign in, it shows whether you can renew. Be quick: an expired number is taken back in the end.',
      {
        id: 'expired.look.why',
      },
    ),
  );

const sellerSteps = (carrier: Carrier): Step[] => [
  step('wifi', msg('Get any Wi-Fi for five minutes', { id: 'data.wifi' })),
  step('seller', msg('Open the app or the email where you bought it', { id: 'seller.open' }), [
    ...(carrier.topUp?.afterEnd === false
      ? [
          text(
            msg(
              'Add-ons must be bought before the end. Look once more; if none is shown, buy a new plan.',
              {
                id: 'expired.too-late',
              },
            ),
          ),
        ]
      : topUpRule(carrier)),
    haveWifi(),
  ]),
];

/** What happens on which day, where the carrier published it; else who can tell. */
export function stateRows(carrier: Carrier): Block[] {
  if (carrier.kind === 'seller') return [];
  const rows = carrier.lifecycle ?? [];
  if (!rows.length) {
    return [
      text(
        carrier.app
          ? msg(
              'Look into your app: it shows how long the number is kept. We found no sure rule. Ask before you pay.',
              {
                id: 'expired.unknown-app',
              },
            )
          : msg('How long the number is kept is not known. Ask before you pay.', {
              id: 'expired.unknown',
            }),
      ),
    ];
  }
  return present([
    {
      type: 'table',
      caption: msg('What happens after the end', { id: 'expired.table' }),
      head: [
        msg('Days after the end', { id: 'expired.days' }),
        msg('What happens', { id: 'expired.what' }),
      ],
      rows: rows.map(({ day, state }, index) => [
        days(day, rows[index + 1]?.day),
        stateText(state),
      ]),
    },
    ageBlock(carrier, 'lifecycle'),
  ]);
}

const days = (from: number, next: number | undefined): string =>
  next ? `${from}–${next - 1}` : `${from}+`;

function stateText(state: NonNullable<Carrier['lifecycle']>[number]['state']): string {
  switch (state) {
    case 'outgoing-blocked':
      return msg('You cannot call or text out. You can still top up.', { id: 'life.outgoing' });
    case 'blocked':
      return msg('Blocked both ways. The number is kept for you.', { id: 'life.blocked' });
    case 'shop-restores':
      return msg('Only a shop can bring it back.', { id: 'life.shop' });
    case 'recalled':
      return msg('The number is taken back. Buy a new eSIM.', { id: 'life.recalled' });
  }
}
