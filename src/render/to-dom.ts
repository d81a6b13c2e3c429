import { html, nothing, type TemplateResult } from 'lit';
import * as controls from '../content/controls.js';
import type {
  ActionBlock,
  Block,
  CardBlock,
  DetailsBlock,
  QuestionBlock,
  Step,
  StepsBlock,
  TableBlock,
  TextBlock,
} from './block.js';
import type { Host, Rendered } from './host.js';
import { alertIcon } from './icons.js';
import { picture } from './pictures.js';
import { renderCode, renderCopy, renderLink, renderMark, renderPhone } from './to-dom-links.js';

export type { Host } from './host.js';
export { copyButton } from './to-dom-links.js';

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
