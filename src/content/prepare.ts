import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { present, step, text, type Block } from './block.js';
import { checkThisPhone, proof } from './device-check.js';
import type { GuideOptions } from './guide.js';

/** What to have ready before anything is paid. */
export function prepare({ kind }: Pick<Carrier, 'kind'>, options: GuideOptions = {}): Block[] {
  return [
    {
      type: 'steps',
      ticks: true,
      steps: [
        step('prepare.know', msg('Know your eSIM'), [
          text(
            kind === 'seller'
              ? msg('Know who sold it, which plan it has, and when that ends.')
              : msg('Know its carrier, its plan, and its ICCID.'),
          ),
          text(
            msg(
              'The ICCID is the eSIM’s own number. It stands on the card or in the email from when you bought it, and in the phone’s settings.',
            ),
          ),
        ]),
        step('prepare.phone', msg('Make sure that the phone takes an eSIM'), phone(kind, options)),
        step('prepare.connection', msg('Get a connection that holds'), [
          text(msg('Use Wi-Fi or mobile data that will not break while you pay.')),
        ]),
      ],
    },
  ];
}

const phone = (kind: Carrier['kind'], { written }: GuideOptions): Block[] =>
  present([
    text(msg('Has this eSIM worked in this phone? Then it does.')),
    text(
      msg(
        'Not every phone does. iPhones and Galaxy phones of recent years mostly do; those sold in mainland China mostly do not. Look at the maker’s page, or ask.',
      ),
    ),
    {
      type: 'details',
      id: 'device-check',
      summary: checkThisPhone(),
      blocks: written ? proof() : [{ type: 'device-check' }],
    },
    text(
      kind === 'seller'
        ? msg('If it does not, buy a physical SIM from a carrier.')
        : msg('If it does not, ask the carrier for a physical SIM.'),
    ),
  ]);

export const prepareTitle = (): string => msg('Before you start');
