import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { readCarrier, type Carrier } from '../../carriers/carrier.js';
import type { Block } from '../../render/block.js';
import * as faq from '../../content/faq.js';
import { hotlines, support } from '../../content/help.js';
import { digitsCleared } from '../../content/search.js';
import { EsimElement } from '../shared/element.js';
import { EsimFaqFeedbackEvent, EsimFaqToggleEvent } from '../shared/events.js';
import { Highlighter } from './highlight.js';
import { flag, listOf } from '../shared/properties.js';
import { copyButton, draw, heading } from '../../render/to-dom.js';
import { changedIds, turned } from '../../rules/faq-open.js';
import { hasLongNumber } from '../../rules/long-number.js';
import { addressOf, followAddress, followLate } from './deep-links.js';
import { faqStyles } from './faq.styles.js';
import { Finder } from './finder.js';
import { appendJsonLd } from './json-ld.js';
import { ownQuestions, type OwnQuestion } from './own-questions.js';
import { drawnOnce, questionsOf, textOf, type Question } from './questions.js';

/** How many hits are drawn: nobody reads on, and each keystroke pays for them. */
const HITS = 20;

/** What a search, or opening and closing, changes: for that, all else stays as it is drawn. */
const LIGHT = ['query', 'cleared', 'announcement', 'opened', 'answered', 'pressed', 'printing'];

/**
 * The questions that help centers are asked most about eSIMs, with this carrier's own answers, and
 * the page's own questions beside them.
 *
 * @tag esim-faq
 *
 * @slot heading - Stands in place of the heading's text.
 * @slot intro - Before the questions.
 * @slot after - After everything, before the last line.
 * @slot support - In place of "Help from this website".
 *
 * @fires {EsimConfigErrorEvent} esim-config-error - Something in the config was wrong and left out.
 * @fires {EsimCarrierChangeEvent} esim-carrier-change - The reader picked another carrier.
 * @fires {EsimLanguageChangeEvent} esim-language-change - The reader chose a language.
 * @fires {EsimFaqToggleEvent} esim-faq-toggle - A question was opened or closed.
 * @fires {EsimFaqFeedbackEvent} esim-faq-feedback - The reader said whether an answer helped.
 * @fires {EsimLinkEvent} esim-link - An outbound link is about to open; cancelable.
 *
 * @csspart heading - The element's heading.
 * @csspart question - One question, and the picker's question.
 * @csspart search - The search field.
 * @csspart fold - Any other fold.
 * @csspart step - One step of an answer.
 * @csspart link - A link or number.
 * @csspart mark - Who stands behind a fact.
 * @csspart warning - What must be read before.
 * @csspart trust - The line at the end.
 *
 * @cssprop --esim-accent - The one accent colour.
 * @cssprop --esim-radius - Radius of corners.
 */
export class EsimFaq extends EsimElement {
  static override properties = {
    ...EsimElement.properties,
    topics: {},
    open: {},
    exclusive: flag('exclusive'),
    searchable: flag('searchable'),
    feedback: flag('feedback'),
    jsonLd: flag('json-ld'),
    all: flag('all'),
    query: { state: true },
    expanded: { state: true },
    opened: { state: true },
    answered: { state: true },
    own: { state: true },
    cleared: { state: true },
    pressed: { state: true },
    printing: { state: true },
  };
  static override styles = [...EsimElement.styles, faqStyles];

  /** Which questions, in which order; built-in, from the config, and own ones. */
  topics?: string | string[];
  /** The question that stands open. */
  open?: string;
  /** Opening one closes the others. */
  exclusive?: boolean;
  /** A search field over all questions. */
  searchable?: boolean;
  /** "Did this help?" below each answer. */
  feedback?: boolean;
  /** A `FAQPage` for search engines in the page's head. */
  jsonLd?: boolean;
  /** All questions at once, without "All questions". */
  all?: boolean;

  protected query = '';
  protected expanded = false;
  protected opened: ReadonlySet<string> = new Set();
  protected answered: ReadonlySet<string> = new Set();
  protected own: readonly OwnQuestion[] = [];
  protected cleared = false;
  /** The hit that was pressed last, whose answer is about to be seen. */
  protected pressed?: string;
  /** On paper every question stands, whatever is searched. */
  protected printing = false;

