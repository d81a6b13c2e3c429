import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { blocks, numbered, step, steps, warning } from './builders.js';
import type { Block, Step } from './builders.js';
import { hotlines } from './help.js';
import { appNameOf, nameOf } from './names.js';
import { bringText, goToShop, shopPlaces } from './shop.js';
import { askStep } from './website.js';

/** What to try when there is no service: first what cannot hurt. */
export const fixes = (carrier: Carrier): Block[] =>
  blocks(
    msg('Try these in this order. Test the connection after each.'),
    steps(...fixSteps(carrier)),
    doNotDelete(carrier),
  );

/** The same order as a short list without remarks. */
export const fixesInShort = (carrier: Carrier): Block =>
  numbered(...fixSteps(carrier).map(({ id, title }) => step(id, title)));

function fixSteps(carrier: Carrier): Step[] {
  const ofSeller = carrier.kind === 'seller';
  const list = [
    step('fix.flight-mode', msg('Flight mode on, wait ten seconds, off')),
    step('fix.restart', msg('Restart the phone')),
    step(
      'fix.data',
      msg('Look at the settings of this eSIM'),
      ofSeller ? dataAndRoaming() : dataOfEsim(),
      msg('The access point (APN) must be the one that came with the eSIM.'),
    ),
    !ofSeller &&
      carrier.app &&
      step(
        'fix.plan',
        msg(str`See in ${appNameOf(carrier)} whether the plan is registered`),
        msg(
          'The money may be there, and the plan not. Look at your balance, then register the plan again.',
        ),
      ),
    step(
      'fix.wait',
      msg('Wait'),
      msg('After paying it usually takes minutes, at times a few hours.'),
    ),
    ...(ofSeller ? [askSeller(carrier)] : askCarrier(carrier)),
  ];
  return list.filter((step) => !!step);
}

export const dataOfEsim = (): string =>
  msg('Turn on mobile data for it. In its own country it needs no roaming.');

export const dataAndRoaming = (): string => msg('Turn on mobile data and data roaming for it.');

const askSeller = (carrier: Carrier): Step =>
  step(
    'fix.seller',
    msg(str`Write to the support of ${nameOf(carrier)}`),
    msg(
      'Do it in the app or by answering the email where you bought it. Have the order number ready.',
    ),
  );

function askCarrier(carrier: Carrier): Step[] {
  const lines = hotlines(carrier);
  const steps = [
    lines.length > 0 && step('fix.call', msg('Call the hotline, order number in hand'), lines),
    waysToRenew(carrier).includes('store') &&
      step('fix.shop', goToShop(carrier), bringText(carrier), shopPlaces(carrier)),
  ].filter((step) => !!step);
  return steps.length || carrier.app ? steps : [askStep(carrier)];
}

/** What not to try, and what would be lost. */
export const doNotDelete = ({ kind }: Carrier): Block =>
  warning(
    kind === 'seller'
      ? msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the plan, and only the seller may be able to restore it.',
        )
      : msg(
          'Do not delete the eSIM and do not reset the phone. You would lose the eSIM, and only the carrier may be able to restore it.',
        ),
  );
