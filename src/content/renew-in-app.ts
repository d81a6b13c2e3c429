import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { appLinks } from '../rules/app-links.js';
import { codeRouteFold } from './code-route.js';
import type { GuideOptions } from './guide.js';
import { step, text, type Block, type DetailsBlock, type LinkBlock } from './block.js';
import { appNameOf, nameOf, placeOf, standing } from './names.js';
import { payStep } from './payment.js';
import { neverGiveAway } from './safety.js';

/** Renewing in the carrier's app. */
export function renewInApp(carrier: Carrier, options: GuideOptions): DetailsBlock {
  return {
    type: 'details',
    id: 'app',
    group: 'method',
    summary: carrier.app?.name
      ? msg(str`In the app: ${appNameOf(carrier)}`)
      : msg(str`In the app of ${nameOf(carrier)}`),
    mark: standing(carrier, 'app.name').mark,
    blocks: [
      ...appStoreLinks(carrier),
      {
        type: 'steps',
        ticks: true,
        steps: [
          step('app.open', msg('Install the app and open it'), [
            text(
              msg(
                'It is simple, and it can remind you. On an old phone the newest version may not run.',
              ),
              'quiet',
            ),
          ]),
          step('app.sign-in', msg('Sign in with the eSIM’s number'), [
            text(msg('If the app offers to scan a QR code, scan it only inside this app.')),
            codeRouteFold(carrier, options),
            neverGiveAway(),
          ]),
          step('app.find', msg('Find “Top up” or “Renew” on the home screen')),
          step('app.plan', msg('Look through the plans and choose one')),
          payStep(carrier, 'app.pay', msg('Order and pay')),
          step('app.check', msg('Refresh, and check the new end date')),
        ],
      },
    ],
  };
}

/** App Store and Google Play, as far as the ids are known. */
export function appStoreLinks(carrier: Carrier): Block[] {
  const { appStore, googlePlay } = appLinks(carrier);
  const links: LinkBlock[] = [];
  if (appStore) links.push(storeLink(carrier, 'app-store', 'App Store', appStore, 'app.appStore'));
  if (googlePlay) {
    links.push(storeLink(carrier, 'google-play', 'Google Play', googlePlay, 'app.googlePlay'));
  }
  return links;
}

const storeLink = (
  carrier: Carrier,
  kind: 'app-store' | 'google-play',
  label: string,
  href: string,
  path: string,
): LinkBlock => ({
  type: 'link',
  kind,
  label,
  href,
  place: placeOf(href),
  primary: true,
  ...standing(carrier, path),
});
