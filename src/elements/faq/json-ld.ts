import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { head } from '../shared/page-meta.js';
import { textOf, type Question } from './questions.js';

/** Keeps a `FAQPage` for search engines in the page's head while the element is connected. */
export class JsonLd implements ReactiveController {
  readonly #host: Element;
  readonly #questions: () => readonly Question[] | undefined;
  #shown?: readonly Question[];
  #script?: Element;

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
    this.#script = questions && append(questions);
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
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: questions.map(textOf).map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  script.append(document.createTextNode(JSON.stringify(page).replace(/</g, '\\u003c')));
  head().append(script);
  return script;
}
