import { msg } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { blocks, details, step, steps } from './builders.js';
import type { Block } from './builders.js';
import { checkThisPhone } from './device-check.js';
import { proof } from './device-proof.js';

export const prepareTitle = (): string => msg('Before you start');

/**
 * What to have ready before paying.
 *
 * @param writesProof whether to write out the proof, where the device check cannot run
 */
export const prepare = ({ kind }: Pick<Carrier, 'kind'>, writesProof: boolean): Block[] =>
  blocks(
    steps(
      step(
        'prepare.know',
        msg('Know your eSIM'),
        kind === 'seller'
          ? msg('Know who sold it, which plan it has, and when that ends.')
          : msg('Know its carrier, its plan, and its ICCID.'),
        msg(
          'The ICCID is the eSIM’s own number. It stands on the card or in the email from when you bought it, and in the phone’s settings.',
        ),
      ),
      step(
        'prepare.phone',
        msg('Make sure that the phone takes an eSIM'),
        msg('Has this eSIM worked in this phone? Then it does.'),
        msg(
          'Not every phone does. iPhones and Galaxy phones of recent years mostly do; those sold in mainland China mostly do not. Look at the maker’s page, or ask.',
        ),
        details('device-check', checkThisPhone(), writesProof ? proof() : { type: 'device-check' }),
        kind === 'seller'
          ? msg('If it does not, buy a physical SIM from a carrier.')
          : msg('If it does not, ask the carrier for a physical SIM.'),
      ),
      step(
        'prepare.connection',
        msg('Get a connection that holds'),
        msg('Use Wi-Fi or mobile data that will not break while you pay.'),
      ),
    ),
  );
