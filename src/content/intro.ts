import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { blocks, when } from './builders.js';
import type { Block } from './builders.js';

export const introTitle = (): string => msg('What is an eSIM?');

export const intro = ({
  country,
  kind,
  topUp,
}: Pick<Carrier, 'country' | 'kind' | 'topUp'>): Block[] =>
  blocks(
    msg('An eSIM is a SIM built into the phone. There is no card to insert or cut.'),
    topUp?.how === 'none'
      ? msg('The phone downloads its profile once.')
      : msg(
          'The phone downloads its profile once. Renewing adds a plan to it, with no new download.',
        ),
    msg(
      'Travellers like it: they can set it up, and change the plan or carrier, online from anywhere.',
    ),
    when(
      country === 'VN' && kind === 'carrier',
      msg(
        str`Vietnam’s three big carriers, ${bigThree()}, all have eSIMs. Many visitors and foreign residents use them.`,
      ),
    ),
  );

function bigThree(): string {
  const [one, two, three] = ['viettel', 'vinaphone', 'mobifone'].map((id) => builtIns[id]?.name);
  return msg(str`${one}, ${two} and ${three}`);
}
