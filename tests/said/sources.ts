/**
 * The only file of these tests that imports from `src/`. It calls the same functions as the elements
 * and turns the results into plain lines. So a change inside `src/` affects only this file. The lines
 * show the reader's view, not names from the source.
 */
import { readCarrier, type Carrier } from '../../src/carriers/carrier.js';
import { builtIns } from '../../src/carriers/carriers.js';
import * as controls from '../../src/content/controls.js';
import * as device from '../../src/content/device-check.js';
import { proof, proofTitle } from '../../src/content/device-proof.js';
import { afterVerdict, verdictBlocks, verdictLines } from '../../src/content/device-verdict.js';
import { endBlocks, endOf, endText, endTitle } from '../../src/content/expiry.js';
import { factsBlock } from '../../src/content/facts.js';
import * as faq from '../../src/content/faq.js';
import { notTaken, withoutScript } from '../../src/content/frame.js';
import { guide, guideTitle, writtenGuide } from '../../src/content/guide.js';
import { hotlines, support, trustLine } from '../../src/content/help.js';
import { issueText } from '../../src/content/issues.js';
import { intro, introTitle } from '../../src/content/intro.js';
import { savedNote } from '../../src/content/keep.js';
import { canPick, notYours, pickerQuestion, type PickerPage } from '../../src/content/picker.js';
import { prepare, prepareTitle } from '../../src/content/prepare.js';
import type { Scene } from '../../src/content/scene.js';
import { shortGuide } from '../../src/content/short.js';
import { askSituation } from '../../src/content/situation.js';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser, type Detected, type NavigatorLike } from '../../src/devices/detect-device.js';
import { namesNear } from '../../src/devices/search-devices.js';
import { answerSoldIn } from '../../src/devices/sold-in.js';
import { TABLE_DATE, builtInDevices } from '../../src/devices/table.js';
import { countryName, dateShown } from '../../src/locales/format.js';
import { inLanguage, languages, type Language } from '../../src/locales/localize.js';
import type { Block, Provenance } from '../../src/render/block.js';
import { renderText, type PlainElement } from '../../src/render/plain.js';
import { toFile } from '../../src/render/to-file.js';
import { faqOrder } from '../../src/rules/faq-order.js';
import { staleFacts } from '../../src/rules/freshness.js';
import { readTerms, type WrittenTerms } from '../../src/rules/plan-terms.js';
import { SECTIONS } from '../../src/rules/sections.js';
import { METHODS, waysToRenew, type Situation } from '../../src/rules/ways.js';

/** A line and the lines below it. `control`: what a reader can press or choose on this line. */
export interface Line {
  text: string;
  children: Line[];
  control?: Control;
}

export interface Control {
  /** Key of the answer in `State.answers`. */
  id: string;
  kind: 'question' | 'choice' | 'action';
  text: string;
  answers: Array<{ id: string; label: string }>;
  answered?: string;
}

/** The guide's input from the reader and the page. */
export interface State {
  now: number;
  /** The phone's time zone. */
  here: string;
  situation?: string;
  answers?: Record<string, string>;
  haveWifi?: boolean;
  plan?: WrittenTerms;
  sections?: string[];
  methods?: string[];
  method?: string;
  address?: string;
  /** In a sandboxed frame, so saving is impossible. */
  sandboxed?: boolean;
  /** The reader asked for a file, so the guide also shows it as text. */
  withText?: boolean;
}

export const everyLanguage = Object.keys(languages);
export const everyId = Object.keys(builtIns);
export const everySection = [...SECTIONS];
export const everyMethod = [...METHODS];

/** Calls a function with a language set. */
export const withLanguage = <T>(language: string, run: () => T): T =>
  inLanguage(language as Language, run);

/** A carrier by its id or its config. */
export function carrierOf(carrier: string | object): Carrier {
  const { carrier: found, errors } =
    typeof carrier === 'string'
      ? readCarrier(carrier)
      : readCarrier(undefined, [{ from: 'config', value: carrier }]);
  if (!found || errors.length) throw new Error(JSON.stringify(errors));
  return found;
}

// ---- Blocks as lines.

const line = (text: string, children: Line[] = [], control?: Control): Line => ({
  text,
  children,
  control,
});
const texts = (said: string): Line[] => said.split('\n').map((one) => line(one));
const inParts = (...parts: Array<string | false | undefined>) => parts.filter(Boolean).join(' · ');
const marked = ({ origin, mark }: Provenance) =>
  mark && `${origin === 'carrier' ? '✓ ' : ''}${mark}`;
const ofLanguage = (lang: string | undefined) => (lang ? `<${lang}> ` : '');

export const linesOf = (blocks: readonly Block[]): Line[] => blocks.flatMap(blockToLines);

