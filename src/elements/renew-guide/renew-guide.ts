import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import * as say from '../../content/controls.js';
import type { DetailsBlock } from '../../content/block.js';
import {
  SECTIONS,
  guide,
  guideTitle,
  type GuideOptions,
  type Section,
} from '../../content/guide.js';
import { support } from '../../content/help.js';
import { introTitle, intro } from '../../content/intro.js';
import { prepare, prepareTitle } from '../../content/prepare.js';
import { askSituation } from '../../content/situation.js';
import { CarrierElement } from '../../core/carrier-element.js';
import { wrong } from '../../core/esim-element.js';
import {
  EsimGuideCompleteEvent,
  EsimMethodChangeEvent,
  EsimStepChangeEvent,
} from '../../core/events.js';
import { attributes, listOf, states } from '../../core/properties.js';
import { draw, heading } from '../../draw/to-lit.js';
import { countedSteps } from '../../rules/progress.js';
import { METHODS, openWay, waysToRenew, type Situation } from '../../rules/ways.js';
import '../device-check/device-check.js';
import { renewGuideStyles } from './renew-guide.styles.js';

/**
 * Leads a traveller through renewing an eSIM: what is happening, the ways that this carrier's
 * facts support, what to do before and after.
 *
 * @tag esim-renew-guide
 *
 * @slot heading - Stands in place of the heading's text.
 * @slot intro - Before the question.
 * @slot before-renew - Before the ways to renew.
 * @slot after - After everything, before the last line.
 * @slot support - In place of "Help from this website".
 *
 * @fires {EsimConfigErrorEvent} esim-config-error - Something in the config was wrong and left out.
 * @fires {EsimCarrierChangeEvent} esim-carrier-change - The reader picked another carrier.
 * @fires {EsimLanguageChangeEvent} esim-language-change - The reader chose a language.
 * @fires {EsimMethodChangeEvent} esim-method-change - Another way to renew stands open.
 * @fires {EsimStepChangeEvent} esim-step-change - A step was ticked or its tick taken back.
 * @fires {EsimGuideCompleteEvent} esim-guide-complete - Every counted step is ticked; once.
 * @fires {EsimLinkEvent} esim-link - An outbound link is about to open; cancelable.
 *
 * @csspart heading - The element's heading.
 * @csspart question - The question and its answers.
 * @csspart method - One way to renew.
 * @csspart fold - Any other fold.
 * @csspart step - One step.
 * @csspart link - A link or number.
 * @csspart mark - Who stands behind a fact.
 * @csspart warning - What must be read before.
 * @csspart progress - How many steps are done.
 * @csspart trust - The line at the end.
 *
 * @cssprop --esim-accent - The one accent colour.
 * @cssprop --esim-radius - Radius of corners.
 */
export class EsimRenewGuide extends CarrierElement {
  static override properties = {
    ...CarrierElement.properties,
    ...attributes('method methods sections offline?'),
    ...states('situation haveWifi answers cutOff'),
  };
  static override styles = [...CarrierElement.styles, renewGuideStyles];

  /** The way that stands open: `app`, `store`, `website` or `code`; '' for none. */
  method?: string;
  /** Which ways, in which order. */
  methods?: string | string[];
  /** Which sections, in which order: `intro prepare renew after help`. */
  sections?: string | string[];
  /** Starts with "Data used up". */
  offline?: boolean;

  protected situation?: Situation;
  protected haveWifi = false;
  /** Answers to the questions inside the steps, by the question's id. */
  protected answers: Readonly<Record<string, string>> = {};

  /** The phone lost its connection while nothing was answered. */
  protected cutOff = false;

  #sections: Section[] = [];
  #counted: string[] = [];
  #completed = false;

  #onLine = (): void => {
    this.cutOff = !navigator.onLine;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('offline', this.#onLine);
    addEventListener('online', this.#onLine);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('offline', this.#onLine);
    removeEventListener('online', this.#onLine);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('offline') && (this.offline || this.hasUpdated)) {
      this.situation = this.offline ? 'used-up' : undefined;
      this.haveWifi = false;
    }
    const carrier = this.currentCarrier;
    this.#sections = carrier ? guide(carrier, this.#options()) : [];
    this.#counted = countedSteps(this.#sections, this.#openMethod());
  }

  protected override attributeErrors(): ConfigError[] {
    return [
      ...wrong('method', this.method?.toLowerCase(), METHODS),
      ...wrong('methods', listOf(this.methods), METHODS),
      ...wrong('sections', listOf(this.sections), SECTIONS),
    ];
  }

  #options(): GuideOptions {
    const { situation, haveWifi, answers } = this;
    const method = this.method?.toLowerCase();
    return {
      situation,
      haveWifi,
      answers,
      sections: listOf(this.sections),
      methods: listOf(this.methods),
      method: method === '' || METHODS.some((one) => one === method) ? method : undefined,
    };
  }

