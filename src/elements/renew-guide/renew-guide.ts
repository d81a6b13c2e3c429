import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import * as say from '../../content/controls.js';
import type { DetailsBlock } from '../../render/block.js';
import { endBlocks, endOf, type EndContext } from '../../content/expiry.js';
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
import { EsimElement } from '../shared/element.js';
import { wrong } from '../shared/base-element.js';
import {
  EsimGuideCompleteEvent,
  EsimMethodChangeEvent,
  EsimStepChangeEvent,
} from '../shared/events.js';
import { attributes, listOf, states } from '../shared/properties.js';
import { draw, heading } from '../../render/to-dom.js';
import type { PlanEnd } from '../../rules/expiry.js';
import { countedSteps } from '../../rules/progress.js';
import { METHODS, openWay, waysToRenew, type Situation } from '../../rules/ways.js';
import '../device-check/device-check.js';
import { canPerform, guideAsText, keepIt, pageAddress, type Kept } from './save-actions.js';
import { endContext } from './plan-end.js';
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
 * @fires {EsimStaleEvent} esim-stale - Facts that are shown are past their shelf life; once.
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
 * @csspart end - When the plan ends, where the page says it.
 * @csspart card - What is shown at the shop.
 * @csspart trust - The line at the end.
 *
 * @cssprop --esim-accent - The one accent colour.
 * @cssprop --esim-radius - Radius of corners.
 */
export class EsimRenewGuide extends EsimElement {
  static override properties = {
    ...EsimElement.properties,
    ...attributes('method methods sections offline? expires activated days rule zone'),
    ...states('situation haveWifi cutOff wantsText'),
  };
  static override styles = [...EsimElement.styles, renewGuideStyles];

  /** The way that stands open: `app`, `store`, `website` or `code`; '' for none. */
  method?: string;
  /** Which ways, in which order. */
  methods?: string | string[];
  /** Which sections, in which order: `intro prepare renew after help`. */
  sections?: string | string[];
  /** Starts with "Data used up". */
  offline?: boolean;

  /** When the plan ends: an instant, or a date for the end of that day. */
  expires?: string;
  /** When it was activated: an instant, or a date. */
  activated?: string;
  /** For how many days it was bought. */
  days?: number | string;
  /** How a day counts: `24h` or `calendar-day`. */
  rule?: string;
  /** IANA name of the time zone whose clock counts; without it the carrier's. */
  zone?: string;

  protected situation?: Situation;
  protected haveWifi = false;

  /** The phone lost its connection while nothing was answered. */
  protected cutOff = false;

  /** A file was asked for; whether one arrives, nobody tells us. */
  protected wantsText = false;

  #sections: Section[] = [];
  #counted: string[] = [];
  #completed = false;

  #context!: EndContext;
  #clock?: ReturnType<typeof setInterval>;

  #onLine = (): void => {
    this.cutOff = !navigator.onLine;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('offline', this.#onLine);
    addEventListener('online', this.#onLine);
    // "Time left" goes on while the page stands open.
    this.#clock = setInterval(() => {
      if (this.#end()) this.requestUpdate();
    }, 60_000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('offline', this.#onLine);
    removeEventListener('online', this.#onLine);
    clearInterval(this.#clock);
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

  protected override attributeIssues(): ConfigError[] {
    const { context, errors } = endContext(this, this.answers, this.currentCarrier);
    this.#context = context;
    return [
      ...wrong('method', this.method?.toLowerCase(), METHODS),
      ...wrong('methods', listOf(this.methods), METHODS),
      ...wrong('sections', listOf(this.sections), SECTIONS),
      ...errors,
    ];
  }

  #end(): PlanEnd | undefined {
    return this.currentCarrier && endOf(this.currentCarrier, this.#context);
  }

  #options(): GuideOptions {
    const { situation, haveWifi, answers, sandboxed: inPlace } = this;
    const method = this.method?.toLowerCase();
    return {
      situation,
      haveWifi,
      answers,
      inPlace,
      end: this.#context,
      savedText: inPlace || this.wantsText ? guideAsText(this.#kept()) : undefined,
      address: pageAddress(),
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
      this.announce(say.complete);
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

  /** What the reader would take along. */
  #kept(): Kept {
    const { answers, methods, language } = this;
    return {
      carrier: this.currentCarrier!,
      language,
      options: { answers, methods: listOf(methods), end: this.#context },
    };
  }

  override canPerform(action: string): boolean {
    return canPerform(action, this.sandboxed);
  }

  override onAction(action: string, button: Element): void {
    if (action === 'have-wifi') {
      this.haveWifi = true;
      this.method = undefined;
      this.focusOn('[part=method][open] summary');
      return;
    }
    keepIt(action, button, this.#kept());
    // Whether a file has arrived, nobody tells us.
    if (action === 'save') this.wantsText = true;
  }

  override deviceCheck(): TemplateResult {
    return html`<esim-device-check
      .parent=${{ carrier: this.currentCarrier, level: this.level + 2 }}
      lang=${this.language}
    ></esim-device-check>`;
  }

  override onEnter(field: string, value: string): void {
    this.answers = { ...this.answers, [field]: value };
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
    return this.wrap(
      this.pending && !carrier
        ? this.fallback()
        : html`${this.header(guideTitle(carrier))}<slot name="intro"></slot>${
              carrier && !this.picking ? this.#guide(carrier) : this.#withoutCarrier()
            } <slot name="after"></slot>${this.footer(carrier)}`,
    );
  }

  #guide(carrier: Carrier): TemplateResult {
    const asked = this.#sections.some(({ id }) => id === 'renew');
    const end = this.#context.terms && this.#end();
    return html`${
        end
          ? html`<div class="end" part="end">
              ${draw(endBlocks(end, this.#context), this, this.level + 1)}
            </div>`
          : nothing
      }${asked ? draw([askSituation(this.situation)], this, this.level + 1) : nothing}<slot
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
