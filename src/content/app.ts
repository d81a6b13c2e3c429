import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { sentences } from '../locales/format.js';
import { appLinks } from '../rules/app-links.js';
import { blocks, details, inVietnamese, link, method, quiet, step, steps } from './builders.js';
import type { Block, DetailsBlock, Scene, Step } from './builders.js';
import { codeRouteDetails } from './code-route.js';
import { appNameOf, inOurLanguage } from './names.js';
import { choosePlan, findInAccount, orderAndPay, payStep } from './payment.js';
import { provenance } from './provenance.js';
import { neverGiveAway } from './safety.js';

/** Renewing in the carrier's app. */
export const renewInApp = (scene: Scene): DetailsBlock =>
  method(
    'app',
    // The whole title, as the store shows it.
    scene.carrier.app?.name
      ? msg(str`In the app: ${inOurLanguage(scene.carrier.app.name)}`)
      : msg(str`In ${appNameOf(scene.carrier)}`),
    { mark: provenance(scene.carrier, 'app.name').mark },
    () => [
      appStoreLinks(scene.carrier),
      steps(
        step(
          'app.open',
          msg('Install and open the app'),
          quiet(msg('Easy, with reminders. May not run on old phones.')),
        ),
        step(
          'app.sign-in',
          msg('Sign in with the eSIM’s phone number'),
          quiet(sentences(neverGiveAway(), msg('Scan it only in this app.'))),
          codeRouteDetails(scene),
        ),
        scene.carrier.country === 'VN' ? findInVietnameseApp() : step('app.find', findInAccount()),
        step('app.plan', choosePlan()),
        payStep(scene, 'app.pay', orderAndPay()),
        step('app.check', msg('Refresh. Check the new end date')),
      ),
    ],
  );

const findInVietnameseApp = (): Step => ({
  ...step(
    'app.find',
    msg('Tap “Top up” (Nạp tiền) or “Renew” (Gia hạn)'),
    details('app.where', msg('Where to find it'), msg('On the app’s home screen.'), {
      type: 'picture',
      picture: 'top-up',
      alt: msg('The first page of an app: “Nạp tiền” (top up) below the balance'),
    }),
  ),
  foreign: inVietnamese(['Nạp tiền', 'Gia hạn']),
});

/** App Store and Google Play, if their ids are known. */
export function appStoreLinks(carrier: Carrier): Block[] {
  const { appStore, googlePlay } = appLinks(carrier);
  return blocks(
    appStore && link('app-store', 'App Store', appStore, provenance(carrier, 'app.appStore')),
    googlePlay &&
      link('google-play', 'Google Play', googlePlay, provenance(carrier, 'app.googlePlay')),
  );
}
