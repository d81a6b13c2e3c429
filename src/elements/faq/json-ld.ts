import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { head } from '../shared/page-meta.js';
import { warn } from '../shared/warn.js';
import { textOf, type Question } from './questions.js';

/** The elements that want a `FAQPage`, in the order in which they said so. */
const wanting = new Set<JsonLd>();

/** Whether the page has a `FAQPage`: ours, its own, or one of a plugin. */
const hasFaqPage = (): boolean =>
  !!document.querySelector('[itemtype$="schema.org/FAQPage" i], [typeof~="FAQPage"]') ||
  [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({ textContent }) =>
    textContent?.includes('FAQPage'),
  );

/**
 * Keeps a `FAQPage` for search engines in the page's head while the element is connected. A page may have
 * only one, so an element waits while there is another.
 */
export class JsonLd implements ReactiveController {
  readonly #host: Element;
  readonly #questions: () => readonly Question[] | undefined;
  #shown?: readonly Question[];
  #script?: Element;
  #isReported = false;

  /** @param questions undefined: no script */
  constructor(
    host: Element & ReactiveControllerHost,
    questions: () => readonly Question[] | undefined,
  ) {
    this.#host = host;
    this.#questions = questions;
  }

  hostUpdated(): void {
    this.#show(this.#host.isConnected ? this.#questions() : undefined);
  }

  hostDisconnected(): void {
    this.#show(undefined);
  }

  #show(questions: readonly Question[] | undefined): void {
    if (questions === this.#shown) return;
    this.#shown = questions;
    this.#script?.remove();
    this.#script = undefined;
    if (questions) wanting.add(this);
    else wanting.delete(this);
    for (const one of wanting) one.#append();
  }

  #append(): void {
    if (this.#script || !this.#shown) return;
    if (!hasFaqPage()) this.#script = append(this.#shown);
    else if (!this.#isReported) {
      this.#isReported = true;
      warn('<esim-faq json-ld>: the page already has a FAQPage, and may have only one.');
    }
  }
}

/**
 * The JSON is a text node without `<`, so no answer can end the script or begin markup. The script
 * comes from a template because browsers never run such a script: a strict Content Security Policy
 * reports every script that could run.
 */
function append(questions: readonly Question[]): Element {
  const container = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, container);
  const script = container.firstElementChild!;
  // The list is put together by hand: some pages give lists a `toJSON`.
  const all = questions.map(textOf).map(({ question, answer }) =>
    JSON.stringify({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    }),
  );
  const page = `{"@context":"https://schema.org","@type":"FAQPage","mainEntity":[${all.join()}]}`;
  script.append(document.createTextNode(page.replace(/</g, '\\u003c')));
  head().append(script);
  return script;
}
