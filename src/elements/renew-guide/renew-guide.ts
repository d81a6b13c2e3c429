import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Carrier, ConfigError } from '../../carriers/carrier.js';
import * as say from '../../content/controls.js';
import type { DetailsBlock } from '../../content/block.js';
import { guide, guideTitle, type GuideOptions, type Section } from '../../content/guide.js';
import { support } from '../../content/help.js';
import { introTitle, intro } from '../../content/intro.js';
import { prepare, prepareTitle } from '../../content/prepare.js';
import { optional, situationLabel, situationQuestion } from '../../content/situation.js';
import { CarrierElement } from '../../core/carrier-element.js';
import { attributeError } from '../../core/esim-element.js';
import {
  EsimGuideCompleteEvent,
  EsimMethodChangeEvent,
  EsimStepChangeEvent,
} from '../../core/events.js';
import { asList, flag, list } from '../../core/properties.js';
import { draw, heading } from '../../draw/to-lit.js';
import { countedSteps } from '../../rules/progress.js';
import { METHODS, SITUATIONS, openWay, waysToRenew, type Situation } from '../../rules/ways.js';
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
  static override styles = [...CarrierElement.styles, renewGuideStyles];

  /** The way that stands open: `app`, `store`, `website` or `code`. */
  @property() method?: string;
  /** Which ways, in which order. */
  @property(list) methods?: string[];
  /** Which sections, in which order: `intro prepare renew after help`. */
  @property(list) sections?: string[];
  /** Starts with "Data used up". */
  @property(flag) offline = false;

  @state() private situation?: Situation;
  @state() private haveWifi = false;
  @state() private ticked: ReadonlySet<string> = new Set();

  #sections: Section[] = [];
  #counted: string[] = [];
  #completed = false;

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
    const errors = super.attributeErrors();
    const check = (
      name: string,
      found: readonly string[] | undefined,
      known: readonly string[],
    ) => {
      for (const id of found ?? []) {
        if (!known.includes(id)) errors.push(attributeError(name, known.join(', '), id));
      }
    };
    check('method', this.method ? [this.method] : [], METHODS);
    check('methods', asList(this.methods), METHODS);
    check('sections', asList(this.sections), ['intro', 'prepare', 'renew', 'after', 'help']);
    return errors;
  }

  #options(): GuideOptions {
    const { situation, haveWifi, method } = this;
    return {
      situation,
      haveWifi,
      sections: asList(this.sections),
      methods: asList(this.methods),
      method: METHODS.includes(method as never) || method === '' ? method : undefined,
    };
  }

  /** The way that is really open, whether it was chosen or is the carrier's best. */
  #openMethod(): string {
    const carrier = this.currentCarrier;
    if (!carrier) return '';
    const { method, methods } = this.#options();
    return openWay(waysToRenew(carrier, methods), method);
  }

  protected override onTick(step: string, done: boolean): void {
    const ticked = new Set(this.ticked);
    if (done) ticked.add(step);
    else ticked.delete(step);
    this.ticked = ticked;
    this.dispatchEvent(new EsimStepChangeEvent(step, done));
    if (!this.#completed && this.#counted.length && this.#counted.every((id) => ticked.has(id))) {
      this.#completed = true;
      this.announce(this.say(say.complete));
      this.dispatchEvent(new EsimGuideCompleteEvent());
    }
  }

  protected override onToggle({ id, group }: DetailsBlock, open: boolean): void {
    if (group !== 'method') return;
    const before = this.#openMethod();
    if (open === (before === id)) return;
    this.method = open ? id : '';
    this.dispatchEvent(new EsimMethodChangeEvent(this.method));
  }

  protected override onAction(): void {
    this.haveWifi = true;
    this.method = undefined;
    this.focusOn('[part=method][open] summary');
  }

  #answer(situation: Situation | undefined): void {
    this.situation = situation;
    this.haveWifi = false;
    this.focusOn(situation ? '.answer button' : '.answers button');
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    return this.frame(
      this.pending && !carrier
        ? html`<slot><p class="quiet">${say.loading()}</p></slot>`
        : html`${this.header(guideTitle(carrier))}<slot name="intro"></slot>${
              carrier && !this.picking ? this.#guide(carrier) : this.#withoutCarrier()
            } <slot name="after"></slot>${this.end(carrier)}`,
    );
  }

  #guide(carrier: Carrier): TemplateResult {
    const asked = this.#sections.some(({ id }) => id === 'renew');
    return html`${asked ? this.#question() : nothing}<slot name="before-renew"></slot>
      ${this.#sections.map((section) => [
        this.#section(section),
        section.id === 'after' ? this.#progress() : nothing,
      ])}
      <slot name="support">
        <div class="stack support">${draw(support(carrier), this.drawing())}</div></slot
      >`;
  }

  #question(): TemplateResult {
    const { situation } = this;
    if (situation) {
      return html`<p class="answer" part="question">
        <strong>${situationLabel(situation)}</strong> ·
        <button type="button" class="inline" @click=${() => this.#answer(undefined)}>
          ${say.changeAnswer()}
        </button>
      </p>`;
    }
    return html`<fieldset class="question" part="question">
      <legend>${situationQuestion()} <span class="quiet">(${optional()})</span></legend>
      <div class="answers">
        ${SITUATIONS.map(
          (one) =>
            html`<button type="button" class="button" @click=${() => this.#answer(one)}>
              ${situationLabel(one)}
            </button>`,
        )}
      </div>
    </fieldset>`;
  }

  #section({ id, heading: title, folded, blocks, count }: Section): TemplateResult {
    if (folded) {
      const counted = count ? ` (${count})` : '';
      const fold: DetailsBlock = { type: 'details', id, summary: title, note: counted, blocks };
      return html`<section class="fold">${draw([fold], this.drawing())}</section>`;
    }
    const article = !!asList(this.sections)?.length;
    return html`<section class="stack">
      ${article ? heading(this.level + 1, title) : nothing}
      ${draw(blocks, this.drawing(article ? 2 : 1))}
    </section>`;
  }

  #progress(): TemplateResult | typeof nothing {
    const done = this.#counted.filter((id) => this.ticked.has(id)).length;
    const { length } = this.#counted;
    return length && !this.situation?.match(/^(used-up|expired)$/)
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
            this.drawing(),
          )
    }`;
  }

  protected override drawing(deeper = 1) {
    return { ...super.drawing(deeper), ticked: this.ticked };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-renew-guide': EsimRenewGuide;
  }
}
