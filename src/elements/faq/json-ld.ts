import { html, render } from 'lit';

/**
 * A `FAQPage` in the page's head. Appended as a text node, and without `<`, so that no answer can
 * end the script or begin markup. The script is one that a template brought, which no browser would
 * ever run: a strict page reports one that could.
 */
export function appendJsonLd(
  entries: ReadonlyArray<{ question: string; answer: string }>,
): Element {
  const made = document.createElement('div');
  render(html`<script type="application/ld+json"></script>`, made);
  const script = made.firstElementChild!;
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
  script.append(document.createTextNode(JSON.stringify(page).replace(/</g, '\\u003c')));
  document.head.append(script);
  return script;
}
