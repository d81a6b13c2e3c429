import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import * as controls from '../content/controls.js';
import {
  type ActionBlock,
  type Block,
  type CardBlock,
  type DetailsBlock,
  type Step,
  type StepsBlock,
  type TableBlock,
} from './block.js';
import type { Host, Rendered } from './host.js';
import { icons } from './icons.js';
import { late } from './late.js';
import { picture } from './pictures.js';
import { heading, renderText, renderWarning } from './to-dom-texts.js';
import { renderQuestion } from './to-dom-questions.js';
import {
  renderCode,
  renderCopy,
  renderLink,
  renderMark,
  renderParts,
  renderPhone,
} from './to-dom-links.js';

export type { Host } from './host.js';
export { copyButton } from './to-dom-links.js';

/**
 * Blocks as Lit templates. Adjacent links share a row, and so do adjacent actions.
 *
 * Texts are set through `textContent`, never as child expressions: an extension that translates the page
 * replaces text nodes, and Lit would go on updating the old ones. It also needs fewer nodes.
 */
export const render = (blocks: readonly Block[], host: Host, level: number): unknown =>
  repeat(rowsOf(blocks, host), keyOf, (row) =>
    host.attempt(() =>
      rowKind(row[0]!)
        ? html`<div class="links">${row.map((block) => renderBlock(block, host, level))}</div>`
        : renderBlock(row[0]!, host, level),
    ),
  );

function rowsOf(blocks: readonly Block[], host: Host): Block[][] {
  const rows: Block[][] = [];
  let kindBefore: string | undefined;
  for (const block of blocks) {
    if (block.type === 'action' && !host.canPerform(block.action)) continue;
    const kind = rowKind(block);
    if (kind && kind === kindBefore) rows[rows.length - 1]!.push(block);
    else rows.push([block]);
    kindBefore = kind;
  }
  return rows;
}

/** Adjacent blocks of the same kind share a row. A phone number gets a row of its own. */
const rowKind = (block: Block): string | undefined =>
  block.type === 'action' || (block.type === 'link' && block.kind !== 'phone')
    ? block.type
    : undefined;

/** What stays the same block in the next update, and keeps its focus and what is open. */
const keyOf = (row: readonly Block[], index: number): string =>
  row
    .map(
      (block) => `${block.type} ${'id' in block ? block.id : 'text' in block ? block.text : index}`,
    )
    .join();

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
      return picture(block);
    case 'device-check':
      return host.deviceCheck(level);
  }
}

/** How many steps of a long list are shown before the reader begins. */
const FIRST_STEPS = 3;

function renderSteps({ steps, ticks }: StepsBlock, host: Host, level: number): TemplateResult {
  const isShort = ticks && steps.length > FIRST_STEPS + 1 && host.startsShort;
  // The warning of a step is at the end of the step before, so that it is read in time.
  const [first] = steps;
  return html`${ticks ? renderProgress(steps, host) : nothing}${
      first?.warning ? renderWarning(first.warning) : nothing
    }
    <ol class="steps" role="list">
      ${repeat(
        steps,
        ({ id }) => id,
        (step, index) =>
          html`<li
            part="step"
            hidden=${isShort && index >= FIRST_STEPS ? 'until-found' : nothing}
            role=${isShort && index >= FIRST_STEPS ? 'none' : 'listitem'}
            @beforematch=${() => host.onShowSteps()}
          >
            ${ticks ? renderTick(step, host) : renderStepTitle(step)}${
              step.blocks.length ? render(step.blocks, host, level) : nothing
            }${steps[index + 1]?.warning ? renderWarning(steps[index + 1]!.warning!) : nothing}
          </li>`,
      )}
    </ol>
    ${
      isShort
        ? html`<button
            type="button"
            class="button own more"
            @click=${({ currentTarget }: Event) => {
              host.onShowSteps();
              const hidden = (currentTarget as Element).parentElement!.querySelector('li[hidden]');
              hidden?.removeAttribute('hidden');
              hidden?.querySelector('input')?.focus();
            }}
            .textContent=${controls.allSteps(steps.length)}
          ></button>`
        : nothing
    }`;
}

/** Nothing before the first tick. */
function renderProgress(steps: readonly Step[], host: Host): Rendered {
  const done = steps.filter(({ id }) => host.ticked.has(id)).length;
  return done
    ? html`<p class="progress quiet" part="progress">
        <span .textContent=${controls.progress(done, steps.length)}></span
        ><svg viewBox="0 0 ${steps.length} 1" preserveAspectRatio="none" aria-hidden="true">
          <path stroke-width="2" d="M0 0h${done}" />
        </svg>
      </p>`
    : nothing;
}

const renderTickTitle = ({ title, foreign }: Step): TemplateResult =>
  foreign?.length
    ? html`<span>${renderParts(title, foreign)}</span>`
    : html`<span .textContent=${title}></span>`;

const renderStepTitle = ({ title, foreign }: Step): TemplateResult =>
  foreign?.length
    ? html`<p class="title">${renderParts(title, foreign)}</p>`
    : html`<p class="title" .textContent=${title}></p>`;

const renderTick = (step: Step, host: Host): TemplateResult =>
  html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${host.ticked.has(step.id)}
      @change=${(event: Event) => host.onTick(step.id, (event.target as HTMLInputElement).checked)}
    />${renderTickTitle(step)}</label
  >`;

const renderDetails = (block: DetailsBlock, host: Host, level: number): TemplateResult =>
  html`<details
    part=${block.group ?? 'fold'}
    data-id=${block.id}
    ?open=${block.open}
    @toggle=${(event: Event) => host.onToggle(block, (event.target as HTMLDetailsElement).open)}
  >
    <summary>
      ${icons[block.id] ?? nothing}${heading(level, block.summary)}${
        block.note ? html`<span class="quiet" .textContent=${block.note}></span>` : nothing
      }${renderMark(block)}
    </summary>
    <div
      class="body"
      ${late(host, !!block.open, () => render(block.blocks, host, level + 1))}
    ></div>
  </details>`;

const renderAction = ({ action, label }: ActionBlock, host: Host): TemplateResult =>
  html`<button
    type="button"
    class="button main own"
    @click=${({ currentTarget }: Event) => host.onAction(action, currentTarget as Element)}
    .textContent=${label}
  ></button>`;

const renderCard = ({ lang, lines }: CardBlock, host: Host): TemplateResult =>
  html`<div class="card" part="card">
    ${lines.map(
      ({ text, below }) =>
        html`<p lang=${lang} .textContent=${text}></p>
          ${below ? html`<p class="below" .textContent=${below}></p>` : nothing}`,
    )}<button
      type="button"
      class="button close"
      @click=${({ currentTarget }: Event) => host.onAction('close', currentTarget as Element)}
      .textContent=${controls.close()}
    ></button>
  </div>`;

const renderTable = ({ caption, head, rows, foreign }: TableBlock): TemplateResult =>
  html`<table>
    <caption .textContent=${caption}></caption>
    <thead>
      <tr>
        <th scope="col" .textContent=${head[0]}></th>
        <th scope="col" .textContent=${head[1]}></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, value]) =>
          html`<tr>
            <th scope="row" .textContent=${name}></th>
            <td>${renderParts(value, foreign)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
