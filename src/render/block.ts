/**
 * What content says and renderers show: one union for the elements, plain HTML, text, search and print.
 * Every text is plain text, in the language that was current when the block was made.
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
  /** `quiet`: a remark. `strong`: a line that leads the lines after it. `warning`: read this first. */
  weight?: 'quiet' | 'strong' | 'warning';
  /** BCP 47 tag, if the text is not in the language around it. */
  lang?: string;
}

export interface StepsBlock {
  type: 'steps';
  /** Whether the reader can tick the steps off. Otherwise they are only numbered. */
  ticks: boolean;
  steps: Step[];
}

export interface Step {
  /** Stable across languages and carriers: ticks are kept by it. */
  id: string;
  title: string;
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
  /** Where the link leads: the host, or the address itself for mail. For a phone, the number in groups. */
  host: string;
  /** For a phone: "only from a Viettel SIM", "free" … */
  notes?: string[];
  image?: string;
}

/** A USSD code to dial, or a text message to send. */
export interface CodeBlock extends Provenance {
  type: 'code';
  /** What it does. */
  label: string;
  /** What to dial or write. A part to fill in stands in the reader's words. */
  code: string;
  /** The number that a text message goes to. Absent for a USSD code. */
  to?: string;
  renews: boolean;
  /** "renews" or "only checks", in words. */
  effect: string;
  /** False if the reader must fill in a part first, so copying would mislead. */
  complete: boolean;
  how: string;
}

/** A text to take along, with a button that copies it. */
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
  /** A quiet addition to the summary, such as a count. */
  note?: string;
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

/**
 * A question to the reader. Elements show `buttons` until one is pressed, then the answer with a way
 * to change it; `select` and `date` can be changed at any time. Plain HTML leaves questions out.
 */
export interface QuestionBlock {
  type: 'question';
  as: 'buttons' | 'select' | 'date';
  id: string;
  text: string;
  /** A quiet remark behind the question. */
  note?: string;
  /** Empty for a date. */
  answers: ReadonlyArray<readonly [id: string, label: string]>;
  /** Id of the answer, or a date as `YYYY-MM-DD`. */
  answered?: string;
}

/** A button of the element itself. Plain HTML leaves it out. */
export interface ActionBlock {
  type: 'action';
  /** The element gets this name when the button is pressed. */
  action: Action;
  label: string;
}

export type Action =
  'have-wifi' | 'save' | 'print' | 'share' | 'calendar' | 'full-screen' | 'close';

/** A card to show to somebody else: large, one sentence a line. */
export interface CardBlock {
  type: 'card';
  /** BCP 47 tag of the sentences. */
  lang: string;
  /** `below`: the same in the reader's language, if that is another one. */
  lines: ReadonlyArray<{ text: string; below?: string }>;
}

/** A small picture. The words beside it say the same. */
export interface PictureBlock {
  type: 'picture';
  picture: 'eid' | 'add-esim';
  alt: string;
}

/** The place for `<esim-device-check>` inside the guide. Plain HTML leaves it out. */
export interface DeviceCheckBlock {
  type: 'device-check';
}

/** Every step that can be ticked in these blocks, at any depth. */
export function stepsOf(blocks: readonly Block[]): Step[] {
  return blocks.flatMap((block) => {
    if (block.type === 'details') return stepsOf(block.blocks);
    if (block.type !== 'steps') return [];
    return block.steps.flatMap((step) => [...(block.ticks ? [step] : []), ...stepsOf(step.blocks)]);
  });
}
