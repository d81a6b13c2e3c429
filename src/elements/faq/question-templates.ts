import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import * as controls from '../../content/controls.js';
import * as text from '../../content/faq.js';
import { copyButton, render, type Host } from '../../render/to-dom.js';
import { heading } from '../../render/to-dom-texts.js';
import { late } from '../../render/late.js';
import { addressOf } from './deep-links.js';
import type { OwnQuestion } from './own-questions.js';
import { oncePerChild, type Question } from './questions.js';

/** Everything that a question is rendered with. */
export interface QuestionView {
  host: Host;
  /** Level of the questions' headings. */
  level: number;
  open: ReadonlySet<string>;
  own: readonly OwnQuestion[];
  /** Whether "Did this help?" is shown. */
  feedback?: boolean;
  /** Questions for which it was answered. */
  rated: ReadonlySet<string>;
  onFeedback: (id: string, helpful: boolean) => void;
}

/**
 * All questions, the first ones always visible. Expanding moves no question, because find-in-page
 * expands the list in order to show one of them.
 */
export function listTemplate(
  questions: readonly Question[],
  view: QuestionView,
  expanded: boolean,
  onExpand: (event: Event) => void,
): TemplateResult {
  const all = oncePerChild(questions);
  const templates = (some: readonly Question[]) => some.map((one) => listedTemplate(one, view));
  const rest = all.slice(text.FIRST_QUESTIONS);
  const collapsed = !expanded && rest.length > 0;
  return html`${templates(all.slice(0, text.FIRST_QUESTIONS))}
  ${
    rest.length > 0
      ? html`<div
          class="rest"
          hidden=${collapsed ? 'until-found' : nothing}
          @beforematch=${onExpand}
          ${late(view.host, expanded, () => html`${templates(rest)}`)}
        ></div>`
      : nothing
  }
  ${
    collapsed
      ? html`<button
          type="button"
          class="button more"
          @click=${onExpand}
          .textContent=${text.allQuestions(questions.length)}
        ></button>`
      : nothing
  }`;
}

/** There may be a thousand questions, so only those that changed are rendered again. */
function listedTemplate(question: Question, view: QuestionView): unknown {
  const { id } = question;
  const inputs = [question, view.level, view.feedback, view.open.has(id), view.rated.has(id)];
  return guard(inputs, () => questionTemplate(question, view));
}

/** @param withAnswer find-in-page needs the answers of closed questions too */
export function questionTemplate(
  question: Question,
  view: QuestionView,
  withAnswer = true,
): TemplateResult {
  const { id } = question;
  const isOpen = view.open.has(id);
  if ('own' in question) {
    const { slot, child } = question.own;
    // Below a child with several questions the tools would not show which one they are for.
    const isAlone = view.own.every((own) => own === question.own || own.child !== child);
    return html`<slot name=${slot}></slot>${
        isOpen && isAlone ? html`<div class="below">${toolsTemplate(id, view)}</div>` : nothing
      }`;
  }
  const { entry } = question;
  const answer = () =>
    html`${render(entry.answer, view.host, view.level + 1)}${isOpen ? toolsTemplate(id, view) : nothing}`;
  return html`<details part="question" data-id=${id} .open=${isOpen}>
    <summary lang=${entry.lang ?? nothing}>${heading(view.level, entry.question)}</summary>
    ${
      withAnswer || isOpen
        ? html`<div class="body" ${late(view.host, isOpen, answer)}></div>`
        : nothing
    }
  </details>`;
}

/** What the reader can do with an open answer. */
const toolsTemplate = (id: string, view: QuestionView): unknown => {
  const address = addressOf(id);
  return address || view.feedback
    ? html`<div class="tools">
        ${address ? linkTemplate(address, id, view.host) : nothing}
        ${view.feedback ? feedbackTemplate(id, view) : nothing}
      </div>`
    : nothing;
};

/**
 * The address is shown where copying may be refused. A router may change the page's address without another
 * render, so the copied one is made when the button is pressed.
 */
function linkTemplate(address: string, id: string, host: Host): TemplateResult {
  const onCopy: Host['onCopy'] = (copied, shown, button) => {
    // If copying is refused, the address is selected where it is shown.
    shown.closest('.address')?.classList.add('always');
    shown.textContent = copied;
    host.onCopy(copied, shown, button);
  };
  return html`${copyButton(() => addressOf(id) ?? address, text.copyLink(), { onCopy })}<span
      class="address quiet ${host.sandboxed ? 'always' : ''}"
      ><bdi dir="ltr" class="copyable" part="copy-text" .textContent=${address}></bdi
    ></span>`;
}

const feedbackTemplate = (id: string, { rated, onFeedback }: QuestionView): TemplateResult =>
  html`<p class="feedback" part="feedback" role="group" aria-label=${text.didHelp()} tabindex="-1">
    ${
      rated.has(id)
        ? html`<span .textContent=${controls.thankYou()}></span>`
        : html`<span .textContent=${text.didHelp()}></span>
            ${feedbackButton(controls.yes(), () => onFeedback(id, true))}${feedbackButton(
              controls.no(),
              () => onFeedback(id, false),
            )}`
    }
  </p>`;

const feedbackButton = (label: string, onClick: () => void): TemplateResult =>
  html`<button
    type="button"
    class="button own"
    @click=${({ target }: Event) => {
      // The button is about to disappear, and would take the focus with it.
      (target as Element).closest<HTMLElement>('.feedback')?.focus();
      onClick();
    }}
    .textContent=${label}
  ></button>`;
