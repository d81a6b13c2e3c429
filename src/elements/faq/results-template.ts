import { html, type TemplateResult } from 'lit';
import * as text from '../../content/faq.js';
import type { Block } from '../../render/block.js';
import { render } from '../../render/to-dom.js';
import { questionTemplate, type QuestionView } from './question-templates.js';
import { oncePerChild, type Question } from './questions.js';

/** How many hits are shown. Each keystroke renders them, and readers do not scroll further. */
const MAX_HITS = 20;

interface NothingFound {
  /** Where else the reader can ask. */
  help: readonly Block[];
  /** How many questions there are. */
  all: number;
  onShowAll: () => void;
}

/** What a search found, or what to do if it found nothing. */
export function resultsTemplate(
  hits: readonly Question[],
  view: QuestionView,
  { help, all, onShowAll }: NothingFound,
): TemplateResult {
  if (!hits.length) {
    return html`<div class="results stack" part="results">
        <p .textContent=${text.nothingFound(help.length > 0)}></p>
        ${render(help, view.host, view.level)}
      </div>
      <button
        type="button"
        class="button more"
        @click=${onShowAll}
        .textContent=${text.allQuestions(all)}
      ></button>`;
  }
  return html`<div class="results" part="results">
    <p class="quiet" .textContent=${text.searchCount(hits.length)}></p>
    ${oncePerChild(hits.slice(0, MAX_HITS)).map((question) => hitTemplate(question, view))}
  </div>`;
}

/** Each keystroke renders the hits, so only an open one has its answer. */
const hitTemplate = (question: Question, view: QuestionView): TemplateResult =>
  questionTemplate(question, view, view.open.has(question.id));
