import { msg, str } from '@lit/localize';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { present, step, text, type Block, type DetailsBlock } from './block.js';
import { appNameOf, placeOf, standing } from './names.js';
import { payStep } from './payment.js';

/** Renewing on the carrier's website. */
export function renewOnWebsite(carrier: Carrier): DetailsBlock {
  const { url = '', account } = carrier.website ?? {};
  const own = carrier.kind === 'carrier';
  const unproven = own && carrier.known && !account && !carrier.given.has('website.url');
  return {
    type: 'details',
    id: 'website',
    group: 'method',
    summary: msg(str`On the website: ${placeOf(account ?? url)}`),
    ...standing(carrier, account ? 'website.account' : 'website.url', account ?? url),
    blocks: present([
      websiteLink(carrier),
      unproven &&
        text(
          carrier.app
            ? msg(
                str`We could not confirm that this site renews plans. ${appNameOf(carrier)} is the safer way.`,
              )
            : msg('We could not confirm that this site renews plans.'),
        ),
      {
        type: 'steps',
        ticks: true,
        steps: [
          step('web.log-in', msg('Log in, or register')),
          step('web.find', msg('Find plan management or renewal in your account')),
          step('web.plan', msg('Choose a plan')),
          payStep(carrier, 'web.pay', msg('Pay')),
          step('web.confirm', msg('Confirm, and wait for the success message')),
        ],
      },
      text(
        own && carrier.hotlines?.length
          ? msg(
              'The pages may look different; the order is the same. When you are stuck, call the hotline.',
            )
          : msg('The pages may look different; the order is the same.'),
        'quiet',
      ),
    ]),
  };
}

function websiteLink(carrier: Carrier): Block {
  const { url = '', account, plans } = carrier.website ?? {};
  const href = account ?? plans ?? url;
  const path = account ? 'website.account' : plans ? 'website.plans' : 'website.url';
  return {
    type: 'link',
    kind: account ? 'account' : 'website',
    label: account ? msg('Open your account page') : msg('Open the website'),
    href,
    place: placeOf(href),
    primary: true,
    // The fold's own line says it already when the site is the carrier's.
    ...(isGiven(carrier, path) ? standing(carrier, path) : {}),
  };
}
