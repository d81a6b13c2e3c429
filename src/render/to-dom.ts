import { html, nothing, type TemplateResult } from 'lit';
import * as controls from '../content/controls.js';
import type {
  Action,
  ActionBlock,
  Block,
  CardBlock,
  CodeBlock,
  CopyBlock,
  DetailsBlock,
  LinkBlock,
  Provenance,
  QuestionBlock,
  Step,
  StepsBlock,
  TableBlock,
  TextBlock,
} from './block.js';
import { alertIcon, checkIcon, outIcon, phoneIcon } from './icons.js';
import { picture } from './pictures.js';

type Rendered = TemplateResult | typeof nothing;

/** The element that renders blocks. It holds their state and handles the reader's actions. */
export interface Host {
  readonly ticked: ReadonlySet<string>;
  /** In a sandboxed frame links may not open, so addresses are shown with a copy button. */
  readonly sandboxed: boolean;
  onTick(step: string, done: boolean): void;
  onToggle(block: DetailsBlock, open: boolean): void;
  onLink(event: Event, block: LinkBlock): void;
  onAction(action: Action, button: Element): void;
  /** Whether this place allows an action. Otherwise its button is left out. */
  canPerform(action: Action): boolean;
  /** @param answer undefined when the reader takes the answer back */
  onAnswer(question: string, answer: string | undefined): void;
  /** `<esim-device-check>` for this carrier and reader. */
  deviceCheck(): Rendered;
  /** @param shown the element that shows the text. It is selected if copying is refused */
  onCopy(text: string, shown: Element, button: Element): void;
}

/** Blocks as Lit templates. Adjacent links share a row, and so do adjacent actions. */
export function render(blocks: readonly Block[], host: Host, level: number): Rendered[] {
  const rendered: Rendered[] = [];
  let row: Rendered[] = [];
  blocks.forEach((block, index) => {
    const shared = rowOf(block);
    if (!shared) {
      rendered.push(renderBlock(block, host, level));
      return;
    }
    row.push(renderBlock(block, host, level));
    const next = blocks[index + 1];
    if (next && rowOf(next) === shared) return;
    if (row.some((part) => part !== nothing)) {
      rendered.push(html`<div class="links">${row}</div>`);
    }
    row = [];
  });
  return rendered;
}

/** Adjacent blocks with the same key share a row. A phone number gets a row of its own. */
const rowOf = (block: Block): string | undefined =>
  block.type === 'action' || (block.type === 'link' && block.kind !== 'phone')
    ? block.type
    : undefined;

