import { msg, str } from '@lit/localize';
import type { Carrier } from '../carriers/carrier.js';
import type { Situation } from '../rules/ways.js';
import { after, afterTitle } from './after.js';
import { present, stepsOf, text, type Block } from './block.js';
import { whenItEnds, whenKnown, whenTitle, type EndContext } from './expiry.js';
import { expired, waysBack } from './expired.js';
import { fixes } from './fixes.js';
import { helpTitle, hotlines, knownFakes, registration } from './help.js';
import { intro, introTitle } from './intro.js';
import { keep, keepTitle } from './keep.js';
import { nameOf } from './names.js';
import { askStep } from './other-steps.js';
import { outOfData } from './out-of-data.js';
import { prepare, prepareTitle } from './prepare.js';
import { somethingElse } from './something-else.js';
import { situationLabel } from './situation.js';
import { allWaysTitle, beforeTheWays, renewTitle, waysBlocks } from './renew.js';

export type SectionId = 'intro' | 'prepare' | 'renew' | 'after' | 'when' | 'keep' | 'help';

/** All sections, in the short order. */
export const SECTIONS: readonly SectionId[] = [
  'renew',
  'prepare',
  'after',
  'when',
  'keep',
  'help',
  'intro',
];

export interface Section {
  id: SectionId;
  heading: string;
  /** Folded away until it is wanted. */
  folded: boolean;
  /** How many steps of it can be ticked. */
  count: number;
  blocks: Block[];
}

/** What the reader said, and what the page asked for. */
export interface GuideOptions {
  situation?: Situation;
  /** What the reader answered to the questions inside the steps, by the question's id. */
  answers?: Readonly<Record<string, string>>;
  /** What is known of the plan's end; absent where nobody can be asked, as on paper. */
  end?: EndContext;
  /** The page's address, where it can be opened again. */
  address?: string;
  /** The guide as text, once somebody wants to save it. */
  savedText?: string;
  /** The card for the shop stands somewhere else already. */
  cardElsewhere?: boolean;
  /** Files, sharing and printing are refused here: what they would give stands in place. */
  inPlace?: boolean;
  /** Drawn once, to be read: what would depend on an answer stands there for every answer. */
  written?: boolean;
  /** The reader is out of data but has found a Wi-Fi. */
  haveWifi?: boolean;
  /** Which sections, in which order, as an article; absent, the short order. */
  sections?: readonly string[];
  methods?: readonly string[];
  /** The way that stands open; '' for none, absent for the best. */
  method?: string;
}

/** The whole guide as blocks, section by section. */
export function guide(carrier: Carrier, options: GuideOptions = {}): Section[] {
  const { situation } = options;
  const asked = options.sections?.filter((id): id is SectionId =>
    SECTIONS.includes(id as SectionId),
  );
  // A list of which we know nothing is no list.
  const short = !asked?.length;
  const inTrouble = !!situation && situation !== 'works' && !options.haveWifi;
  const hidden: readonly string[] = inTrouble && short ? ['prepare', 'intro'] : [];
  return [...new Set(short ? SECTIONS : asked)]
    .filter((id) => !hidden.includes(id))
    .filter((id) => !carrier.without?.includes(`section:${id}`))
    .map((id) => section(id, carrier, options, short && id !== 'renew'))
    .filter(({ blocks }) => blocks.length);
}

/** Everything that the guide can say, for paper and files: every answer, nothing to press. */
export function writtenGuide(carrier: Carrier, options: GuideOptions = {}): WrittenPart[] {
  const written = { ...options, written: true, situation: undefined, method: '' };
  const parts = guide(carrier, written);
  const [first, ...rest] = parts;
  const once = { ...written, cardElsewhere: true };
  return [
    ...(first ? [first] : []),
    { heading: situationLabel('used-up'), blocks: outOfData(carrier, once) },
    { heading: situationLabel('expired'), blocks: expired(carrier, once) },
    { heading: situationLabel('paid'), blocks: fixes(carrier) },
    ...rest,
  ];
}

export interface WrittenPart {
  heading: string;
  blocks: Block[];
}

function section(id: SectionId, carrier: Carrier, options: GuideOptions, folded: boolean): Section {
  const [heading, blocks] = parts[id](carrier, options);
  return { id, heading, folded, blocks, count: stepsOf(blocks).length };
}

const parts: Record<SectionId, (carrier: Carrier, options: GuideOptions) => [string, Block[]]> = {
  intro: (carrier) => [introTitle(), intro(carrier)],
  prepare: (carrier, options) => [prepareTitle(), prepare(carrier, options)],
  renew: (carrier, options) => [renewTitle(), renew(carrier, options)],
  after: (carrier) => [afterTitle(), after(carrier)],
  when: (carrier, { end, written }) => [
    whenTitle(),
    end ? (written ? whenKnown : whenItEnds)(carrier, end) : [],
  ],
  keep: (carrier, options) => [keepTitle(), options.written ? [] : keep(carrier, options)],
  help: (carrier) => [
    helpTitle(),
    [...hotlines(carrier), ...knownFakes(carrier), ...registration(carrier)],
  ],
};

function renew(carrier: Carrier, options: GuideOptions): Block[] {
  const { situation, haveWifi, methods, method } = options;
  const ways = (open = method, how = options): Block[] => {
    const known = waysBlocks(carrier, methods, open, how);
    return known.length ? [...beforeTheWays(carrier), ...known] : [];
  };
  const known = ways(method ?? '', { ...options, cardElsewhere: true });
  const allWays: Block[] = known.length
    ? [{ type: 'details', id: 'all-ways', summary: allWaysTitle(), blocks: known }]
    : [];
  if (situation === 'used-up' && !haveWifi) {
    return [...outOfData(carrier, options), noService(carrier), ...allWays];
  }
  if (situation === 'expired' && !haveWifi) return [...expired(carrier, options), ...allWays];
  if (situation === 'paid') return fixes(carrier);
  if (situation === 'other') return [...somethingElse(carrier, options), ...allWays];
  const found = present([...ways(), hotlines(carrier)[0]]);
  return present([
    situation === 'works' &&
      text(msg('Renew now, while you are still online.', { id: 'works.now' })),
    ...(found.length ? found : [askSteps(carrier)]),
  ]);
}

const askSteps = (carrier: Carrier): Block => ({
  type: 'steps',
  ticks: false,
  steps: [askStep(carrier)],
});

const noService = (carrier: Carrier): Block => ({
  type: 'details',
  id: 'no-service',
  summary: msg('No service at all? (expired, blocked)', { id: 'data.no-service' }),
  blocks: waysBack(carrier, { cardElsewhere: true }),
});

/** "Renew your Viettel eSIM" */
export function guideTitle(carrier: Carrier | undefined): string {
  if (!carrier) return msg('Renew your eSIM in Vietnam', { id: 'guide.title-vn' });
  return carrier.name
    ? msg(str`Renew your ${nameOf(carrier)} eSIM`, {
        id: 'guide.title',
        desc: 'Placeholder: a company name',
      })
    : msg('Renew your eSIM', { id: 'guide.title-any' });
}
