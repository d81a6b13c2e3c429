import { msg, str } from '@lit/localize';
import { builtIns } from '../carriers/carriers.js';
import type { Carrier } from '../carriers/carrier.js';
import { present, text, type Block } from '../render/block.js';

/** What an eSIM is, for who never heard of it. */
export function intro({ country, kind }: Pick<Carrier, 'country' | 'kind'>): Block[] {
  return present([
    text(
      msg('An eSIM is a SIM that is built into the phone. There is no card to insert or to cut.', {
        id: 'intro.what',
      }),
    ),
    text(msg('Your plan is a profile that the phone downloads.', { id: 'intro.profile' })),
    text(
      msg(
        'Travellers like it because it is set up and changed from anywhere. A new carrier or plan is a few taps online.',
        {
          id: 'intro.why',
        },
      ),
    ),
    country === 'VN' &&
      kind === 'carrier' &&
      text(
        msg(
          str`In Vietnam, ${bigThree()} are the three big carriers. Each offers eSIM, and many visitors and foreign residents use them.`,
          {
            id: 'intro.vietnam',
            desc: 'Placeholder: three company names as a list',
          },
        ),
      ),
  ]);
}

function bigThree(): string {
  const [one, two, three] = ['viettel', 'vinaphone', 'mobifone'].map((id) => builtIns[id]?.name);
  return msg(str`${one}, ${two} and ${three}`, {
    id: 'intro.three',
    desc: 'Placeholders: three company names',
  });
}

export const introTitle = (): string => msg('What is an eSIM?', { id: 'intro.title' });
