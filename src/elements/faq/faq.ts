import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { readCarrier, type Carrier, type ConfigError } from '../../carriers/carrier.js';
import { thankYou } from '../../content/controls.js';
import * as text from '../../content/faq.js';
import type { Block } from '../../render/block.js';
import { questionIcon } from '../../render/icons.js';
import { EsimFaqFeedbackEvent, tell } from '../shared/events.js';
import { fallback } from '../shared/fallback.js';
import { PickingElement } from '../shared/picking-element.js';
import { hasDeviceCheck } from '../shared/place.js';
import { listOf } from '../../rules/list-of.js';
import { asList, asText, flag } from '../shared/properties.js';
import { DeepLinks } from './deep-links.js';
import { faqStyles } from './faq.styles.js';
import { goToQuestion } from './go-to-question.js';
import { Highlighter } from './highlight.js';
import { JsonLd } from './json-ld.js';
import { memo } from '../shared/memo.js';
import { OpenQuestions } from './open-questions.js';
import { assignSlots, findOwnQuestions, type OwnQuestion } from './own-questions.js';
import { PrintMode } from './print-mode.js';
import { listTemplate, questionTemplate, type QuestionView } from './question-templates.js';
import {
  findQuestion,
  firstOf,
  isAmong,
  oncePerChild,
  questionsOf,
  unknownTopics,
  type Question,
} from './questions.js';
import { resultsTemplate } from './results-template.js';
import { SearchField } from './search-field.js';

/** Its answers are the generic ones, given until the reader picks a carrier. */
const otherCarrier = memo(() => readCarrier('other-carrier').carrier!);

/**
 * The questions that help centers hear most about eSIMs, with the answers of this carrier, together with
 * the page's own questions.
 *
 * @tag esim-faq
 *
 * @slot intro - Before the questions.
 *
 * @fires {EsimFaqToggleEvent} esim-faq-toggle - A question was opened or closed.
 * @fires {EsimFaqFeedbackEvent} esim-faq-feedback - The reader said whether an answer helped.
 *
 * @csspart question - One question, and the picker's question.
 * @csspart search - The search field.
 * @csspart results - What a search found.
 * @csspart feedback - "Did this help?" below an answer.
 */
export class EsimFaq extends PickingElement {
  static override get properties() {
    return {
      topics: asList(),
      open: asText(),
      exclusive: flag('exclusive'),
      searchable: flag('searchable'),
      feedback: flag('feedback'),
      jsonLd: flag('json-ld'),
      all: flag('all'),
      own: { state: true },
      expanded: { state: true },
      rated: { state: true },
    };
  }
  static override get styles() {
    return [...PickingElement.styles, faqStyles];
  }

  /** Ids of the questions to show, in their order: built-in, from the config, and the page's own. */
  topics?: string | string[];
  /** Id of the question to open. A new value closes the one before. */
  open?: string;
  /** Opening a question closes the others. */
  exclusive?: boolean;
  /** Shows a search field for all questions. */
  searchable?: boolean;
  /** Shows "Did this help?" below each answer. */
  feedback?: boolean;
  /** Adds a `FAQPage` for search engines to the page's head. */
  jsonLd?: boolean;
  /** Shows all questions at once, without the button "All questions". */
  all?: boolean;

  /** The questions that the page's author wrote inside the element. */
  protected own: readonly OwnQuestion[] = [];
  /** All questions are shown: the reader asked for it, or one of the later ones had to be opened. */
  protected expanded = false;
  /** Questions for which the reader said whether the answer helped. */
  protected rated: ReadonlySet<string> = new Set();

  #questions: readonly Question[] = [];
  /** The value of `open` until there is such a question: a file or a later child may bring it. */
  #requested?: string;
  readonly #print = new PrintMode(this, () => this.performUpdate());
  readonly #open = new OpenQuestions(this, this.#print);
  readonly #search = new SearchField(
    () => this.#questions,
    () => {
      this.announce(() => this.#search.summary(this.#help.length > 0));
      this.requestUpdate();
    },
  );