function blockToLines(block: Block): Line[] {
  switch (block.type) {
    case 'text': {
      const { text, weight, lang } = block;
      const shown = { strong: `**${text}**`, quiet: `~ ${text}`, warning: `! ${text}`, none: text };
      return [line(ofLanguage(lang) + shown[weight ?? 'none'])];
    }
    case 'steps':
      return block.steps.flatMap(({ title, warning, blocks }, index) => [
        ...(warning ? [line(`! ${warning}`)] : []),
        line(`${block.ticks ? '[ ] ' : ''}${index + 1}. ${title}`, linesOf(blocks)),
      ]);
    case 'link': {
      const { label, href, host, image, kind, notes = [], mark } = block;
      if (kind === 'phone') return [line(inParts(`[${label}] ${href}`, ...notes, mark))];
      const paid = kind === 'offer' && 'sponsored';
      const picture = image && `picture ${image}`;
      return [line(inParts(`[${label}] ${href} (${host})`, marked(block), paid, picture))];
    }
    case 'code': {
      const { label, effect, code, how, to, complete, mark } = block;
      const copy = to ? controls.copyText() : controls.copyCode();
      return [
        line(inParts(`code ${label} (${effect}): ${code}`, complete && `[${copy}]`, how, mark)),
      ];
    }
    case 'details': {
      const { open, summary, note, blocks } = block;
      const head = inParts(`${open ? 'v' : '>'} ${summary}`, note?.trim(), marked(block));
      return [line(head, linesOf(blocks))];
    }
    case 'table':
      return [
        line(
          `table ${block.caption}`,
          [block.head, ...block.rows].map((row) => line(row.join(' | '))),
        ),
      ];
    case 'action': {
      const { action: id, label } = block;
      return [line(`[${label}]`, [], { id, kind: 'action', text: label, answers: [] })];
    }
    case 'question': {
      const { as, id, text, note, answered, error } = block;
      if (as === 'date') {
        return [line(`date ${text}: ${answered}`, error ? [line(`! ${error}`)] : [])];
      }
      const answers = block.answers.map(([id, label]) => ({ id, label }));
      if (as === 'select') {
        const shown = answers.map(({ id, label }) => (id === answered ? `(${label})` : label));
        const control: Control = { id, kind: 'choice', text, answers, answered };
        return [line(`select ${text}: ${shown.join(' | ')}`, [], control)];
      }
      const given = answers.find((one) => one.id === answered);
      const control: Control = { id, kind: 'question', text, answers, answered };
      return [
        given
          ? line(`? ${text} (x) ${given.label}`, [], control)
          : line(
              `? ${[text, note].filter(Boolean).join(' ')}`,
              answers.map(({ label }) => line(`( ) ${label}`)),
              control,
            ),
      ];
    }
    case 'copy':
      return block.text.includes('\n')
        ? [line(`copy [${block.label}]`, texts(block.text))]
        : [line(`copy "${block.text}" [${block.label}]`)];
    case 'card':
      return [
        line('card', [
          ...block.lines.map(({ text, below }) =>
            line(`<${block.lang}> ${text}`, below ? [line(below)] : []),
          ),
          line(`[${controls.close()}]`),
        ]),
      ];
    case 'picture':
      return [line(`picture: ${block.alt}`)];
    case 'device-check':
      return [line('(the device check)')];
  }
}

// ---- Parts of all elements.

export const heading = (carrier: Carrier | undefined, title: string): Line[] => [
  line(`# ${title}`),
  ...(carrier && canPick(carrier) ? [line(`~ ${notYours(carrier)} [${controls.change()}]`)] : []),
];

export const ending = (carrier: Carrier | undefined, now: number): Line[] => {
  const scene = carrier && sceneOf(carrier, { now, here: 'UTC' });
  const facts = scene && factsBlock(scene);
  return [
    ...(scene ? linesOf(support(scene)) : []),
    line(`~ ${trustLine(carrier)}`),
    ...(facts ? linesOf([facts]) : []),
  ];
};

/** An element as plain text, from `renderText`. */
export const asText = (
  element: string,
  carrier: string | object | undefined,
  language: string,
  now: number,
): Line[] =>
  texts(renderText(element as PlainElement, carrier as string, language, { now: new Date(now) }));

// ---- The guide.

function sceneOf(carrier: Carrier, state: State): Scene {
  const { situation, answers, haveWifi, address, sections, methods, method, plan, now, here } =
    state;
  const { terms } = readTerms(plan ?? {}, '');
  return {
    carrier,
    stale: staleFacts(carrier, now),
    answers: {
      ...answers,
      situation: situation as Situation | undefined,
      'have-wifi': haveWifi ? 'yes' : undefined,
      saved: state.withText ? 'yes' : undefined,
    },
    wishes: {
      sections,
      methods,
      method,
      terms: terms.expires || terms.activated ? terms : undefined,
    },
    place: {
      address,
      sandboxed: !!state.sandboxed,
      onPaper: false,
      hasDeviceCheck: true,
      now,
      zone: here,
    },
  };
}

