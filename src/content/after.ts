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
          ? msg('Look at the validity and at the data allowance.')
          : msg('Look at the validity, the data allowance and the minutes.'),
        checkingCodes(scene.carrier).map((code) => codeBlock(scene, code)),
      ),
      step(
        'after.proof',
        msg('Keep the proof'),
        msg('Keep the order number, and a screenshot of the payment.'),
      ),
      step(
        'after.offers',
        msg('Look out for offers'),
        msg('Bundles and special offers can be cheaper the next time.'),
      ),
    ),
  );
