import { html, nothing, type TemplateResult } from 'lit';
import * as say from '../content/controls.js';
import type {
  ActionBlock,
  Block,
  CardBlock,
  ChoiceBlock,
  CodeBlock,
  DateBlock,
  DetailsBlock,
  LinkBlock,
  PhoneBlock,
  QuestionBlock,
  Step,
  StepsBlock,
  TableBlock,
  TextBlock,
} from './block.js';
import { alertIcon, checkIcon, outIcon, phoneIcon } from './icons.js';
import { picture } from './pictures.js';

type Drawn = TemplateResult | typeof nothing;

/** The element that blocks are drawn in: what the drawer needs to know of it, and tells it. */
export interface Host {
  readonly ticked: ReadonlySet<string>;
  /** Links may not open here: addresses are spelled out with a copy button. */
  readonly spelledOut: boolean;
  onTick(step: string, done: boolean): void;
  onToggle(block: DetailsBlock, open: boolean): void;
  onLink(event: Event, block: LinkBlock): void;
  /** @param button what was pressed */
  onAction(action: ActionBlock['action'], button: Element): void;
  /** Whether an action can be done here at all. */
  offers(action: ActionBlock['action']): boolean;
  /** The reader chose, or entered, something that can be changed at any time. */
  onEnter(field: string, value: string): void;
  /** @param answer absent when the reader takes the last one back */
  onAnswer(question: string, answer: string | undefined): void;
  /** The other element in place, as this page and reader have it. */
  deviceCheck(): Drawn;
  /** @param shown the element that shows the text, to be selected where copying is refused */
  onCopy(text: string, shown: Element, button: Element): void;
}

/** Blocks as Lit templates. Links that follow each other stand in one row, and so do actions. */
export function draw(blocks: readonly Block[], host: Host, level: number): Drawn[] {
  const drawn: Drawn[] = [];
  let row: Drawn[] = [];
  blocks.forEach((block, index) => {
    const { type } = block;
    if (type !== 'link' && type !== 'action') {
      drawn.push(one(block, host, level));
      return;
    }
    row.push(type === 'link' ? drawLink(block, host) : drawAction(block, host));
    if (blocks[index + 1]?.type === type) return;
    if (row.some((each) => each !== nothing)) drawn.push(html`<div class="links">${row}</div>`);
    row = [];
  });
  return drawn;
}

function one(block: Exclude<Block, LinkBlock | ActionBlock>, host: Host, level: number): Drawn {
  switch (block.type) {
    case 'text':
      return drawText(block);
    case 'warning':
      return drawWarning(block.text);
    case 'steps':
      return drawSteps(block, host, level);
    case 'details':
      return drawDetails(block, host, level);
    case 'phone':
      return drawPhone(block);
    case 'code':
      return drawCode(block, host);
    case 'table':
      return drawTable(block);
    case 'choice':
      return drawChoice(block, host);
    case 'date':
      return drawDate(block, host);
    case 'card':
      return drawCard(block, host);
    case 'question':
      return drawQuestion(block, host);
    case 'copy':
      return html`<p class="copy">
        <bdi dir="ltr" class="copyable">${block.text}</bdi>
        ${copyButton(block.text, block.label, host)}
      </p>`;
    case 'picture':
      return picture(block.picture, block.alt);
    case 'device-check':
      return host.deviceCheck();
  }
}

/** A heading of the given level, never deeper than six. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2>${content}</h2>`;
    case 3:
      return html`<h3>${content}</h3>`;
    case 4:
      return html`<h4>${content}</h4>`;
    case 5:
      return html`<h5>${content}</h5>`;
    default:
      return html`<h6>${content}</h6>`;
  }
}

/** The heading of an element. @param level 1 to 5 */
export function title(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    default:
      return html`<h5 part="heading">${content}</h5>`;
  }
}

/** Most texts are plain ones, and there may be thousands of them: they shall cost little. */
const drawText = ({ text, weight, lang }: TextBlock): TemplateResult =>
  weight || lang
    ? html`<p class=${weight ?? 'plain'} lang=${lang ?? nothing}>${text}</p>`
    : html`<p class="plain">${text}</p>`;

const drawWarning = (text: string): TemplateResult =>
  html`<p class="warning" part="warning">
    ${alertIcon}<span><span class="unseen">${say.warningWord()}: </span>${text}</span>
  </p>`;

const drawSteps = ({ steps, ticks }: StepsBlock, host: Host, level: number): TemplateResult =>
  html`<ol class="steps" role="list">
    ${steps.map(
      (step) =>
        html`<li part="step">
          ${step.warning ? drawWarning(step.warning) : nothing}${
            ticks ? drawTick(step, host) : html`<p class="title">${step.title}</p>`
          }${draw(step.blocks, host, level)}
        </li>`,
    )}
  </ol>`;

