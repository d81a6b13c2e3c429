/**
 * The content model. The elements, plain HTML, text, search and print all render these blocks.
 * Texts are plain text, in the language that was current when the block was made.
 */
export type Block =
  | TextBlock
  | StepsBlock
  | DetailsBlock
  | LinkBlock
  | CodeBlock
  | CopyBlock
  | TableBlock
  | QuestionBlock
  | ActionBlock
  | CardBlock
  | PictureBlock
  | DeviceCheckBlock;

export interface TextBlock {
  type: 'text';
  text: string;
  /** `quiet`: a remark. `strong`: a lead for the lines below. `warning`: read this first. */
  weight?: 'quiet' | 'strong' | 'warning';
  /** BCP 47 tag, if the text is in another language than its context. */
  lang?: string;
  /** Parts of it that are in other languages, such as names of menus. */
  foreign?: Foreign;
}

/** A text with its BCP 47 tag, if it is in another language than its context. */
export interface Part {
  text: string;
  lang?: string;
}

/** Texts in other languages, inside a text. */
export type Foreign = readonly Part[] | undefined;

/** A text in parts, each in one language. */
export function partsOf(text: string, foreign: Foreign = []): Part[] {
  // Translations hold some words together with a no-break space.
  const plain = text.replaceAll('\u00a0', ' ');
  for (const part of foreign) {
    const start = plain.indexOf(part.text);
    const end = start + part.text.length;
    if (start < 0 || start === end) continue;
    return [
      ...partsOf(text.slice(0, start), foreign),
      { ...part, text: text.slice(start, end) },
      ...partsOf(text.slice(end), foreign),
    ];
  }
  return text ? [{ text }] : [];
}

export interface StepsBlock {
  type: 'steps';
  /** Whether the reader can tick the steps off. Otherwise they are only numbered. */
  ticks: boolean;
  steps: Step[];
}

export interface Step {
  /** Stable across languages and carriers, since ticks are saved by id. */
  id: string;
  title: string;
  /** Parts of the title that are in other languages. */
  foreign?: Foreign;
  /** What the reader must know before doing the step. */
  warning?: string;
  blocks: Block[];
}

/** Who vouches for a fact: our own table of hosts, or only the page that embeds the widget. */
export type Origin = 'carrier' | 'page' | undefined;

/** The mark beside a fact that says who vouches for it. */
export interface Provenance {
  origin?: Origin;
  mark?: string;
}

/** A link, or with `kind: 'phone'` a number to call. */
export interface LinkBlock extends Provenance {
  type: 'link';
  kind:
    | 'website'
    | 'account'
    | 'app-store'
    | 'google-play'
    | 'store-locator'
    | 'support'
    | 'source'
    | 'offer'
    | 'phone';
  href: string;
  label: string;
  /** BCP 47 tag, if the label is in another language than its context. */
  lang?: string;
  /** Where the link leads: the host, or the address itself for mail. For a phone, the number in groups. */
  host: string;
  /** For a phone: "only from a Viettel SIM", "free" … */
  notes?: string[];
  /** Parts of the notes that are in other languages. */
  foreign?: Foreign;
  image?: string;
}

/** A USSD code to dial, or a text message to send. */
export interface CodeBlock extends Provenance {
  type: 'code';
  /** What it does. */
  label: string;
  /** What to dial or write. A part to fill in is described in the reader's language. */
  code: string;
  /** The number that a text message goes to. Absent for a USSD code. */
  to?: string;
  renews: boolean;
  /** What it changes, in words: "adds money", "orders the plan", "only checks" … */
  effect: string;
  /** False if the reader must fill in a part first, so copying would mislead. */
  complete: boolean;
  how: string;
}

/** A text with a button that copies it. */
export interface CopyBlock {
  type: 'copy';
  text: string;
  /** Label of the button. */
  label: string;
}

export interface DetailsBlock extends Provenance {
  type: 'details';
  id: string;
  summary: string;
  /** BCP 47 tag, if the summary is in another language than its context. */
  lang?: string;
  /** A quiet addition to the summary, such as a count. */
  note?: string;
  /** Only one part of a group is open at a time. */
  group?: 'method';
  open?: boolean;
  blocks: Block[];
}

/** A table of names and values. */
export interface TableBlock {
  type: 'table';
  caption: string;
  head: readonly [string, string];
  rows: ReadonlyArray<readonly [name: string, value: string]>;
  /** Parts of the values that are in other languages. */
  foreign?: Foreign;
}

/**
 * A question to the reader. The answers stay visible. Of `buttons`, the chosen one is pressed, and pressing
 * it again takes it back. Plain HTML leaves questions out.
 */
export interface QuestionBlock {
  type: 'question';
  as: 'buttons' | 'select' | 'date';
  id: string;
  text: string;
  /** A quiet remark after the question. */
  note?: string;
  /** Empty for a date. */
  answers: ReadonlyArray<readonly [id: string, label: string]>;
  /** Id of the answer, or a date as `YYYY-MM-DD`. */
  answered?: string;
  /** The first and the last date that can be entered. */
  min?: string;
  max?: string;
  /** What is wrong with the answer. */
  error?: string;
}

/** The answer while only a part of a date is entered, or a day that does not exist. */
export const INCOMPLETE = 'incomplete';

/** A button of the element itself. Plain HTML leaves it out. */
export interface ActionBlock {
  type: 'action';
  /** The element gets this name when the button is pressed. */
  action: Action;
  label: string;
}

export type Action =
  'have-wifi' | 'save' | 'print' | 'share' | 'calendar' | 'full-screen' | 'close';

/** A card to show to other people: large, one sentence a line. */
export interface CardBlock {
  type: 'card';
  /** BCP 47 tag of the sentences. */
  lang: string;
  /** `below`: the same in the reader's language, if it differs from `lang`. */
  lines: ReadonlyArray<{ text: string; below?: string }>;
}

/** A small picture. The text beside it says the same. */
export interface PictureBlock {
  type: 'picture';
  picture: 'eid' | 'add-esim' | 'iccid' | 'top-up' | 'scratch-card';
  /** What the picture shows in words, if that depends on the language. */
  words?: string;
  alt: string;
}

/** Where the guide shows `<esim-device-check>`. Plain HTML leaves it out. */
export interface DeviceCheckBlock {
  type: 'device-check';
}

/** Every step with a checkbox in these blocks, at any depth. */
export function stepsOf(blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) => {
    if (block.type === 'details') return stepsOf(block.blocks);
    if (block.type !== 'steps') return [];
    return block.steps.flatMap((step) => [...(block.ticks ? [step] : []), ...stepsOf(step.blocks)]);
  });
}
