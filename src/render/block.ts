/**
 * What is said, before it is drawn: one union for the elements, plain HTML, text, search and print.
 * Every text is plain text in the language that was current when the block was made.
 */
export type Block =
  | TextBlock
  | StepsBlock
  | LinkBlock
  | PhoneBlock
  | CodeBlock
  | WarningBlock
  | DetailsBlock
  | TableBlock
  | ActionBlock
  | QuestionBlock
  | ChoiceBlock
  | DateBlock
  | CopyBlock
  | CardBlock
  | PictureBlock
  | DeviceCheckBlock;

export interface TextBlock {
  type: 'text';
  text: string;
  /** `quiet` for a remark, `strong` for a line that leads the lines after it. */
  weight?: 'quiet' | 'strong';
  /** BCP 47 tag where the text is not in the language of its surroundings. */
  lang?: string;
}

export interface StepsBlock {
  type: 'steps';
  /** Whether the reader can tick the steps off, or they are only numbered. */
  ticks: boolean;
  steps: Step[];
}

export interface Step {
  /** Stable across languages and carriers: a tick is kept by it. */
  id: string;
  title: string;
  /** What must be read before the step is done. */
  warning?: string;
  blocks: Block[];
}

/** Who stands behind a fact: our own table of hosts, or only the page that embeds the widget. */
export type Origin = 'carrier' | 'page' | undefined;

export interface LinkBlock {
  type: 'link';
  kind:
    | 'website'
    | 'account'
    | 'app-store'
    | 'google-play'
    | 'store-locator'
    | 'support'
    | 'source'
    | 'offer';
  href: string;
  label: string;
  /** What the reader will land on: the real host, or the address itself for mail and phone. */
  place: string;
  origin?: Origin;
  /** The mark beside the link that says who stands behind it. */
  mark?: string;
  image?: string;
  /** The first thing to do on its screen. */
  primary?: boolean;
}

export interface PhoneBlock {
  type: 'phone';
  /** As dialled, without spaces. */
  number: string;
  /** As read out, in groups; stands so in the label. */
  shown: string;
  label: string;
  /** "only from a Viettel SIM", "free", … */
  notes: string[];
  mark?: string;
}

export interface CodeBlock {
  type: 'code';
  /** What it does, in words. */
  label: string;
  /** What is dialled or written; a part to be filled in stands in the reader's words. */
  code: string;
  /** The number that a text message goes to; absent for a code that is dialled. */
  to?: string;
  renews: boolean;
  /** "renews" or "only checks", in words. */
  effect: string;
  /** False when a part must be filled in first, so that copying would mislead. */
  complete: boolean;
  how: string;
  mark?: string;
}

export interface WarningBlock {
  type: 'warning';
  text: string;
}

export interface DetailsBlock {
  type: 'details';
  id: string;
  summary: string;
  /** A quiet addition to the summary, such as a host or a count. */
  note?: string;
  origin?: Origin;
  mark?: string;
  /** Members of one group close each other. */
  group?: 'method';
  open?: boolean;
  blocks: Block[];
}

export interface TableBlock {
  type: 'table';
  caption: string;
  head: string[];
  rows: string[][];
}

/** A button of the element itself; what is only read, like plain HTML, leaves it out. */
export interface ActionBlock {
  type: 'action';
  /** Told to the element when it is pressed. */
  action: string;
  label: string;
}

/**
 * A question inside the step that needs its answer. Once answered, only the answer stands there,
 * with a way to change it; what is only read leaves it out.
 */
export interface QuestionBlock {
  type: 'question';
  id: string;
  text: string;
  /** A quiet remark behind the question. */
  note?: string;
  answers: ReadonlyArray<{ id: string; label: string }>;
  answered?: string;
}

/** One of several, which can be chosen anew at any time. What is only read leaves it out. */
export interface ChoiceBlock {
  type: 'choice';
  id: string;
  label: string;
  options: ReadonlyArray<readonly [id: string, label: string]>;
  chosen: string;
}

/** A day that the reader enters. What is only read leaves it out. */
export interface DateBlock {
  type: 'date';
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  value: string;
}

/** A card to be shown to somebody: large, sentence by sentence. */
export interface CardBlock {
  type: 'card';
  /** BCP 47 tag of the sentences. */
  lang: string;
  /** `below`: the same for the reader, where that is another language. */
  lines: ReadonlyArray<{ text: string; below?: string }>;
}

/** A text to take along, with a button that copies it. */
export interface CopyBlock {
  type: 'copy';
  text: string;
  /** What the button says. */
  label: string;
}

/** A small picture for those who would rather look than read; the words beside it say the same. */
export interface PictureBlock {
  type: 'picture';
  picture: 'eid' | 'add-esim';
  alt: string;
}

/** The check of the phone, in place. What is only read leaves it out. */
export interface DeviceCheckBlock {
  type: 'device-check';
}

export const text = (text: string, weight?: TextBlock['weight']): TextBlock => ({
  type: 'text',
  text,
  weight,
});

export const warning = (text: string): WarningBlock => ({ type: 'warning', text });

/** A step; blocks that are absent are left out. */
export const step = (
  id: string,
  title: string,
  blocks: Array<Block | false | undefined> = [],
  warning?: string,
): Step => ({ id, title, warning, blocks: present(blocks) });

/** The blocks that are there: lets content be written as a list with conditions. */
export const present = (blocks: ReadonlyArray<Block | false | undefined>): Block[] =>
  blocks.filter((block): block is Block => !!block);

/** Every step of these blocks, however deep. */
export function stepsOf(blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) => {
    if (block.type === 'details') return stepsOf(block.blocks);
    if (block.type !== 'steps') return [];
    return block.steps.flatMap((step) => [...(block.ticks ? [step] : []), ...stepsOf(step.blocks)]);
  });
}
