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
        kind === 'seller'
          ? msg('Note who sold it, which plan you have and when it ends')
          : msg('Note the carrier, the plan and the ICCID'),
        msg(
          'The ICCID is the eSIM’s serial number (it starts with 89), not its phone number. Find it on the card or in the email you got, or in the phone’s settings.',
        ),
      ),
      step(
        'prepare.phone',
        msg('Check that the phone can use an eSIM'),
        msg('If this eSIM has worked in this phone, it can.'),
        msg(
          'Not every phone can. Most newer iPhones and Galaxy phones can, but most sold in mainland China can’t. Check the maker’s website, or ask.',
        ),
        details('device-check', checkThisPhone(), writesProof ? proof() : { type: 'device-check' }),
        msg('If it can’t, ask a carrier for a physical SIM.'),
      ),
      step('prepare.connection', msg('Use Wi-Fi or mobile data that won’t cut out while you pay')),
    ),
  );
