import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import * as controls from '../../content/controls.js';
import { newAdvice } from '../../content/advice.js';
import { endBlocks, endOf } from '../../content/expiry.js';
import { guide, guideTitle, type Section } from '../../content/guide.js';
import { inOurLanguage } from '../../content/names.js';
import type { Wishes } from '../../content/scene.js';
import { askSituation } from '../../content/situation.js';
import type { Action, Block, DetailsBlock } from '../../render/block.js';
import { simIcon } from '../../render/icons.js';
import { render } from '../../render/to-dom.js';
import { countedSteps } from '../../rules/progress.js';
import { openWay, waysToRenew } from '../../rules/ways.js';
import {
  EsimGuideCompleteEvent,
  EsimMethodChangeEvent,
  EsimStepChangeEvent,
  tell,
} from '../shared/events.js';
import { fallback } from '../shared/fallback.js';
import { monogram } from '../shared/header.js';
import { PickingElement } from '../shared/picking-element.js';
import { asList, asText, flag } from '../shared/properties.js';
import { withAnswer } from './answers.js';
import { choiceIssues, readChoices } from './choices.js';
import { EveryMinute } from './every-minute.js';
import { generalTemplate } from './general-template.js';
import { OfflineHint } from './offline-hint.js';
import { OPENING, Opening } from './opening.js';
import { readPlan, type PlanAttributes } from './plan-terms.js';
import { renewGuideStyles } from './renew-guide.styles.js';
import { canPerform, saveActions } from './save-actions.js';
import { sectionsTemplate } from './sections-template.js';

/**
 * Leads a traveller through renewing an eSIM: what is happening, the ways that this carrier
 * supports, and what to do before and after.
 *
 * @tag esim-renew-guide
 *
 * @slot intro - Before the question.
 * @slot before-renew - Before the ways to renew.
 *
 * @fires {EsimMethodChangeEvent} esim-method-change - Another way to renew was opened, or the last one closed.
 * @fires {EsimStepChangeEvent} esim-step-change - A step was ticked, or its tick removed.
 * @fires {EsimGuideCompleteEvent} esim-guide-complete - Every counted step is ticked; once.
 *
 * @csspart method - One way to renew.
 * @csspart progress - How many steps are done.
 * @csspart end - When the plan ends, if the page says it.
 * @csspart end-date - The field for the last day of the plan.
 * @csspart card - The card to show at a shop.
 */
export class EsimRenewGuide extends PickingElement {
  static override get styles() {
    return [...PickingElement.styles, renewGuideStyles];
  }
  static override get properties() {
    return {
      method: asText(),
      methods: asList(),
      sections: asList(),
      offline: flag('offline'),
      expires: asText(),
      activated: asText(),
      days: asText(),
      rule: asText(),
      zone: asText(),
    };
  }

  /** The way that is open: `app`, `store`, `website` or `code`; `''` for none. Default: the best one. */
  method?: string;
  /** Which ways to show, in which order. Default: all that the carrier supports. */
  methods?: string | string[];
  /** Which sections to show, in which order: `intro prepare renew after when keep help`. */
  sections?: string | string[];
  /** Starts with "Data used up". */
  offline?: boolean;
  /** When the plan ends: an instant, or a date for the end of that day. In the past: starts with "Expired". */
  expires?: string;
  /** When the plan was activated: an instant, or a date. */
  activated?: string;
  /** For how many days it was bought. */
  days?: number | string;
  /** How a day counts: `24h` or `calendar-day`. */
  rule?: string;
  /** Time zone of the plan, as an IANA name. Default: the carrier's. */
  zone?: string;