/** What the author of a page reads about a wrong config. */
export const issueLines = (config: object): Line[] =>
  readCarrier(undefined, [{ from: 'config', value: config }]).errors.map((issue) =>
    line(`! ${issueText(issue)}`),
  );

/** The guide for a newsletter. */
export const newsletter = (carrier: Carrier, state: State): Line[] =>
  linesOf(shortGuide(sceneOf(carrier, state), state.address));

export const guideHeading = (carrier: Carrier | undefined): Line[] =>
  heading(carrier, guideTitle(carrier));

/** The guide without its heading and last line. */
export function guideLines(carrier: Carrier, state: State): Line[] {
  const scene = sceneOf(carrier, state);
  const end = scene.wishes.terms && endOf(scene);
  const sections = guide(scene);
  return [
    ...(end ? linesOf(endBlocks(end, scene.place)) : []),
    ...(sections.some(({ id }) => id === 'renew') ? linesOf([askSituation(scene.answers)]) : []),
    ...sections.flatMap(({ heading, collapsed, count, blocks }) =>
      collapsed
        ? line(inParts(`> ${heading}`, !!count && controls.stepCount(count)), linesOf(blocks))
        : state.sections
          ? line(`## ${heading}`, linesOf(blocks))
          : linesOf(blocks),
    ),
  ];
}

/** The general advice that the guide shows before the reader picks a carrier. */
export function guideWithoutCarrier(): Line[] {
  const general = { kind: 'carrier', country: 'VN' } as const;
  return [
    line(`> ${prepareTitle()}`, linesOf(prepare(general, false))),
    line(`> ${introTitle()}`, linesOf(intro(general))),
  ];
}

/** The saved file and the calendar entry. */
export function savedGuide(carrier: Carrier, state: State, language: string): Line[] {
  const scene = sceneOf(carrier, state);
  const parts = writtenGuide(scene);
  const made = savedNote(carrier, state.now, 'blog.example');
  const title = guideTitle(carrier);
  const file = toFile({ lang: language, title, made, parts });
  const end = endOf(scene);
  const asText = (html: string) => html.replace(/<style>.*<\/style>/, '').replace(/<[^>]+>/g, '');
  return [
    line(`# ${title}`),
    ...parts.map(({ heading, blocks }) => line(`## ${heading}`, linesOf(blocks))),
    line(`~ ${made}`),
    line(
      `(as a file: about ${Math.round(asText(file).replace(/\s+/g, ' ').length / 500) * 500} characters without markup)`,
    ),
    ...(end ? [line(`calendar: ${endTitle(carrier)}`, [line(endText(scene, end))])] : []),
  ];
}

export const waysOf = (carrier: Carrier): string[] => waysToRenew(carrier);

// ---- The carrier picker.

/** Every page of the picker, each once. */
export function pickerPages(): Line[] {
  const seen = new Set<string>();
  const pages: Line[] = [];
  const visit = (page: PickerPage, path: string): void => {
    const key = JSON.stringify(page);
    if (seen.has(key)) return;
    seen.add(key);
    const { question, hint, help = [], choices } = pickerQuestion(page);
    pages.push(
      line(path, [
        line(`? ${question}`, [
          ...(hint ? [line(`~ ${hint}`)] : []),
          ...linesOf(help),
          ...choices.map((choice) =>
            line(
              `( ) ${choice.label}${'carrier' in choice ? ` = ${choice.carrier}` : ` → ${pickerQuestion(choice.to).question}`}`,
            ),
          ),
        ]),
        line(`[${controls.back()}]`),
      ]),
    );
    for (const choice of choices) {
      if ('to' in choice) visit(choice.to, `${path} › ${choice.label}`);
    }
  };
  visit({ at: 'start' }, '›');
  return pages;
}

// ---- Questions and answers.

export const faqHeading = (carrier: Carrier | undefined): Line[] => [
  ...heading(carrier, faq.faqTitle(carrier)),
  ...(carrier ? [] : [line(`~ ${faq.untilChosen()}`)]),
];

