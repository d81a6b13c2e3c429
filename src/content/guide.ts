import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import { stepsOf } from '../render/block.js';
import { toText } from '../render/to-text.js';
import { sectionsToShow, type SectionId } from '../rules/sections.js';
import { without } from './builders.js';
import type { Block, Scene } from './builders.js';
import { after, afterTitle } from './after.js';
import { expired } from './expired.js';
import { endOf, endOnPaper, whenItEnds, whenTitle } from './expiry.js';
import { fixes } from './fixes.js';
import { help, helpTitle, support, supportTitle } from './help.js';
import { intro, introTitle } from './intro.js';
import { keep, keepTitle } from './keep.js';
import { nameOf } from './names.js';
import { outOfData } from './out-of-data.js';
import { prepare, prepareTitle } from './prepare.js';
import { renew, renewTitle } from './renew.js';
import { situationLabel, situationNow } from './situation.js';
import { somethingElse } from './something-else.js';

export interface Section {
  id: SectionId;
  heading: string;
  /** Closed until the reader opens it. */
  collapsed: boolean;
  /** The page chose the sections, so each has its heading above it. */
  titled: boolean;
  /** How many of its steps can be ticked. */
  count: number;
  blocks: Block[];
}

/**
 * The whole guide as blocks, section by section.
 *
 * @param make makes a section. It may leave out one that fails, by returning undefined
 */
export function guide(
  scene: Scene,
  make: (section: () => Section) => Section | undefined = (section) => section(),
): Section[] {
  const { carrier, answers, wishes } = scene;
  const { ids, isArticle } = sectionsToShow(carrier, wishes.sections, situationNow(answers));
  return ids
    .map((id) => make(() => section(id, scene, isArticle)))
    .filter((section) => section !== undefined)
    .filter(({ blocks }) => blocks.length);
}

function section(id: SectionId, scene: Scene, isArticle: boolean): Section {
  const [heading, blocks] = sections[id](scene);
  return {
    id,
    heading,
    collapsed: !isArticle && id !== 'renew',
    titled: isArticle,
    blocks,
    count: stepsOf(blocks).length,
  };
}

const sections: Record<SectionId, (scene: Scene) => [heading: string, blocks: Block[]]> = {
  intro: ({ carrier }) => [introTitle(), intro(carrier)],
  prepare: ({ carrier, place }) => [
    prepareTitle(),
    prepare(carrier, place.onPaper || !place.hasDeviceCheck),
  ],
  renew: (scene) => [renewTitle(), renew(scene)],
  after: (scene) => [afterTitle(), after(scene)],
  when: (scene) => [
    whenTitle(),
    scene.place.onPaper ? endOnPaper(scene, endOf(scene)) : whenItEnds(scene),
  ],
  keep: (scene) => [keepTitle(), scene.place.onPaper ? [] : keep(scene, () => writtenText(scene))],
  help: (scene) => [helpTitle(), help(scene)],
};

export type WrittenPart = Pick<Section, 'heading' | 'blocks'>;

/** Everything that the guide can say, for paper and files: every answer, nothing to press. */
export function writtenGuide(scene: Scene): WrittenPart[] {
  const written: Scene = {
    ...scene,
    answers: { ...scene.answers, situation: undefined, 'have-wifi': undefined },
    wishes: { ...scene.wishes, sections: undefined, method: '' },
    place: { ...scene.place, onPaper: true },
  };
  const [first, ...rest] = guide(written);
  return [
    ...(first ? [first] : []),
    // The card for the shop stands in the part before.
    { heading: situationLabel('used-up'), blocks: without(outOfData(written), ['shop-card']) },
    { heading: situationLabel('expired'), blocks: without(expired(written), ['shop-card']) },
    { heading: situationLabel('paid'), blocks: fixes(scene) },
    // “Not sure” leads to the part before.
    { heading: situationLabel('other'), blocks: without(somethingElse(written), ['other.unsure']) },
    ...rest,
    ...(scene.carrier.support
      ? [{ heading: supportTitle(), blocks: support(scene).slice(1) }]
      : []),
  ];
}

/** The same as lines of text. */
const writtenText = (scene: Scene): string =>
  writtenGuide(scene)
    .flatMap(({ heading, blocks }) => [heading, toText(blocks), ''])
    .join('\n')
    .trim();

/** "Renew your Viettel eSIM" */
export function guideTitle(carrier: Carrier | undefined): string {
  if (!carrier) return msg('Renew your eSIM in Vietnam');
  return carrier.name ? msg(str`Renew your ${nameOf(carrier)} eSIM`) : msg('Renew your eSIM');
}
