import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Block } from '../render/block.js';
import { blocks, table, text } from './builders.js';
import { afterTheEndTitle, ageBlock } from './facts.js';
import type { Scene } from './scene.js';

/** What happens on which day after the end, if the carrier published it. If not, where to look. */
export function lifecycleBlocks(scene: Scene): Block[] {
  const { kind, lifecycle: rows = [], app } = scene.carrier;
  if (kind === 'seller') return [];
  if (!rows.length) {
    return blocks(
      text(
        app
          ? msg(
              'Look into your app: it shows how long the number is kept. We found no sure rule. Ask before you pay.',
            )
          : msg('How long the number is kept is not known. Ask before you pay.'),
      ),
    );
  }
  return blocks(
    table(
      afterTheEndTitle(),
      [msg('Days after the end'), msg('What happens')],
      rows.map(({ day, state }, index) => [
        daysShown(day, rows[index + 1]?.day),
        lifecycleText(state),
      ]),
    ),
    ageBlock(scene, 'lifecycle'),
  );
}

const daysShown = (from: number, next: number | undefined): string =>
  next ? `${from}–${next - 1}` : `${from}+`;

export function lifecycleText(state: NonNullable<Carrier['lifecycle']>[number]['state']): string {
  switch (state) {
    case 'outgoing-blocked':
      return msg('You cannot call or text out. You can still top up.');
    case 'blocked':
      return msg('Blocked both ways. The number is kept for you.');
    case 'shop-restores':
      return msg('Only a shop can bring it back.');
    case 'recalled':
      return msg('The number is taken back. Buy a new eSIM.');
  }
}