const drawTick = ({ id, title }: Step, host: Host): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${host.ticked.has(id)}
      @change=${(event: Event) => host.onTick(id, (event.target as HTMLInputElement).checked)}
    /><span>${title}</span></label
  >`;

const drawDetails = (block: DetailsBlock, host: Host, level: number): TemplateResult =>
  html`<details
    part=${block.group ?? 'fold'}
    data-id=${block.id}
    ?open=${block.open}
    @toggle=${(event: Event) => host.onToggle(block, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${heading(
        level,
        html`${block.summary}${block.note ? html` <span class="quiet">${block.note}</span>` : nothing}${drawMark(
          block,
        )}`,
      )}
    </summary>
    <div class="body">${draw(block.blocks, host, level + 1)}</div>
  </details>`;

const drawMark = ({ mark, origin }: { mark?: string; origin?: string }): Drawn =>
  mark
    ? html`<span class="mark quiet" part="mark"
        >${origin === 'carrier' ? checkIcon : nothing} ${mark}</span
      >`
    : nothing;

function drawQuestion(
  { id, text, note, answers, answered }: QuestionBlock,
  host: Host,
): TemplateResult {
  const given = answers.find((one) => one.id === answered);
  return given
    ? html`<p class="answer" part="question" data-id=${id}>
        <strong>${given.label}</strong> ·
        <button type="button" class="inline" @click=${() => host.onAnswer(id, undefined)}>
          ${say.changeAnswer()}
        </button>
      </p>`
    : html`<fieldset class="question" part="question" data-id=${id}>
        <legend>${text}${note ? html` <span class="quiet">${note}</span>` : nothing}</legend>
        <div class="answers">
          ${answers.map(
            (one) =>
              html`<button type="button" class="button" @click=${() => host.onAnswer(id, one.id)}>
                ${one.label}
              </button>`,
          )}
        </div>
      </fieldset>`;
}

const drawAction = ({ action, label }: ActionBlock, host: Host): Drawn =>
  host.offers(action)
    ? html`<button
        type="button"
        class="button main own"
        @click=${({ currentTarget }: Event) => host.onAction(action, currentTarget as Element)}
      >
        ${label}
      </button>`
    : nothing;

const drawChoice = ({ id, label, options, chosen }: ChoiceBlock, host: Host): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><select
      data-id=${id}
      @change=${(event: Event) => host.onEnter(id, (event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([option, name]) =>
          html`<option value=${option} .selected=${option === chosen}>${name}</option>`,
      )}
    </select></label
  >`;

const drawDate = ({ id, label, value }: DateBlock, host: Host): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span
    ><input
      type="date"
      autocomplete="off"
      data-id=${id}
      .value=${value}
      @change=${(event: Event) => host.onEnter(id, (event.target as HTMLInputElement).value)}
  /></label>`;

const drawCard = ({ lang, lines }: CardBlock, host: Host): TemplateResult =>
  html`<div class="card" part="card">
    ${lines.map(
      ({ text, below }) =>
        html`<p lang=${lang}>${text}</p>
          ${below ? html`<p class="below">${below}</p>` : nothing}`,
    )}
    <button
      type="button"
      class="button close"
      @click=${({ currentTarget }: Event) => host.onAction('close', currentTarget as Element)}
    >
      ${say.close()}
    </button>
  </div>`;

const outbound = (href: string) => /^https?:/.test(href);

const drawLink = (block: LinkBlock, host: Host): TemplateResult =>
  html`<div class="link">
    ${
      block.image
        ? html`<img
            class="support-picture"
            src=${block.image}
            alt=""
            loading="lazy"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <a
      class="button main"
      part="link"
      href=${block.href}
      target=${outbound(block.href) ? '_blank' : '_self'}
      rel=${block.kind === 'offer' ? 'sponsored noopener' : 'noopener'}
      referrerpolicy=${block.kind === 'support' ? nothing : 'no-referrer'}
      @click=${(event: Event) => host.onLink(event, block)}
      >${block.label}${
        outbound(block.href)
          ? html`${outIcon}<span class="unseen">(${say.opensNewTab()})</span>`
          : nothing
      }</a
    >
    <bdi class="place" dir="ltr">${block.place}</bdi>${drawMark(block)}
    <span class="address ${host.spelledOut ? 'always' : ''}"
      ><bdi dir="ltr" class="copyable">${block.href}</bdi> ${
        host.spelledOut ? copyButton(block.href, say.copyAddress(), host) : nothing
      }</span
    >
  </div>`;

function drawPhone({ number, shown, label, notes, mark }: PhoneBlock): TemplateResult {
  const [before, after] = label.split(shown);
  return html`<div class="phone">
    <a class="button main" part="link" href="tel:${number}"
      >${phoneIcon}<span>${before}<bdi dir="ltr">${shown}</bdi>${after}</span></a
    >
    <span class="notes">${notes.join(' · ')}</span>${drawMark({ mark })}
  </div>`;
}

const drawCode = (block: CodeBlock, host: Host): TemplateResult =>
  html`<div class="code">
    <span class="strong">${block.label}</span
    ><span class="effect ${block.renews ? 'renews' : ''}">${block.effect}</span
    ><bdi dir="ltr"><code class="copyable">${block.code}</code></bdi>
    ${
      block.complete
        ? copyButton(block.code, block.to ? say.copyText() : say.copyCode(), host)
        : nothing
    }
    <span class="quiet">${block.how}</span>${drawMark(block)}
  </div>`;

/** Copies a text that stands beside the button, marked `copyable`. */
export const copyButton = (text: string, label: string, host: Host): TemplateResult =>
  html`<button
    type="button"
    class="button own"
    @click=${({ currentTarget }: Event) => {
      const button = currentTarget as Element;
      host.onCopy(text, button.parentElement!.querySelector('.copyable')!, button);
    }}
  >
    ${label}
  </button>`;

const drawTable = ({ caption, head, rows }: TableBlock): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
