import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { step, text, type Block, type Step } from './block.js';
import { nameOf, placeOf } from './names.js';
import { websiteLink } from './renew-on-website.js';

/** For a carrier whose website is the only known way. */
export function signInStep(carrier: Carrier, more: Block[] = []): Step {
  const link = websiteLink(carrier);
  return step(
    'website',
    msg(str`On Wi-Fi, sign in at ${placeOf(link.href)}`, {
      id: 'website.sign-in',
      desc: 'Placeholder: a host such as viettel.vn',
    }),
    [link, ...more],
  );
}

/** For a carrier without any known way: a list of steps is never empty. */
export const askStep = (carrier: Carrier): Step =>
  step(
    'ask',
    msg(str`Ask ${nameOf(carrier)} what you can do now`, {
      id: 'ask.title',
      desc: 'Placeholder: a company name, or “your carrier”',
    }),
    [
      !!carrier.website && websiteLink(carrier),
      text(
        msg('The contact details are on the card or in the email from when you bought the eSIM.', {
          id: 'ask.where',
        }),
      ),
    ],
  );

export const haveWifi = (): Block => ({
  type: 'action',
  action: 'have-wifi',
  label: msg('I have Wi-Fi now', { id: 'data.have-wifi' }),
});
