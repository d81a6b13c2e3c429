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
 * @param onPaper whoever renews has used this eSIM in this phone, so one line of the proof is enough
 */
export const prepare = (
  { kind }: Pick<Carrier, 'kind'>,
  writesProof: boolean,
  onPaper = false,
): Block[] => {
  const check = writesProof ? proof() : ({ type: 'device-check' } as const);
  return blocks(
    steps(
      step(
        'prepare.know',
        msg('Find your eSIM’s details'),
        kind === 'seller'
          ? msg('Note who sold it, which plan you have and when it ends.')
          : msg('Note the carrier, the plan and the ICCID.'),
        msg(
          'The ICCID is the eSIM’s serial number (19 or 20 digits, starting with 89), not its phone number. Find it on the card or in the email you got, or in the phone’s settings.',
        ),
      ),
      step(
        'prepare.phone',
        msg('Check that the phone can use an eSIM'),
        msg('If this eSIM has worked in this phone, it can.'),
        msg(
          'Not every phone can. Most newer iPhones and Galaxy phones can, but most sold in mainland China can’t. Check the maker’s website, or ask.',
        ),
        details('device-check', checkThisPhone(), onPaper ? proofInShort() : check),
        kind === 'seller'
          ? msg('If it can’t, buy a physical SIM from a carrier.')
          : msg('If it can’t, ask the carrier for a physical SIM.'),
      ),
      step(
        'prepare.connection',
        msg('Get a steady connection'),
        msg('Use Wi-Fi or mobile data that won’t cut out while you pay.'),
      ),
    ),
  );
};

const proofInShort = (): string =>
  msg('Dial *#06#. If a line starts with EID, the phone has an eSIM chip.');
