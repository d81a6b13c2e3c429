import { msg, str } from '@lit/localize';
import type { Code } from '../carriers/carrier.js';
import type { CodeBlock } from '../render/block.js';
import { renewingCodes, renewsPlan, waysToRenew } from '../rules/ways.js';
import { blocks, method, step, steps, warning } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { ageMark } from './facts.js';
import { buyScratchCard, scratchCard } from './payment.js';
import { provenance } from './provenance.js';

/** Renewing with a code: only for codes that are confirmed to renew. */
export function renewByCode(scene: Scene): DetailsBlock {
  const codes = renewingCodes(scene.carrier);
  const topUps = codes.filter((code) => code.for === 'top-up');
  const orders = codes.filter((code) => code.for !== 'top-up');
  return method('code', codeTitle(), {}, () => [
    steps(
      // We know what to ask for over the counter in Vietnam only.
      topUps.length > 0 &&
        scene.carrier.country === 'VN' &&
        step('code.card', buyScratchCard(), scratchCard(scene.carrier)),
      topUps.length > 0 &&
        step(
          'code.top-up',
          msg('Top up with the code under the strip'),
          topUps.map((code) => codeBlock(scene, code)),
        ),
      orders.length > 0 && {
        ...step(
          'code.plan',
          msg('Order the plan'),
          orders.map((code) => codeBlock(scene, code)),
        ),
        warning: beforeOrder(),
      },
      step(
        'code.answer',
        msg('Wait for the reply and read it'),
        msg('If you get an error, don’t keep trying. Ask the carrier.'),
      ),
    ),
  ]);
}

/** The codes that renew, unless the page left them out. Those that order a plan begin with a warning. */
export function codesToRenew(scene: Scene): Block[] {
  const { carrier } = scene;
  if (!waysToRenew(carrier).includes('code')) return [];
  const codes = renewingCodes(carrier);
  const needsCard = codes.some((code) => code.for === 'top-up') && carrier.country === 'VN';
  return blocks(
    needsCard && scratchCard(carrier),
    codes.some((code) => code.for !== 'top-up') && warning(beforeOrder()),
    codes.map((code) => codeBlock(scene, code)),
  );
}

const beforeOrder = (): string =>
  msg('Before you send it, check the plan’s name, its price and how long it lasts.');

export const codeTitle = (): string => msg('By code: dial or text it');

/** One code, with what it does and how to use it. */
export function codeBlock(scene: Scene, code: Code): CodeBlock {
  const { carrier } = scene;
  const renews = renewsPlan(code);
  const raw = code.ussd ?? code.sms?.text ?? '';
  return {
    type: 'code',
    label: purposes[code.for](),
    code: raw
      .replace('<card>', `‹${msg('code under the strip')}›`)
      .replace('<plan>', `‹${msg('plan name')}›`),
    to: code.sms?.to,
    renews,
    effect: (effects[code.for] ?? onlyChecks)(),
    complete: !raw.includes('<'),
    how: code.sms ? asTextMessage(code.sms.to) : msg('Dial it in the phone app.'),
    mark:
      [
        provenance(carrier, 'codes').mark,
        renews && ageMark(scene, `codes.${carrier.codes?.indexOf(code) ?? -1}`),
      ]
        .filter(Boolean)
        .join(' · ') || undefined,
  };
}

export const onlyChecks = (): string =>
  msg('only checks', { desc: 'Label: this code changes nothing' });

/** What a code changes. After a top-up alone, the reader still has no plan. */
const effects: Partial<Record<Code['for'], () => string>> = {
  'top-up': () => msg('adds money', { desc: 'Label: what this code does' }),
  'buy-plan': () => msg('orders the plan', { desc: 'Label: what this code does' }),
  'stop-renewal': () => msg('stops renewal', { desc: 'Label: what this code does' }),
};

export const asTextMessage = (to: string): string => msg(str`Text it to ${to}.`);

const purposes: Record<Code['for'], () => string> = {
  balance: () => msg('Balance'),
  'data-left': () => msg('Data left'),
  'own-number': () => msg('Your own number'),
  'top-up': () => msg('Top up'),
  'buy-plan': () => msg('Order a plan'),
  'stop-renewal': () => msg('Stop automatic renewal'),
};
