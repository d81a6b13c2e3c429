import { entries, escapeHtml, frame, toHtml } from './sources.mjs';

/** The same random numbers in every run, so runs can be compared. */
function* randomNumbers(seed) {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Questions as in a help center: two paragraphs each, made of sentences from our own answers. */
function* inventedQuestions() {
  const sentences = entries.flatMap(({ answer }) =>
    answer.filter(({ type }) => type === 'text').map(({ text }) => text),
  );
  const random = randomNumbers(42);
  const pick = (list) => list[Math.floor(random.next().value * list.length)];
  const paragraph = () => [pick(sentences), pick(sentences), pick(sentences)].join(' ');
  for (let number = 1; ; number++) {
    yield {
      id: `question-${number}`,
      question: `${pick(entries).question} (${number})`,
      answer: [paragraph(), paragraph()],
    };
  }
}

const json = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
const paragraphs = (answer) => answer.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

/** The most questions that a config can hold. */
const MAX_IN_CONFIG = 500;

/**
 * The same questions in each form. At most half of them are built-in, the others are the page's own.
 *
 * @returns {Record<string, string>} markup by variant
 */
export function faqMarkup(count) {
  const ours = entries.slice(0, Math.min(count / 2, entries.length));
  const source = inventedQuestions();
  const own = Array.from({ length: count - ours.length }, () => source.next().value);
  const all = [
    ...ours.map(({ question, answer }) => ({ question, body: toHtml(answer, 4) })),
    ...own.map(({ question, answer }) => ({ question, body: paragraphs(answer) })),
  ];
  const topics =
    ours.length < entries.length
      ? ` topics="${[...ours, ...own].map(({ id }) => id).join(' ')}"`
      : '';
  const faq = (attributes, children) =>
    `<esim-faq carrier="viettel" all searchable${topics}${attributes}>${children}</esim-faq>`;
  const [first, second] = [own.slice(0, MAX_IN_CONFIG), own.slice(MAX_IN_CONFIG)];
  return {
    plain: `<div>${frame.before}${all
      .map(
        ({ question, body }) =>
          `<details><summary><h3>${escapeHtml(question)}</h3></summary>${body}</details>`,
      )
      .join('\n')}${frame.after}</div>`,
    shoelace: `<div>${frame.before}${all
      .map(
        ({ question, body }) =>
          `<sl-details summary="${escapeHtml(question)}">${body}</sl-details>`,
      )
      .join('\n')}${frame.after}</div>`,
    config: faq(
      second.length ? ` config="${escapeHtml(json({ faq: second }))}"` : '',
      `<script type="application/json">${json({ faq: first })}</script>`,
    ),
    children: faq(
      '',
      own
        .map(
          ({ id, question, answer }) =>
            `<details id="${id}"><summary>${escapeHtml(question)}</summary>${paragraphs(answer)}</details>`,
        )
        .join('\n'),
    ),
  };
}
