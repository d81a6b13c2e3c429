import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { appLinks } from '../rules/app-links.js';
import { blocks, link, method, quiet, step, steps } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { codeRouteDetails } from './code-route.js';
import { appNameOf, nameOf } from './names.js';
import { orderAndPay, payStep } from './payment.js';
import { provenance } from './provenance.js';
import { neverGiveAway } from './safety.js';

/** Renewing in the carrier's app. */
export const renewInApp = (scene: Scene): DetailsBlock =>
  method(
    'app',
    scene.carrier.app?.name
      ? msg(str`In the app: ${appNameOf(scene.carrier)}`)
      : msg(str`In the app of ${nameOf(scene.carrier)}`),
    { mark: provenance(scene.carrier, 'app.name').mark },
    () => [
      appStoreLinks(scene.carrier),
      steps(
        step(
          'app.open',
          msg('Install the app and open it'),
          quiet(
            msg(
              'It is simple, and it can remind you. On an old phone the newest version may not run.',
            ),
          ),
        ),
        step(
          'app.sign-in',
          msg('Sign in with the eSIM’s number'),
          msg('If the app offers to scan a QR code, scan it only inside this app.'),
          codeRouteDetails(scene),
          neverGiveAway(),
        ),
        step('app.find', msg('Find “Top up” or “Renew” on the home screen')),
        step('app.plan', msg('Look through the plans and choose one')),
        payStep(scene, 'app.pay', orderAndPay()),
        step('app.check', msg('Refresh, and check the new end date')),
      ),
    ],
  );

/** App Store and Google Play, if their ids are known. */
export function appStoreLinks(carrier: Carrier): Block[] {
  const { appStore, googlePlay } = appLinks(carrier);
  return blocks(
    appStore && link('app-store', 'App Store', appStore, provenance(carrier, 'app.appStore')),
    googlePlay &&
      link('google-play', 'Google Play', googlePlay, provenance(carrier, 'app.googlePlay')),
  );
}