  /**
   * Makes the questions only if one of these changed. The last two are here because answers depend on them: on
   * the language, and on whether they can hold the device check.
   */
  readonly #makeQuestions = memo(
    (
      carrier: Carrier | undefined,
      own: readonly OwnQuestion[],
      topics: string | undefined,
      ..._others: unknown[]
    ) => questionsOf(carrier && { ...this.openScene, carrier }, own, topics?.split(' ')),
  );

  constructor() {
    super();
    this.addController(new DeepLinks(this));
    this.addController(new Highlighter(this, () => this.#search.query));
    this.addController(new JsonLd(this, () => (this.jsonLd ? this.#questions : undefined)));
  }

  protected override childrenChanged(): void {
    super.childrenChanged();
    this.own = findOwnQuestions(this);
    assignSlots(this.own);
    this.#open.setOwn(this.own);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#questions = this.#makeQuestions(
      this.pending ? undefined : (this.currentCarrier ?? otherCarrier()),
      this.own,
      listOf(this.topics)?.join(' '),
      this.translations,
      hasDeviceCheck(),
    );
    if (changed.has('open')) {
      const before = findQuestion(this.#questions, changed.get('open'));
      if (before) this.#open.set(before.id, false);
      this.#requested = this.open;
    }
    const requested = findQuestion(this.#questions, this.#requested);
    if (!requested) return;
    this.#requested = undefined;
    this.#show(requested);
  }

  protected override attributeIssues(): ConfigError[] {
    const topics = listOf(this.topics);
    // What is still being read may bring the question.
    if (!topics || this.isLoadingFile || document.readyState === 'loading') return [];
    const ofPage = [...(this.currentCarrier?.faq ?? []), ...this.own];
    return unknownTopics(topics, [...text.BUILT_IN_QUESTIONS, ...ofPage.map(({ id }) => id)]);
  }

  /** Where to ask if nothing was found. */
  get #help(): Block[] {
    return text.whereToAsk({ ...this.openScene, carrier: this.currentCarrier ?? otherCarrier() });
  }

  /** Opens a question, scrolls to it and focuses it. False if there is no question with this id. */
  reveal(id: string): boolean {
    // A new element has no questions before its first update.
    if (this.isUpdatePending && this.isConnected) this.performUpdate();
    const question = findQuestion(this.#questions, id);
    if (!question) return false;
    this.#search.empty();
    this.#show(question);
    void goToQuestion(this, question, true);
    return true;
  }

  /** Opens a question, and shows all questions if it is not among the first. */
  #show(question: Question): void {
    if (!isAmong(question, firstOf(this.#questions))) this.expanded = true;
    this.#open.set(question.id, true);
  }

  readonly #onExpand = ({ type }: Event): void => {
    this.expanded = true;
    const next = oncePerChild(this.#questions)[text.FIRST_QUESTIONS];
    // The button disappears. Find-in-page moves to its match by itself.
    if (next && type === 'click') void goToQuestion(this, next);
  };

  /** Instead of a search that found nothing. */
  readonly #onShowAll = (): void => {
    this.#search.empty();
    this.expanded = true;
    void goToQuestion(this, this.#questions[0]);
  };

  readonly #onFeedback = (id: string, helpful: boolean): void => {
    this.rated = new Set(this.rated).add(id);
    this.announce(thankYou);
    tell(this, () => new EsimFaqFeedbackEvent(id, helpful));
  };

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    const view: QuestionView = {
      host: this,
      level: this.level + 1,
      open: this.#open.ids,
      own: this.own,
      feedback: this.feedback,
      rated: this.rated,
      onFeedback: this.#onFeedback,
    };
    if (this.pending) {
      // The page's own questions need no carrier.
      const own = oncePerChild(this.#questions).map((question) => questionTemplate(question, view));
      return this.wrap(own.length ? own : fallback(this));
    }
    const searching = this.searchable && this.#search.query && !this.#print.active;
    const expanded = this.all || this.expanded;
    const footer = guard([carrier, this.translations, this.level], () => this.footer());
    return this.wrap(
      html`${this.header(text.faqTitle(carrier), questionIcon)}<slot name="intro"></slot>
        ${this.picking || !carrier ? this.picker() : nothing}${
          carrier ? nothing : html`<p class="quiet" .textContent=${text.untilChosen()}></p>`
        }${this.searchable ? this.#search.render() : nothing}
        ${
          searching
            ? resultsTemplate(this.#search.hits, view, {
                help: this.#help,
                all: this.#questions.length,
                onShowAll: this.#onShowAll,
              })
            : nothing
        }
        <div
          class="all"
          hidden=${searching ? 'until-found' : nothing}
          @beforematch=${() => this.#search.empty()}
        >
          ${guard([this.#questions, expanded, ...Object.values(view)], () =>
            listTemplate(this.#questions, view, expanded, this.#onExpand),
          )}
        </div>
        ${this.supportSlot()}<slot name="after"></slot>${footer}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-faq': EsimFaq;
  }
}