/** The questions with the answers for this carrier. */
export function faqLines(carrier: Carrier, now: number): Line[] {
  const scene = sceneOf(carrier, { now, here: 'UTC' });
  const entries = new Map(faq.faqEntries(scene).map((entry) => [entry.id, entry]));
  const shown = faqOrder([...entries.keys()], undefined, carrier.without);
  const help = [...hotlines(scene), ...support(scene)];
  return [
    ...shown.flatMap((id, place) => {
      const { question, searchWords: words, answer } = entries.get(id)!;
      const folded = place === faq.FIRST_QUESTIONS && line(`[${faq.allQuestions(shown.length)}]`);
      const found = words ? [line(`~ found by: ${words}`)] : [];
      return [
        ...(folded ? [folded] : []),
        line(`> ${question} #${id}`, [...linesOf(answer), ...found]),
      ];
    }),
    line(faq.nothingFound(help.length > 0), linesOf(help)),
  ];
}

// ---- The device check.

export const deviceHeading = (): Line[] => [line(`# ${device.deviceTitle()}`)];

export const deviceEnd = (): Line[] => [line(`~ ${device.stays(TABLE_DATE)}`)];

/** A phone by its name or code, or the data from its browser. */
export type Phone = string | NavigatorLike;

/** The result for a phone. It includes the place of sale if the answer depends on it. */
export function phoneLines(
  phone: Phone,
  context: {
    soldIn?: string;
    carrier?: Carrier;
    address?: string;
    canShare?: boolean;
    now: number;
  },
): Line[] {
  const table = builtInDevices();
  const before: Partial<Detected> & ReturnType<typeof checkDevice> =
    typeof phone === 'string' ? checkDevice(phone, {}, table) : readBrowser(phone, table);
  const name = typeof phone === 'string' ? phone : before.model;
  const answer = answerSoldIn(before, context.soldIn, name, table);
  const asked = typeof phone === 'string' ? phone : undefined;
  const { verdict, reason } = answer;
  const meant =
    typeof phone === 'string' && /^(several|not-listed)$/.test(reason)
      ? namesNear(phone, table)
      : [];
  const open = verdict !== 'unsupported' && !/^(computer|several)$/.test(reason);
  return [
    line(`aloud: ${verdictLines(answer, asked).join(' ')}`),
    line(
      `verdict ${verdict}`,
      linesOf([
        ...verdictBlocks(answer, asked),
        ...afterVerdict(
          answer,
          {
            carrier: context.carrier,
            stale: [],
            answers: {},
            wishes: {},
            place: {
              address: context.address,
              sandboxed: false,
              onPaper: false,
              hasDeviceCheck: true,
              now: context.now,
              zone: 'UTC',
            },
          },
          { seen: before.seen, soldIn: context.soldIn, canShare: context.canShare, meant },
        ),
      ]),
    ),
    line(
      `${open ? 'v' : '>'} ${proofTitle()}`,
      linesOf(proof(answer.device?.brand, reason !== 'cellular')),
    ),
  ];
}

export const proofLines = (): Line[] => [line(`> ${proofTitle()}`, linesOf(proof()))];

// ---- Messages that are the same for every carrier.

/** The messages of a module. Each export returns one. */
const wordsOf = (module: object, ...given: unknown[]): string[] =>
  Object.values(module).flatMap((one) => {
    const said: unknown = typeof one === 'function' && one.length <= given.length && one(...given);
    return typeof said === 'string' ? said : [];
  });

export function commonLines(): Line[] {
  const { yes, no, thankYou, digitsCleared, copyIt: _, ...onControls } = controls;
  const sorted = (words: string[]) => [...new Set(words)].sort().map((one) => line(one));
  const counts = [0, 1, 5];
  return [
    line('controls', sorted(wordsOf(onControls, 3, 7))),
    line(
      'languages',
      Object.entries(languages).map(([tag, name]) => line(`<${tag}> ${name}`)),
    ),
    line('questions', [
      line(faq.searchLabel()),
      ...counts.map((count) => line(faq.searchCount(count))),
      line(faq.nothingFound(true)),
      line(faq.nothingFound(false)),
      line(faq.allQuestions(17)),
      line(faq.copyLink()),
      line(`${faq.didHelp()} [${yes()}] [${no()}] ${thankYou()}`),
      line(digitsCleared()),
    ]),
    line('device check', [
      line(device.checkThisPhone()),
      line(device.checking()),
      line(device.searchDevice()),
      line(device.noSuggestion('asdf')),
      ...counts.map((count) => line(device.suggestions(count))),
    ]),
    line('frame', [line(withoutScript()), line(notTaken(['carier', 'onload']))]),
    line('dates', [
      line(dateShown('2026')),
      line(dateShown('undated')),
      ...Array.from({ length: 12 }, (_, month) =>
        line(dateShown(`2026-${`${month + 1}`.padStart(2, '0')}`)),
      ),
      line(dateShown('2026-11-30')),
    ]),
    line(
      'countries',
      ['VN', 'TH', 'SG'].map((code) => line(countryName(code))),
    ),
  ];
}
