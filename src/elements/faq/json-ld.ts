/**
 * A `FAQPage` in the page's head. Appended as a text node, and without `<`, so that no answer can
 * end the script or begin markup.
 */
export function appendJsonLd(
  entries: ReadonlyArray<{ question: string; answer: string }>,
): Element {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
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
