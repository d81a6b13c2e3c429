import { msg } from '@lit/localize';
import { checkingCodes } from '../rules/ways.js';
import { blocks, step, steps } from './builders.js';
import type { Block, Scene } from './builders.js';
import { codeBlock } from './codes.js';

export const afterTitle = (): string => msg('After you pay');

export const after = (scene: Scene): Block[] =>
  blocks(
    steps(
      step(
        'after.check',
        msg('Check the new plan'),
        scene.carrier.kind === 'seller'
          ? msg('How long it lasts, and how much data you have.')
          : msg('How long it lasts, how much data you have and how many minutes of calls.'),
        checkingCodes(scene.carrier).map((code) => codeBlock(scene, code)),
      ),
      step(
        'after.proof',
        msg('Keep the order number and a screenshot of the payment'),
        msg('You need them to ask or complain later.'),
      ),
      step('after.offers', msg('Next time, look out for bundles and offers')),
    ),
  );
