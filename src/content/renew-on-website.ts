import { msg, str } from '@lit/localize';
import { isGiven, type Carrier } from '../carriers/carrier.js';
import { present, step, text, type DetailsBlock, type LinkBlock } from './block.js';
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
    summary: msg(str`On the website: ${placeOf(account ?? url)}`, {
      id: 'web.title',
      desc: 'Placeholder: a host such as viettel.vn',
    }),
    ...standing(carrier, account ? 'website.account' : 'website.url', account ?? url),
    blocks: present([
      websiteLink(carrier),
      unproven &&
        text(
          carrier.app
            ? msg(
                str`We could not confirm that this site renews plans. ${appNameOf(carrier)} is the safer way.`,
                {
                  id: 'web.unproven-app',
                  desc: 'Placeholder: app name',
                },
              )
            : msg('We could not confirm that this site renews plans.', { id: 'web.unproven' }),
        ),
      {
        type: 'steps',
        ticks: true,
        steps: [
          step('web.log-in', msg('Log in, or register', { id: 'web.log-in' })),
          step(
            'web.find',
            msg('Find plan management or renewal in your account', { id: 'web.find' }),
          ),
          step('web.plan', msg('Choose a plan', { id: 'web.plan' })),
          payStep(carrier, 'web.pay', msg('Pay', { id: 'web.pay' })),
          step(
            'web.confirm',
            msg('Confirm, and wait for the success message', { id: 'web.confirm' }),
          ),
        ],
      },
      text(
        own && carrier.hotlines?.length
          ? msg(
              'The pages may look different; the order is the same. When you are stuck, call the hotline.',
              {
                id: 'web.order-hotline',
              },
            )
          : msg('The pages may look different; the order is the same.', { id: 'web.order' }),
        'quiet',
      ),
    ]),
  };
}

/** The page to sign in at, else the website's first page. */
export function websiteLink(carrier: Carrier): LinkBlock {
  const { url = '', account, plans } = carrier.website ?? {};
  const href = account ?? plans ?? url;
  const path = account ? 'website.account' : plans ? 'website.plans' : 'website.url';
  return {
    type: 'link',
    kind: account ? 'account' : 'website',
    label: account
      ? msg('Open your account page', { id: 'web.open-account' })
      : msg('Open the website', { id: 'web.open' }),
    href,
    place: placeOf(href),
    primary: true,
    // The fold's own line says it already when the site is the carrier's.
    ...(isGiven(carrier, path) ? standing(carrier, path) : {}),
  };
}
