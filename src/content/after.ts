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
          ? msg('Check how long it lasts and how much data you have.')
          : msg('Check how long it lasts, how much data you have and how many minutes of calls.'),
        checkingCodes(scene.carrier).map((code) => codeBlock(scene, code)),
      ),
      step(
        'after.proof',
        msg('Keep proof of payment'),
        msg(
          'Keep the order number and a screenshot of the payment. You need them to ask or complain later.',
        ),
      ),
      step(
        'after.offers',
        msg('Look out for offers'),
        msg('Next time a bundle or an offer may cost less.'),
      ),
    ),
  );
