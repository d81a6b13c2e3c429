/** What each element says, as an article for plain HTML and text. */
import type { Carrier } from '../carriers/carrier.js';
import { details, without } from '../content/builders.js';
import { deviceText, deviceTitle } from '../content/device-check.js';
import { faqEntries, faqTitle } from '../content/faq.js';
import { faqHelp, toTheShop, toTheShopInShort } from '../content/faq-question.js';
import { guide, guideTitle } from '../content/guide.js';
import type { Scene } from '../content/scene.js';
import { shortGuide } from '../content/short.js';
import { situationLabel, situationQuestion } from '../content/situation.js';
import { faqOrder } from '../rules/faq-order.js';
import { SITUATIONS } from '../rules/ways.js';
import type { Block } from './block.js';

export interface Article {
  title: string;
  parts: Array<{ heading?: string; blocks: Block[] }>;
}

export const guideArticle = (scene: Scene): Article => ({
  title: guideTitle(scene.carrier),
  parts: guide(scene).flatMap(({ id, heading, blocks }) => [
    { heading, blocks: withoutRepeats(blocks) },
    ...(id === 'renew'
      ? [{ heading: situationQuestion(), blocks: everySituation(scene, blocks) }]
      : []),
  ]),
});

/** A reader who renews has used this eSIM in this phone, so the first step of the proof is enough. */
const MORE_PROOF = ['proof.menu', 'proof.lock'];

/** The blocks without what the article says elsewhere, and without most of the proof. */
function withoutRepeats(list: readonly Block[]): Block[] {
  const inApp = list.some((block) => block.type === 'details' && block.id === 'app');
  // The app and the website have the same ways to pay.
  return (inApp ? without(list, ['web.pay.card']) : list).map((block): Block => {
    if (block.type === 'details') return { ...block, blocks: withoutRepeats(block.blocks) };
    if (block.type !== 'steps') return block;
    const steps = block.steps
      .filter(({ id }) => !MORE_PROOF.includes(id))
      .map((step) => ({ ...step, blocks: withoutRepeats(step.blocks) }));
    return { ...block, steps };
  });
}

/** The scene without the name on the shop's sign: the shop's method above already says it. */
function withoutShopSign(scene: Scene): Scene {
  const { store } = scene.carrier;
  return store
    ? { ...scene, carrier: { ...scene.carrier, store: { ...store, name: undefined } } }
    : scene;
}

/** Whether a block differs from all of these. */
function notAmong(list: readonly Block[]): (block: Block) => boolean {
  const known = new Set(list.map((block) => JSON.stringify(block)));
  return (block) => !known.has(JSON.stringify(block));
}

/** Ids of parts that the guide repeats in each answer. On paper they are above, with the methods. */
const IN_EVERY_ANSWER = ['all-ways', 'no-service', 'other.unsure', 'shop-card'];

/** @param above the blocks before these. They are not repeated */
function everySituation(scene: Scene, above: Block[]): Block[] {
  // Both sides without these parts: a step with one and the same step without it would differ.
  const isNew = notAmong(without(above, IN_EVERY_ANSWER));
  const onlyNew = (list: Block[]): Block[] =>
    list
      .filter(isNew)
      .map((block) =>
        block.type === 'details' ? { ...block, blocks: onlyNew(block.blocks) } : block,
      );
  return SITUATIONS.map((situation) => {
    const answers = { ...scene.answers, situation };
    const wishes = { ...scene.wishes, sections: ['renew'] };
    const answered = { ...scene, answers, wishes };
    // A plan that still works gets the methods above, and those are left out as a whole.
    const renew = guide(situation === 'works' ? answered : withoutShopSign(answered));
    return details(
      situation,
      situationLabel(situation),
      renew.map(({ blocks }) => onlyNew(without(blocks, IN_EVERY_ANSWER))),
    );
  });
}

export const shortArticle = (scene: Scene, url?: string): Article => ({
  title: guideTitle(scene.carrier),
  parts: [{ blocks: shortGuide(scene, url) }],
});

export function faqArticle(scene: Scene): Article {
  const entries = new Map(faqEntries(scene).map((entry) => [entry.id, entry]));
  const ids = faqOrder([...entries.keys()], scene.wishes.topics, scene.carrier.without);
  const help = faqHelp(scene);
  const isOwn = notAmong(help);
  // What to take to the shop is said once, below.
  const isShort = notAmong(toTheShop(scene).slice(0, 1));
  const inShort = (block: Block) => (isShort(block) ? block : toTheShopInShort(scene));
  return {
    title: faqTitle(scene.carrier),
    parts: [
      {
        blocks: [
          ...ids.map((id) => {
            const { question, lang, answer } = entries.get(id)!;
            const own = answer.map(inShort).filter(isOwn);
            return { ...details(id, question, own.length ? own : answer), lang };
          }),
          ...help,
        ],
      },
    ],
  };
}

export const deviceArticle = (carrier?: Carrier): Article => ({
  title: deviceTitle(),
  parts: [{ blocks: deviceText(carrier) }],
});
