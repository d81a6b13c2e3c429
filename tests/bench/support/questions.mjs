import { entries, escapeHtml, frame, toHtml } from './sources.mjs';

/** The same numbers at every run: what is measured today is what was measured yesterday. */
function* numbers(seed) {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Questions of a help center: two paragraphs each, from the sentences of our own answers. */
function* invented() {
  const sentences = entries.flatMap(({ answer }) =>
    answer.filter(({ type }) => type === 'text').map(({ text }) => text),
  );
  const random = numbers(42);
  const one = (list) => list[Math.floor(random.next().value * list.length)];
  const paragraph = () => [one(sentences), one(sentences), one(sentences)].join(' ');
  for (let number = 1; ; number++) {
    yield {
      id: `question-${number}`,
      question: `${one(entries).question} (${number})`,
      answer: [paragraph(), paragraph()],
    };
  }
}

const json = (value) => JSON.stringify(value).replace(/</g, '\\u003c');
const paragraphs = (answer) => answer.map((text) => `<p>${escapeHtml(text)}</p>`).join('');

/** How many questions one config may hold. */
const LIST = 500;

/**
 * So many questions in each form: up to sixteen of ours, the others the page's own.
 *
 * @returns {Record<string, string>} markup with the same words
 */
export function asked(count) {
  const ours = entries.slice(0, Math.min(count / 2, entries.length));
  const source = invented();
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
  const [first, second] = [own.slice(0, LIST), own.slice(LIST)];
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

