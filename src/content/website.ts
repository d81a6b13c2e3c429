import { msg, str } from '@lit/localize';
import { hostOf } from '../rules/addresses.js';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { mayNotRenew, waysToRenew } from '../rules/ways.js';
import { link, method, quiet, step, steps, when } from './builders.js';
import type { Content, DetailsBlock, LinkBlock, Scene, Step } from './builders.js';
import { appNameOf, nameOf } from './names.js';
import { choosePlan, findInAccount, payStep } from './payment.js';
import { provenance } from './provenance.js';

/** Renewing on the carrier's website. */
export function renewOnWebsite(scene: Scene): DetailsBlock {
  const { carrier } = scene;
  const { url = '', account } = carrier.website ?? {};
  const ofCarrier = carrier.kind === 'carrier';
  return method(
    'website',
    msg(str`On the website: ${hostOf(account ?? url)}`),
    provenance(carrier, account ? 'website.account' : 'website.url', account ?? url),
    () => [
      websiteLink(carrier),
      when(
        mayNotRenew(carrier),
        carrier.app && waysToRenew(carrier, scene.wishes.methods).includes('app')
          ? msg(
              str`We couldn’t confirm that this site renews plans. It’s safer to use ${appNameOf(carrier)}.`,
            )
          : notProven(),
      ),
      steps(
        step('web.log-in', msg('Log in, or register')),
        step('web.find', findInAccount()),
        step('web.plan', choosePlan()),
        payStep(scene, 'web.pay', msg('Pay')),
        step('web.confirm', msg('Confirm, and wait for the success message')),
      ),
      quiet(
        ofCarrier && carrier.hotlines?.length
          ? msg(
              'Pages may look different, but the steps are the same. If you get stuck, call the hotline.',
            )
          : msg('Pages may look different, but the steps are the same.'),
      ),
    ],
  );
}

export const notProven = (): string => msg('We couldn’t confirm that this site renews plans.');

/** The page to sign in at, or the first page of the website. */
export function websiteLink(carrier: Carrier): LinkBlock {
  const { url = '', account, plans } = carrier.website ?? {};
  const href = account ?? plans ?? url;
  const path = account ? 'website.account' : plans ? 'website.plans' : 'website.url';
  const label = account ? msg('Open your account page') : msg('Open the website');
  // The summary above already says so if the site is the carrier's.
  const given = isGiven(carrier, path) ? provenance(carrier, path) : {};
  return link(account ? 'account' : 'website', label, href, given);
}

/** For a carrier whose website is the only known way. */
export function signInStep(carrier: Carrier, before?: Content, after?: Content): Step {
  const link = websiteLink(carrier);
  return step(
    'website',
    msg(str`Connect to Wi-Fi and sign in at ${hostOf(link.href)}`),
    before,
    link,
    after,
  );
}

/** For a carrier without any known way: a list of steps is never empty. */
export const askStep = (carrier: Carrier): Step =>
  step(
    'ask',
    msg(str`Ask ${nameOf(carrier)} what you can do now`),
    !!carrier.website && websiteLink(carrier),
    msg('Their contact details are on the card or in the email you got with the eSIM.'),
  );
