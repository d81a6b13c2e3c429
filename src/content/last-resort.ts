import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Step } from '../render/block.js';
import { step, text, type Content } from './builders.js';
import { hostOf, nameOf } from './names.js';
import { websiteLink } from './website.js';

/** For a carrier whose website is the only known way. */
export function signInStep(carrier: Carrier, before?: Content, after?: Content): Step {
  const link = websiteLink(carrier);
  return step('website', msg(str`On Wi-Fi, sign in at ${hostOf(link.href)}`), before, link, after);
}

/** For a carrier without any known way: a list of steps is never empty. */
export const askStep = (carrier: Carrier): Step =>
  step(
    'ask',
    msg(str`Ask ${nameOf(carrier)} what you can do now`),
    !!carrier.website && websiteLink(carrier),
    text(msg('The contact details are on the card or in the email from when you bought the eSIM.')),
  );