  #questions: readonly Question[] = [];
  /** The questions for which something is drawn: a child with several stands where its first does. */
  #drawn: Question[] = [];
  #made: unknown[] = [];
  /** The questions to be drawn anew, where that is all; absent, everything is. */
  #touched?: ReadonlySet<string>;
  /** The `open` that no question had yet. */
  #asked?: string;
  /** What stands open as far as the page was told. */
  #told: ReadonlySet<string> = new Set();
  #script?: Element;
  #scripted?: readonly Question[];
  #unlink?: () => void;
  readonly #finder = new Finder();
  readonly #highlighter = new Highlighter();

  override connectedCallback(): void {
    // Nothing was heard of the author's folds while the element was away.
    this.own = [];
    super.connectedCallback();
    // `toggle` does not bubble: it is heard on the way down, once for all folds.
    this.addEventListener('toggle', this.#onOwnToggle, true);
    this.renderRoot.addEventListener('toggle', this.#onToggle, true);
    this.renderRoot.addEventListener('click', this.#onPress);
    this.#unlink = followAddress(this);
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('toggle', this.#onOwnToggle, true);
    this.renderRoot.removeEventListener('toggle', this.#onToggle, true);
    this.renderRoot.removeEventListener('click', this.#onPress);
    this.#unlink?.();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#script?.remove();
    this.#script = undefined;
    this.#highlighter.mark([], '');
  }

  protected override childrenChanged(): void {
    super.childrenChanged();
    const before = new Map(this.own.map(({ details, id }) => [details, id]));
    this.own = ownQuestions(this);
    for (const { child, slot } of this.own) if (child.slot !== slot) child.slot = slot;
    // The author's folds keep their state, whatever they are called now; new ones bring theirs.
    const carry = (ids: ReadonlySet<string>): ReadonlySet<string> => {
      const carried = new Set(ids);
      for (const id of before.values()) carried.delete(id);
      for (const { id, details } of this.own) {
        const known = before.get(details);
        if (known === undefined ? details.open : ids.has(known)) carried.add(id);
        else carried.delete(id);
      }
      return carried;
    };
    this.opened = carry(this.opened);
    this.#told = carry(this.#told);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const remade = this.#make();
    if (changed.has('open')) {
      const before = this.#find(changed.get('open'));
      if (before) this.#setOpen(before.id, false);
      this.#asked = this.open;
    }
    const asked = this.#find(this.#asked);
    if (asked) {
      this.#asked = undefined;
      this.#show(asked);
    }
    const keys = [...changed.keys()];
    const light = !remade && keys.length > 0 && keys.every((key) => LIGHT.includes(key as string));
    const touched = (['opened', 'answered'] as const).flatMap((key) =>
      changedIds((changed as Map<string, ReadonlySet<string>>).get(key) ?? this[key], this[key]),
    );
    this.#touched = light ? new Set(touched) : undefined;
  }

  protected override updated(): void {
    followLate();
    this.#tell();
    const hits = this.renderRoot.querySelectorAll('.results > :is(details, slot)');
    this.#highlighter.mark(
      [...hits].flatMap((hit) => (hit instanceof HTMLSlotElement ? hit.assignedElements() : hit)),
      this.query,
    );
    const wanted = this.jsonLd && this.isConnected;
    if (wanted && this.#script && this.#scripted === this.#questions) return;
    this.#script?.remove();
    this.#scripted = this.#questions;
    this.#script = wanted ? appendJsonLd(this.#questions.map(textOf)) : undefined;
  }

  /** The carrier whose answers are given: the one named or picked, else what is true of all. */
  #answering(): Carrier {
    return this.currentCarrier ?? readCarrier('other-carrier').carrier!;
  }

  /** Makes the questions anew when the carrier, the language, the author's or the choice changed. */
  #make(): boolean {
    const topics = listOf(this.topics);
    const made = [this.currentCarrier, this.language, this.own, topics?.join(), this.#nothingYet];
    if (made.every((one, index) => one === this.#made[index])) return false;
    this.#made = made;
    const carrier = this.#nothingYet ? undefined : this.#answering();
    this.#questions = questionsOf(carrier, this.own, topics);
    this.#drawn = drawnOnce(this.#questions);
    return true;
  }

  get #nothingYet(): boolean {
    return this.pending && !this.currentCarrier;
  }

  get #searching(): boolean {
    return !!this.searchable && !!this.query.trim() && !this.printing;
  }

  /** @param id of whatever kind a script may have set */
  #find(id: unknown): Question | undefined {
    const key = typeof id === 'string' && id.toLowerCase();
    return this.#questions.find((one) => one.id.toLowerCase() === key);
  }

  /** Opens a question, shows it and gives it the keyboard; false when there is none of this id. */
  reveal(id: string): boolean {
    const question = this.#find(id);
    if (!question) return false;
    this.query = '';
    this.announcement = '';
    this.#show(question);
    void this.updateComplete.then(() => {
      const details = this.#detailsOf(question);
      details?.scrollIntoView({ block: 'start' });
      details?.querySelector('summary')?.focus({ preventScroll: true });
    });
    return true;
  }

  /** Opens a question, and brings it out of "All questions". */
  #show(question: Question): void {
    const place = this.#drawn.findIndex(
      (one) =>
        one === question ||
        ('own' in one && 'own' in question && one.own.child === question.own.child),
    );
    if (place >= faq.FIRST_QUESTIONS) this.expanded = true;
    this.#setOpen(question.id, true);
  }

  #detailsOf(question: Question): HTMLElement | null {
    return 'own' in question
      ? question.own.details
      : this.renderRoot.querySelector(`details[data-id="${CSS.escape(question.id)}"]`);
  }

  #setOpen(id: string, open: boolean): void {
    const alone = !!this.exclusive;
    this.opened = turned(this.opened, id, open, alone);
    for (const own of this.own) {
      if (own.id === id) own.details.open = open;
      else if (open && alone) own.details.open = false;
    }
  }