function renderBlock(block: Block, host: Host, level: number): Rendered {
  switch (block.type) {
    case 'text':
      return renderText(block);
    case 'steps':
      return renderSteps(block, host, level);
    case 'details':
      return renderDetails(block, host, level);
    case 'link':
      return block.kind === 'phone' ? renderPhone(block) : renderLink(block, host);
    case 'code':
      return renderCode(block, host);
    case 'copy':
      return renderCopy(block, host);
    case 'table':
      return renderTable(block);
    case 'question':
      return renderQuestion(block, host);
    case 'action':
      return renderAction(block, host);
    case 'card':
      return renderCard(block, host);
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

/** A page may have thousands of plain texts, so they get the cheapest template. */
const renderText = ({ text, weight, lang }: TextBlock): TemplateResult =>
  weight === 'warning'
    ? renderWarning(text)
    : weight || lang
      ? html`<p class=${weight ?? 'plain'} lang=${lang ?? nothing}>${text}</p>`
      : html`<p class="plain">${text}</p>`;

const renderWarning = (text: string): TemplateResult =>
  html`<p class="warning" part="warning">
    ${alertIcon}<span><span class="unseen">${controls.warningWord()}: </span>${text}</span>
  </p>`;

const renderSteps = ({ steps, ticks }: StepsBlock, host: Host, level: number): TemplateResult =>
  html`<ol class="steps" role="list">
    ${steps.map(
      (step) =>
        html`<li part="step">
          ${step.warning ? renderWarning(step.warning) : nothing}${
            ticks ? renderTick(step, host) : html`<p class="title">${step.title}</p>`
          }${render(step.blocks, host, level)}
        </li>`,
    )}
  </ol>`;

const renderTick = ({ id, title }: Step, host: Host): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${host.ticked.has(id)}
      @change=${(event: Event) => host.onTick(id, (event.target as HTMLInputElement).checked)}
    /><span>${title}</span></label
  >`;

const renderDetails = (block: DetailsBlock, host: Host, level: number): TemplateResult =>
  html`<details
    part=${block.group ?? 'fold'}
    data-id=${block.id}
    ?open=${block.open}
    @toggle=${(event: Event) => host.onToggle(block, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${heading(
        level,
        html`${block.summary}${block.note ? html` <span class="quiet">${block.note}</span>` : nothing}${renderMark(
          block,
        )}`,
      )}
    </summary>
    <div class="body">${render(block.blocks, host, level + 1)}</div>
  </details>`;

const renderMark = ({ mark, origin }: Provenance): Rendered =>
  mark
    ? html`<span class="mark quiet" part="mark"
        >${origin === 'carrier' ? checkIcon : nothing} ${mark}</span
      >`
    : nothing;

function renderQuestion(block: QuestionBlock, host: Host): TemplateResult {
  if (block.as === 'select') return renderSelect(block, host);
  if (block.as === 'date') return renderDate(block, host);
  const { id, text, note, answers, answered } = block;
  const chosen = answers.find(([answer]) => answer === answered);
  return chosen
    ? html`<p class="answer" part="question" data-id=${id}>
        <strong>${chosen[1]}</strong> ·
        <button type="button" class="inline" @click=${() => host.onAnswer(id, undefined)}>
          ${controls.changeAnswer()}
        </button>
      </p>`
    : html`<fieldset class="question" part="question" data-id=${id}>
        <legend>${text}${note ? html` <span class="quiet">${note}</span>` : nothing}</legend>
        <div class="answers" part="answers">
          ${answers.map(
            ([answer, label]) =>
              html`<button type="button" class="button" @click=${() => host.onAnswer(id, answer)}>
                ${label}
              </button>`,
          )}
        </div>
      </fieldset>`;
}

const renderSelect = ({ id, text, answers, answered }: QuestionBlock, host: Host) =>
  html`<label class="field"
    ><span>${text}</span
    ><select
      data-id=${id}
      @change=${(event: Event) => host.onAnswer(id, (event.target as HTMLSelectElement).value)}
    >
      ${answers.map(
        ([answer, label]) =>
          html`<option value=${answer} .selected=${answer === answered}>${label}</option>`,
      )}
    </select></label
  >`;

const renderDate = ({ id, text, answered = '' }: QuestionBlock, host: Host) =>
  html`<label class="field"
    ><span>${text}</span
    ><input
      type="date"
      part="end-date"
      autocomplete="off"
      data-id=${id}
      .value=${answered}
      @change=${(event: Event) => host.onAnswer(id, (event.target as HTMLInputElement).value)}
  /></label>`;

const renderAction = ({ action, label }: ActionBlock, host: Host): Rendered =>
  host.canPerform(action)
    ? html`<button
        type="button"
        class="button main own"
        @click=${({ currentTarget }: Event) => host.onAction(action, currentTarget as Element)}
      >
        ${label}
      </button>`
    : nothing;

const renderCopy = ({ text, label }: CopyBlock, host: Host): TemplateResult =>
  html`<p class="copy">
    <bdi dir="ltr" class="copyable" part="copy-text">${text}</bdi>
    ${copyButton(text, label, host)}
  </p>`;

const renderCard = ({ lang, lines }: CardBlock, host: Host): TemplateResult =>
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
      ${controls.close()}
    </button>
  </div>`;

const outbound = (href: string) => /^https?:/.test(href);

const renderLink = (block: LinkBlock, host: Host): TemplateResult =>
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
          ? html`${outIcon}<span class="unseen">(${controls.opensNewTab()})</span>`
          : nothing
      }</a
    >
    <bdi class="place" dir="ltr">${block.host}</bdi>${renderMark(block)}
    <span class="address ${host.sandboxed ? 'always' : ''}"
      ><bdi dir="ltr" class="copyable">${block.href}</bdi> ${
        host.sandboxed ? copyButton(block.href, controls.copyAddress(), host) : nothing
      }</span
    >
  </div>`;

function renderPhone(block: LinkBlock): TemplateResult {
  const { href, host: number, label, notes = [] } = block;
  const [before, after] = label.split(number);
  return html`<div class="phone">
    <a class="button main" part="link" href=${href}
      >${phoneIcon}<span>${before}<bdi dir="ltr">${number}</bdi>${after}</span></a
    >
    <span class="notes">${notes.join(' · ')}</span>${renderMark(block)}
  </div>`;
}

const renderCode = (block: CodeBlock, host: Host): TemplateResult =>
  html`<div class="code">
    <span class="strong">${block.label}</span
    ><span class="effect ${block.renews ? 'renews' : ''}">${block.effect}</span
    ><bdi dir="ltr"><code class="copyable">${block.code}</code></bdi>
    ${
      block.complete
        ? copyButton(block.code, block.to ? controls.copyText() : controls.copyCode(), host)
        : nothing
    }
    <span class="quiet">${block.how}</span>${renderMark(block)}
  </div>`;

/** Copies a text. The text must stand beside the button, in an element of the class `copyable`. */
export const copyButton = (text: string, label: string, host: Host): TemplateResult =>
  html`<button
    type="button"
    class="button own"
    part="copy"
    @click=${({ currentTarget }: Event) => {
      const button = currentTarget as Element;
      host.onCopy(text, button.parentElement!.querySelector('.copyable')!, button);
    }}
  >
    ${label}
  </button>`;

const renderTable = ({ caption, head, rows }: TableBlock): TemplateResult =>
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
