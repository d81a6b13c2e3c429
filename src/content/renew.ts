import { msg, str } from '@lit/localize';
import { openWay, waysToRenew, type Method } from '../rules/ways.js';
import { blocks, details, numbered, quiet, when, without } from './builders.js';
import type { Block, DetailsBlock, Scene } from './builders.js';
import { renewInApp } from './app.js';
import { renewByCode } from './codes.js';
import { expired, waysToRecover } from './expired.js';
import { fixes } from './fixes.js';
import { hotlines } from './help.js';
import { nameOf } from './names.js';
import { outOfData } from './out-of-data.js';
import { renewWithSeller } from './seller.js';
import { renewAtShop } from './shop.js';
import { somethingElse } from './something-else.js';
import { askStep, renewOnWebsite } from './website.js';

export const renewTitle = (): string => msg('Ways to renew');

/** The ways to renew, or what helps first in this situation and all ways below it. */
export function renew(scene: Scene): Block[] {
  const { carrier, answers } = scene;
  const trouble = answers['have-wifi'] ? undefined : answers.situation;
  if (trouble === 'used-up') return blocks(outOfData(scene), noService(scene), allWays(scene));
  if (trouble === 'expired') return blocks(expired(scene), allWays(scene));
  if (answers.situation === 'paid') return fixes(scene);
  if (answers.situation === 'other') return blocks(somethingElse(scene), allWays(scene));
  const ways = blocks(waysBlocks(scene), hotlines(scene)[0]);
  return blocks(
    when(answers.situation === 'works', msg('Renew now, while you’re still online.')),
    ways.length ? ways : numbered(askStep(carrier)),
  );
}

/** One `<details>` for each way to renew. A note before them says if most visitors cannot use the online ones. */
function waysBlocks(scene: Scene, method = scene.wishes.method): Block[] {
  const { carrier, wishes } = scene;
  const ways = waysToRenew(carrier, wishes.methods);
  const open = openWay(ways, method);
  return blocks(
    when(
      ways.length && carrier.onlineNeedsVneid,
      quiet(
        msg(
          str`To buy an eSIM from ${nameOf(carrier)} online, you need VNeID, Vietnam’s identity app. Most visitors don’t have it.`,
        ),
      ),
    ),
    ways.map((way) => Object.assign(wayBlock(scene, way), { open: way === open })),
  );
}

function wayBlock(scene: Scene, method: Method): DetailsBlock {
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

/** All ways, below other advice. That advice already has the shop card. */
function allWays(scene: Scene): Block | false {
  const ways = waysBlocks(scene, scene.wishes.method ?? '');
  return (
    ways.length > 0 && details('all-ways', msg('All ways to renew'), without(ways, ['shop-card']))
  );
}

const noService = (scene: Scene): Block =>
  details(
    'no-service',
    msg('No service at all? (expired, blocked)'),
    without(waysToRecover(scene), ['shop-card']),
  );