  #toggled(id: string, open: boolean): void {
    if (this.opened.has(id) !== open) this.#setOpen(id, open);
  }

  /** Tells the page what was opened and closed since it was told last. */
  #tell(): void {
    const [before, now] = [this.#told, this.opened];
    this.#told = now;
    for (const id of changedIds(before, now)) {
      this.dispatchEvent(new EsimFaqToggleEvent(id, now.has(id)));
    }
  }

  /** At once: whoever calls `print()` waits for no update. */
  #onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.performUpdate();
  };

  #onPress = ({ target }: Event): void => {
    this.pressed = (target as Element).closest<HTMLElement>('.results > details')?.dataset.id;
  };

  #onToggle = ({ target }: Event): void => {
    const { part, dataset, open } = target as HTMLDetailsElement;
    if (part.contains('question')) this.#toggled(dataset.id!, open);
  };

  #onOwnToggle = (event: Event): void => {
    const own = this.own.find(({ details }) => details === event.target);
    if (own) this.#toggled(own.id, own.details.open);
  };

  #onSearch(event: Event): void {
    // Letters on their way to a Chinese or Vietnamese word are none yet.
    if ((event as InputEvent).isComposing) return;
    const input = event.target as HTMLInputElement;
    this.cleared = hasLongNumber(input.value);
    if (this.cleared) input.value = '';
    this.query = input.value;
    const count = this.query.trim() ? this.#hits().length : undefined;
    this.announce(() =>
      this.cleared
        ? digitsCleared()
        : count === undefined
          ? ''
          : count
            ? faq.searchCount(count)
            : faq.nothingFound(this.#help().length > 0),
    );
  }

  /** Some at a time, or a reader with a slow phone would wait for the keyboard. */
  #readAhead = (): void => {
    if (this.#finder.read(this.#questions, 50)) setTimeout(this.#readAhead);
  };

  #hits(): Question[] {
    return this.#finder.find(this.#questions, this.query);
  }

  /** Where to ask when nothing was found. */
  #help(): Block[] {
    const carrier = this.#answering();
    return [...hotlines(carrier), ...support(carrier)];
  }

  /** The address is shown when it is copied: where that is refused, it stands there selected. */
  override async onCopy(text: string, shown: Element, button: Element): Promise<void> {
    shown.closest('.address')?.classList.add('always');
    await super.onCopy(text, shown, button);
  }

  #answer(id: string, helpful: boolean, { target }: Event): void {
    // The buttons go: the keyboard stays where they were.
    (target as Element).closest<HTMLElement>('.feedback')?.focus();
    this.answered = new Set(this.answered).add(id);
    this.announce(faq.thankYou);
    this.dispatchEvent(new EsimFaqFeedbackEvent(id, helpful));
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    if (this.#nothingYet) {
      // The page's own questions need no file; without any, what else the page wrote, or one line.
      const own = this.#drawn.map((one) => this.#question(one));
      return this.wrap(own.length ? own : this.fallback());
    }
    const searching = this.#searching;
    const still = this.#touched;
    return this.wrap(
      html`${still ? noChange : this.header(faq.faqTitle(carrier))}<slot name="intro"></slot>
        ${still ? noChange : this.picking || !carrier ? this.picker() : nothing}${this.#search()}
        ${searching ? this.#results() : nothing}
        <div
          class="all"
          hidden=${searching ? 'until-found' : nothing}
          @beforematch=${() => (this.query = this.announcement = '')}
        >
          ${still?.size === 0 ? noChange : this.#list()}
        </div>
        ${
          still
            ? noChange
            : html`<slot name="support">
                  <div class="stack support">
                    ${draw(support(carrier), this, this.level + 1)}
                  </div></slot
                ><slot name="after"></slot>${this.footer()}`
        }`,
    );
  }

  #search(): TemplateResult | typeof nothing {
    if (!this.searchable) return nothing;
    return html`<label class="search"
      ><span>${faq.searchLabel()}</span
      ><input
        type="search"
        part="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${this.query}
        @focus=${this.#readAhead}
        @input=${this.#onSearch}
        @compositionend=${this.#onSearch}
      />${this.cleared ? html`<span class="quiet">${digitsCleared()}</span>` : nothing}</label
    >`;
  }

  #results(): TemplateResult {
    const hits = this.#hits();
    if (!hits.length) {
      const help = this.#help();
      return html`<div class="results stack">
        <p>${faq.nothingFound(help.length > 0)}</p>
        ${draw(help, this, this.level + 1)}
      </div>`;
    }
    return html`<div class="results">
      <p class="quiet">${faq.searchCount(hits.length)}</p>
      ${drawnOnce(hits.slice(0, HITS)).map((one) => this.#question(one, true))}
    </div>`;
  }

  /** Both parts stay where they are when the rest is shown: find-in-page may just be in it. */
  #list(): TemplateResult {
    const first = this.#drawn.slice(0, faq.FIRST_QUESTIONS);
    const rest = this.#drawn.slice(faq.FIRST_QUESTIONS);
    const folded = !this.all && !this.expanded && rest.length > 0;
    const drawn = (one: Question) =>
      this.#touched?.has(one.id) === false ? noChange : this.#question(one);
    return html`${first.map(drawn)}
    ${
      rest.length > 0
        ? html`<div
            class="rest"
            hidden=${folded ? 'until-found' : nothing}
            @beforematch=${() => (this.expanded = true)}
          >
            ${rest.map(drawn)}
          </div>`
        : nothing
    }
    ${
      folded
        ? html`<button type="button" class="button more" @click=${this.#expand}>
            ${faq.allQuestions(this.#questions.length)}
          </button>`
        : nothing
    }`;
  }

  #expand(): void {
    this.expanded = true;
    const next = this.#drawn[faq.FIRST_QUESTIONS];
    void this.updateComplete.then(() => {
      if (next) this.#detailsOf(next)?.querySelector('summary')?.focus();
    });
  }

  /** @param hit drawn as a hit: its answer, which stands in the list too, only when it is wanted */
  #question(question: Question, hit = false): TemplateResult {
    const { id } = question;
    const open = this.opened.has(id);
    if ('own' in question) {
      const { slot, child } = question.own;
      // Below a child with several questions nobody could tell which one the tools belong to.
      const tools = open && this.own.every((one) => one === question.own || one.child !== child);
      return html`<slot name=${slot}></slot>${
          tools ? html`<div class="below">${this.#tools(id)}</div>` : nothing
        }`;
    }
    return html`<details part="question" data-id=${id} .open=${open}>
      <summary>${heading(this.level + 1, question.entry.question)}</summary>
      <div class="body">
        ${
          hit && !open && this.pressed !== id
            ? nothing
            : draw(question.entry.answer, this, this.level + 2)
        }${open ? this.#tools(id) : nothing}
      </div>
    </details>`;
  }

  /** What can be done with an answer; made when it is open, since nobody needs it before. */
  #tools(id: string): TemplateResult {
    return html`<div class="tools">
      ${copyButton(addressOf(id), faq.copyLink(), this)}
      <span class="address quiet ${this.sandboxed ? 'always' : ''}"
        ><bdi dir="ltr" class="copyable">${addressOf(id)}</bdi></span
      >
      ${
        this.feedback
          ? html`<p class="feedback" tabindex="-1">
              ${
                this.answered.has(id)
                  ? faq.thankYou()
                  : html`<span>${faq.didHelp()}</span>
                      <button
                        type="button"
                        class="button own"
                        @click=${(event: Event) => this.#answer(id, true, event)}
                      >
                        ${faq.yes()}</button
                      ><button
                        type="button"
                        class="button own"
                        @click=${(event: Event) => this.#answer(id, false, event)}
                      >
                        ${faq.no()}
                      </button>`
              }
            </p>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-faq': EsimFaq;
  }
}
