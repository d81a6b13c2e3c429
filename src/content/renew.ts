import { msg, str } from '@lit/localize';
import { openWay, waysToRenew, type Method } from '../rules/ways.js';
import { blocks, details, numbered, quiet, when, without } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { renewInApp } from './app.js';
import { renewByCode } from './codes.js';
import { expired, expiredWithWifi, isTooLate, waysToRecover } from './expired.js';
import { fixes } from './fixes.js';
import { hotlines } from './help.js';
import { nameOf } from './names.js';
import { outOfData } from './out-of-data.js';
import { renewWithSeller } from './seller.js';
import { renewAtShop } from './shop.js';
import { somethingElse } from './something-else.js';
import { situationNow } from './situation.js';
import { askStep, renewOnWebsite } from './website.js';

export const renewTitle = (): string => msg('Ways to renew');

/** The ways to renew, or what helps first in this situation and all ways below it. */
export function renew(scene: Scene): Block[] {
  const { carrier, answers, place } = scene;
  const situation = situationNow(answers);
  if (situation === 'used-up') return blocks(outOfData(scene), noService(scene), allMethods(scene));
  const isExpired = answers.situation === 'expired';
  if (isExpired && isTooLate(scene)) return expired(scene);
  if (situation === 'expired') return blocks(expired(scene), allMethods(scene));
  if (situation === 'paid') return fixes(scene);
  if (situation === 'other') {
    // Both must ask before they pay.
    const mustAsk = answers.other === 'deleted' || answers.other === 'blocked';
    return blocks(somethingElse(scene), !mustAsk && allMethods(scene));
  }
  const methods = blocks(methodBlocks(scene), hotlines(scene)[0]);
  const ways = methods.length ? methods : numbered(askStep(carrier));
  // The reader has Wi-Fi now, but the plan has ended all the same.
  if (isExpired) return expiredWithWifi(scene, ways);
  return blocks(
    when(
      situation === 'works' && carrier.topUp?.how !== 'none' && !place.offline,
      msg('Renew now, while you’re still online.'),
    ),
    ways,
  );
}

/** One `<details>` for each method. A note before them says if most visitors cannot use the online ones. */
function methodBlocks(scene: Scene, wanted = scene.wishes.method): Block[] {
  const { carrier, wishes } = scene;
  const methods = waysToRenew(carrier, wishes.methods);
  const open = openWay(methods, wanted);
  return blocks(
    when(
      methods.length && carrier.onlineNeedsVneid,
      quiet(
        msg(
          str`To buy an eSIM from ${nameOf(carrier)} online, you need VNeID, Vietnam’s identity app. Most visitors don’t have it.`,
        ),
      ),
    ),
    methods.map((method) => Object.assign(methodBlock(scene, method), { open: method === open })),
  );
}

function methodBlock(scene: Scene, method: Method): DetailsBlock {
  switch (method) {
    case 'app':
      return scene.carrier.kind === 'seller' ? renewWithSeller(scene) : renewInApp(scene);
    case 'website':
      return renewOnWebsite(scene);
    case 'store':
      return renewAtShop(scene);
    case 'code':
      return renewByCode(scene);
  }
}

/** All methods, below other advice. That advice already has the shop card. */
function allMethods(scene: Scene): Block | false {
  const methods = methodBlocks(scene, scene.wishes.method ?? '');
  return (
    methods.length > 0 &&
    details('all-ways', msg('All ways to renew'), without(methods, ['shop-card']))
  );
}

const noService = (scene: Scene): Block =>
  details(
    'no-service',
    msg('No service at all? (expired, blocked)'),
    without(waysToRecover(scene), ['shop-card']),
  );
