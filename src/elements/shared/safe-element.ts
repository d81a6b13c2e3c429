import type { PropertyValues } from 'lit';
import type { ConfigError } from '../../carriers/carrier.js';
import { issue } from '../../carriers/issue.js';
import { PageAttributes } from './attributes.js';
import { rescue } from './fallback.js';
import { IssueReporter } from './issues.js';
import { keepOurKeys } from './keys.js';

/** An element that stays readable in an environment that we did not expect, and says what failed. */
export abstract class SafeElement extends PageAttributes {
  /** Everything that was wrong in the last config, in plain words, and what this browser could not do. */
  configErrors: readonly ConfigError[] = [];

  readonly #issues = new IssueReporter(this);
  /** Whether the current update has rendered. */
  #isRendered = false;

  /** Makes a text in the language of this element. Never fails by itself. */
  protected abstract inLanguage<T>(make: () => T): T;

  /** Called when rendering failed, so that the next update reads everything again. */
  protected abstract recover(): void;

  protected override createRenderRoot(): ShadowRoot {
    // A saved page brings what was rendered when it was saved.
    this.shadowRoot?.replaceChildren();
    // Another document refuses the sheets of this one.
    const isHere = this.ownerDocument === document;
    const styled = isHere && this.attempt(() => super.createRenderRoot() as ShadowRoot);
    const root = styled || this.#rootWithoutSheets();
    keepOurKeys(root);
    return root;
  }

  /** The root, styled in the old way, because the page refuses constructed sheets. */
  #rootWithoutSheets(): ShadowRoot {
    const style = document.createElement('style');
    style.textContent = (this.constructor as typeof SafeElement).elementStyles.join('');
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.append(style);
    return root;
  }

  /**
   * Around the whole update, so that `willUpdate` of a subclass speaks this element's language too. If it
   * fails, the reader sees what the page's author wrote inside the element.
   */
  protected override performUpdate(): void {
    this.#isRendered = false;
    const isDone = this.attempt(() => {
      this.inLanguage(() => super.performUpdate());
      return true;
    });
    if (!isDone && !this.#isRendered) this.#showChildren();
    this.#issues.report(this.configErrors);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.#isRendered = true;
    this.renderRoot.querySelector('.rescue')?.remove();
  }

  /** Lit's nodes may be incomplete, so the next update renders into an empty root. */
  #showChildren(): void {
    const shown = this.inLanguage(() => rescue(this));
    shown.classList.add('rescue');
    const root = this.renderRoot as ShadowRoot;
    root.replaceChildren(...root.querySelectorAll('style'), shown, '');
    this.renderOptions.renderBefore = root.lastChild!;
    this.recover();
  }

  /** @internal */
  attempt<T>(make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      const message = `${error}`;
      const failure = { ...issue('browser', '', 'no error', message), message };
      const isKnown = this.configErrors.some(({ found }) => found === failure.found);
      if (!isKnown) this.configErrors = [...this.configErrors, failure];
      void Promise.resolve().then(() => this.#issues.report(this.configErrors));
      return undefined;
    }
  }

  /** Style sheets do not follow an element into another document. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof SafeElement;
    const { defaultView } = this.ownerDocument;
    const root = this.renderRoot as ShadowRoot | undefined;
    if (!defaultView || !root?.adoptedStyleSheets) return;
    root.adoptedStyleSheets = elementStyles.map((styles) => {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(`${styles}`);
      return sheet;
    });
  }
}
