import { msg, str } from '@lit/localize';
import { countryInSentence } from '../locales/format.js';
import type { Carrier } from '../carriers/carrier.js';
import { waysToRenew } from '../rules/ways.js';
import { blocks, numbered, quiet, step, steps, warning } from './builders.js';
import type { Block, Scene, Step } from './builders.js';
import { hotlines } from './help.js';
import { appNameOf, nameOf } from './names.js';
import { bringText, goToShop, shopPlaces } from './shop.js';
import { askStep } from './website.js';

/** What to try when there is no service: first what cannot hurt. */
export const fixes = (scene: Scene): Block[] =>
  blocks(
    msg('After each step, see if the internet works.'),
    steps(...fixSteps(scene)),
    doNotDelete(),
  );

/** The same order as a short list without remarks. Whom to ask stands below each answer. */
export const fixesInShort = (scene: Scene): Block =>
  numbered(
    ...fixSteps(scene)
      .filter(({ id }) => id !== 'ask')
      .map(({ id, title }) => step(id, title)),
  );

function fixSteps(scene: Scene): Step[] {
  const { carrier } = scene;
  const ofSeller = carrier.kind === 'seller';
  const list = [
    step('fix.flight-mode', msg('Turn flight (airplane) mode on, wait 10 seconds, turn it off')),
    step('fix.restart', msg('Restart the phone')),
    step(
      'fix.data',
      msg('Check this eSIM’s settings'),
      ofSeller ? turnOnDataAndRoaming() : turnOnData(carrier),
      msg('The APN (access point name) must match the eSIM’s instructions.'),
    ),
    !ofSeller &&
      hasApp(carrier) &&
      step(
        'fix.plan',
        msg(str`Check in ${appNameOf(carrier)} that the plan is active`),
        quiet(msg('This needs Wi-Fi.')),
        msg(
          'No plan, but your balance is still there? Order the plan. Balance gone? Wait: don’t pay twice.',
        ),
      ),
    step('fix.wait', msg('Wait: it usually takes minutes, sometimes a few hours')),
    ...(ofSeller ? [askSeller(carrier)] : askCarrier(scene)),
  ];
  return list.filter((step) => !!step);
}

/** An app that the page did not leave out. */
const hasApp = (carrier: Carrier): boolean => !!carrier.app && waysToRenew(carrier).includes('app');

export const turnOnData = ({ country }: Carrier): string =>
  country
    ? msg(
        str`Turn on mobile data for this eSIM. In ${countryInSentence(country)} you don’t need data roaming.`,
      )
    : msg(
        'Turn on mobile data for this eSIM. In the carrier’s own country you don’t need data roaming.',
      );

export const turnOnDataAndRoaming = (): string =>
  msg('Turn on mobile data and data roaming for this eSIM.');

const askSeller = (carrier: Carrier): Step =>
  step(
    'fix.seller',
    msg(str`Contact ${nameOf(carrier)} support`),
    msg(
      'Use the app, or reply to the email you got when you bought it. Have your order number ready.',
    ),
  );

function askCarrier(scene: Scene): Step[] {
  const { carrier } = scene;
  const lines = hotlines(scene);
  const steps = [
    lines.length > 0 &&
      step('fix.call', msg('Call the hotline. Have your order number ready.'), lines),
    waysToRenew(carrier).includes('store') &&
      step('fix.shop', goToShop(carrier), bringText(carrier), shopPlaces(carrier)),
  ].filter((step) => !!step);
  return steps.length ? steps : [askStep(carrier)];
}

/** What not to try, and what would be lost. */
export const doNotDelete = (): Block =>
  warning(
    msg('Don’t delete the eSIM or reset the phone. You may lose the eSIM and its plan for good.'),
  );