  /** The way that is really open, whether it was chosen or is the carrier's best. */
  #openMethod(): string {
    const carrier = this.currentCarrier;
    if (!carrier) return '';
    const { method, methods } = this.#options();
    return openWay(waysToRenew(carrier, methods), method);
  }

  override onTick(step: string, done: boolean): void {
    const ticked = new Set(this.ticked);
    if (done) ticked.add(step);
    else ticked.delete(step);
    this.ticked = ticked;
    this.dispatchEvent(new EsimStepChangeEvent(step, done));
    if (!this.#completed && this.#counted.length && this.#counted.every((id) => ticked.has(id))) {
      this.#completed = true;
      this.announcement = this.say(say.complete);
      this.dispatchEvent(new EsimGuideCompleteEvent());
    }
  }

  override onToggle({ id, group }: DetailsBlock, open: boolean): void {
    if (group !== 'method') return;
    const before = this.#openMethod();
    if (open === (before === id)) return;
    this.method = open ? id : '';
    this.dispatchEvent(new EsimMethodChangeEvent(this.method));
  }

  override onAction(action: string): void {
    if (action !== 'have-wifi') return;
    this.haveWifi = true;
    this.method = undefined;
    this.focusOn('[part=method][open] summary');
  }

  override deviceCheck(): TemplateResult {
    return html`<esim-device-check
      .within=${{ carrier: this.currentCarrier, level: this.level + 2 }}
      lang=${this.language}
    ></esim-device-check>`;
  }

  override onAnswer(question: string, answer: string | undefined): void {
    if (question === 'situation') {
      this.situation = answer as Situation | undefined;
      this.haveWifi = false;
    } else {
      const { [question]: _before, ...answers } = this.answers;
      this.answers = answer ? { ...answers, [question]: answer } : answers;
    }
    this.focusOn(`[data-id='${question}'] button`);
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    return this.frame(
      this.pending && !carrier
        ? this.waiting()
        : html`${this.header(guideTitle(carrier))}<slot name="intro"></slot>${
              carrier && !this.picking ? this.#guide(carrier) : this.#withoutCarrier()
            } <slot name="after"></slot>${this.end(carrier)}`,
    );
  }

  #guide(carrier: Carrier): TemplateResult {
    const asked = this.#sections.some(({ id }) => id === 'renew');
    return html`${asked ? draw([askSituation(this.situation)], this, this.level + 1) : nothing}<slot
        name="before-renew"
      ></slot>
      ${this.#sections.map((section) => [
        this.#section(section),
        section.id === 'after' ? this.#progress() : nothing,
      ])}
      ${this.#offer()}<slot name="support">
        <div class="stack support">${draw(support(carrier), this, this.level + 1)}</div></slot
      >`;
  }

  /** One line when the connection is lost; it lies over the page and moves nothing in it. */
  #offer(): TemplateResult | typeof nothing {
    if (!this.cutOff || (this.situation && this.situation !== 'works')) return nothing;
    return html`<div class="offer" role="status">
      <p>
        ${say.youAreOffline()}
        <button type="button" class="inline" @click=${() => this.onAnswer('situation', 'used-up')}>
          ${say.withoutData()}
        </button>
      </p>
    </div>`;
  }

  #section({ id, heading: title, folded, blocks, count }: Section): TemplateResult {
    if (folded) {
      const counted = count ? ` (${count})` : '';
      const fold: DetailsBlock = { type: 'details', id, summary: title, note: counted, blocks };
      return html`<section class="fold">${draw([fold], this, this.level + 1)}</section>`;
    }
    const article = !!listOf(this.sections)?.length;
    return html`<section class="stack">
      ${article ? heading(this.level + 1, title) : nothing}
      ${draw(blocks, this, this.level + (article ? 2 : 1))}
    </section>`;
  }

  #progress(): TemplateResult | typeof nothing {
    const done = this.#counted.filter((id) => this.ticked.has(id)).length;
    const { length } = this.#counted;
    return length
      ? html`<p class="progress quiet" part="progress">${say.progress(done, length)}</p>`
      : nothing;
  }

  /** Until the reader has said whose eSIM it is: the picker, and what is true of all. */
  #withoutCarrier(): TemplateResult {
    const general = { kind: 'carrier', country: 'VN' } as const;
    return html`${this.picker()}
    ${
      this.currentCarrier
        ? nothing
        : draw(
            [
              {
                type: 'details',
                id: 'prepare',
                summary: prepareTitle(),
                blocks: prepare(general),
              },
              { type: 'details', id: 'intro', summary: introTitle(), blocks: intro(general) },
            ],
            this,
            this.level + 1,
          )
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-renew-guide': EsimRenewGuide;
  }
}
