import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { builtIns } from '../carriers/carriers.js';
import { blocks, when } from './builders.js';
import type { Block } from './builders.js';

export const introTitle = (): string => msg('What is an eSIM?');

export const intro = ({ country, kind }: Pick<Carrier, 'country' | 'kind'>): Block[] =>
  blocks(
    msg('An eSIM is a SIM that is built into the phone. There is no card to insert or to cut.'),
    msg('Your plan is a profile that the phone downloads.'),
    msg(
      'Travellers like it because it is set up and changed from anywhere. A new carrier or plan is a few taps online.',
    ),
    when(
      country === 'VN' && kind === 'carrier',
      msg(
        str`In Vietnam, ${bigThree()} are the three big carriers. Each offers eSIM, and many visitors and foreign residents use them.`,
      ),
    ),
  );

function bigThree(): string {
  const [one, two, three] = ['viettel', 'vinaphone', 'mobifone'].map((id) => builtIns[id]?.name);
  return msg(str`${one}, ${two} and ${three}`);
}