  readonly #offlineHint = new OfflineHint(this, {
    announce: (message) => this.announce(message),
    usedUp: () => {
      this.onAnswer('situation', 'used-up');
      this.focusOn('[data-id=situation] [aria-pressed=true]');
    },
  });
  readonly #opening = new Opening(this);
  #plan: PlanAttributes = { issues: [] };
  #sections: Section[] = [];
  /** Ids of the steps that count. */
  #counted: string[] = [];
  #completed = false;

  constructor() {
    super();
    // "Time left" must not stop while the page is open.
    new EveryMinute(this, () => {
      if (this.currentCarrier && this.attempt(() => endOf(this.scene))) this.requestUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#plan = readPlan(this);
    super.willUpdate(changed);
    const isWritten = OPENING.some((name) => changed.has(name));
    this.attempt(() => (this.answers = this.#opening.update(this.openScene, isWritten)));
    this.#offlineHint.update(this.#seemsToWork);
    this.#sections = this.currentCarrier ? guide(this.scene, (make) => this.attempt(make)) : [];
    this.#counted = countedSteps(this.#sections, this.#openMethod());
  }

  protected override attributeIssues(): ConfigError[] {
    return [...choiceIssues(this), ...this.#plan.issues];
  }

  protected override get wishes(): Wishes {
    return { ...readChoices(this), terms: this.#plan.terms };
  }

  /** Whether the guide is shown and the reader has not said that something is wrong. */
  get #seemsToWork(): boolean {
    const { situation = 'works' } = this.answers;
    return situation === 'works' && !!this.currentCarrier && !this.picking;
  }

  /** The way that is open: the chosen one, or the best one of the carrier. */
  #openMethod(): string {
    if (!this.currentCarrier) return '';
    const { methods, method } = this.wishes;
    return openWay(waysToRenew(this.currentCarrier, methods), method);
  }

  #answer(question: string, answer: string | undefined): void {
    this.answers = withAnswer(this.answers, question, answer);
  }

  /** @internal */
  override onTick(step: string, done: boolean): void {
    const ticked = new Set(this.ticked);
    // From now on the list stays long: a step with the focus must not hide when its tick is removed.
    if (done) this.#answer('all-steps', 'yes');
    if (done) ticked.add(step);
    else ticked.delete(step);
    this.ticked = ticked;
    tell(this, () => new EsimStepChangeEvent(step, done));
    if (!this.#completed && this.#counted.length && this.#counted.every((id) => ticked.has(id))) {
      this.#completed = true;
      this.announce(controls.complete);
      tell(this, () => new EsimGuideCompleteEvent());
    }
  }

  /** Before any answer or tick, the open way shows its first steps. @internal */
  override get startsShort(): boolean {
    const { situation, 'all-steps': all } = this.answers;
    return !situation && !all;
  }

  /** @internal */
  override onShowSteps(): void {
    this.#answer('all-steps', 'yes');
  }

  /** @internal */
  override onToggle({ id, group }: DetailsBlock, open: boolean): void {
    if (group !== 'method') return;
    const isOpen = this.#openMethod() === id;
    if (open === isOpen) return;
    this.method = open ? id : '';
    tell(this, () => new EsimMethodChangeEvent(open ? id : ''));
  }

  /** @internal */
  override onAnswer(question: string, answer: string | undefined): void {
    const before = this.scene;
    this.#answer(question, answer);
    const after = this.scene;
    // The advice stands below the answers, where the focus is not.
    if (answer) this.announce(() => newAdvice(question, before, after));
  }

  /** @internal */
  override canPerform(action: Action): boolean {
    return canPerform(action, this.sandboxed);
  }

  /** @internal */
  override onAction(action: Action, button: Element): void {
    if (action === 'have-wifi') {
      this.#answer('have-wifi', 'yes');
      this.method = undefined;
      this.focusOn('[part=method][open] summary');
      return;
    }
    saveActions[action]({ scene: this.scene, language: this.language }, button);
    if (action === 'calendar' || action === 'save') this.answerOn(button, controls.lookInDownloads);
    if (action !== 'save') return;
    // The browser does not say whether the file was saved, so the guide also shows its text.
    this.#answer('saved', 'yes');
    void this.updateComplete.then(() => this.fillNow());
  }

  protected override render(): TemplateResult {
    const carrier = this.currentCarrier;
    return this.wrap(
      this.pending
        ? fallback(this)
        : html`${this.header(guideTitle(carrier), this.#badge())}<slot name="intro"></slot>${
              carrier && !this.picking
                ? this.#guide()
                : [this.picker(), carrier ? nothing : generalTemplate(this, this.level + 1)]
            } <slot name="after"></slot>${this.footer()}`,
    );
  }

  #blocks(blocks: readonly Block[]): unknown {
    return render(blocks, this, this.level + 1);
  }

  #guide(): TemplateResult {
    const { scene } = this;
    const end = scene.wishes.terms && this.attempt(() => endOf(scene));
    const isAsked = this.#sections.some(({ id }) => id === 'renew');
    return html`${this.#offlineHint.render()}${
        end
          ? html`<div class="stack" part="end">${this.#blocks(endBlocks(end, scene.place))}</div>`
          : nothing
      }${isAsked ? this.#blocks([askSituation(this.answers)]) : nothing}<slot
        name="before-renew"
      ></slot>
      ${sectionsTemplate(this.#sections, this, this.level + 1)} ${this.supportSlot()}`;
  }

  #badge(): TemplateResult {
    const name = this.currentCarrier?.name;
    return name ? monogram(inOurLanguage(name)) : simIcon;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esim-renew-guide': EsimRenewGuide;
  }
}
