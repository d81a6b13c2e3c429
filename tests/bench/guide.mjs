/* global document */
import { plainGuide } from './support/sources.mjs';
import { readyScript } from './support/browser.mjs';
import { compared, median, number, table } from './support/tables.mjs';

const SPEEDS = [1, 4];

/** Label of the answer that the bench chooses. Both pages have it. */
const ANSWER = 'Data used up';

const variants = {
  plain: {
    name: 'plain HTML',
    // Our plain HTML has no checkboxes, so each step gets one here.
    body: plainGuide.replace(
      /<li><p><strong>(.*?)<\/strong><\/p>/g,
      '<li><label><input type="checkbox"> <strong>$1</strong></label>',
    ),
    wait: '',
  },
  guide: {
    name: '`<esim-renew-guide>`',
    body: `<script type="module" src="/esim-widgets.js"></script>
      <esim-renew-guide carrier="viettel"></esim-renew-guide>`,
    wait: `await customElements.whenDefined('esim-renew-guide');
      await document.querySelector('esim-renew-guide').updateComplete;`,
  },
};

const path = (key) => `/guide/${key}`;

/** Runs in the page: focuses the control with this label, or the first checkbox. */
function focusOn(label) {
  const root = document.querySelector('esim-renew-guide')?.shadowRoot ?? document;
  const found = [...root.querySelectorAll('summary, button, input[type=checkbox]')].find(
    (control) => (label ? control.textContent.trim() === label : control.type === 'checkbox'),
  );
  found?.focus();
  if (!found || root.activeElement !== found) throw new Error(`Nothing to press: ${label}`);
  return found;
}

/** Runs in the page: whether the press had an effect. */
const hasEffect = (control) =>
  control.checked || control.parentElement?.open || control.ariaPressed === 'true';

async function press(tab, label) {
  const target = await tab.page.evaluateHandle(focusOn, label);
  await tab.painted();
  const cost = await tab.cost(() => tab.page.keyboard.press('Space'));
  if (!(await target.evaluate(hasEffect))) throw new Error(`Pressed without effect: ${label}`);
  return cost;
}

/** Measures a page from its request on, and then the first press in it. */
async function use(bench, key, slow) {
  const openAndPress = (label) =>
    bench.tab(
      async (tab) => {
        const { result: ready, ...rest } = await tab.cost(() => tab.visit(path(key)));
        return { ready, ...rest, pressed: await press(tab, label) };
      },
      { slow },
    );
  return { answered: await openAndPress(ANSWER), ticked: await openAndPress('') };
}

/** Number of words in a page when it is ready. */
const countWords = (bench, key) =>
  bench.tab(async (tab) => {
    await tab.visit(path(key));
    return tab.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('esim-renew-guide') ?? {};
      return (shadowRoot ?? document.body).textContent.match(/[\p{L}\p{N}’]+/gu).length;
    });
  });

/** @returns a section of `docs/benchmarks.md` */
export async function guide(bench, rounds) {
  for (const [key, { body, wait }] of Object.entries(variants)) {
    bench.page(path(key), `${body}${readyScript(wait)}`);
  }
  const measured = {};
  for (let round = 0; round < rounds; round++) {
    for (const slow of SPEEDS) {
      for (const key of Object.keys(variants)) {
        (measured[`${slow} ${key}`] ??= []).push(await use(bench, key, slow));
      }
    }
  }
  const tables = SPEEDS.map((slow) => {
    const column = (key, value) => measured[`${slow} ${key}`].map(value);
    const cell = (key, value) =>
      compared(column(key, value), key === 'plain' ? undefined : column('plain', value));
    const alone = (key, value) => number(median(column(key, value)));
    return table(
      [
        slow === 1 ? 'full speed' : `slowed ${slow} times`,
        'page ready',
        'task',
        'script',
        'style, layout',
        'answer, task',
        'script',
        'tick, task',
        'script',
      ],
      Object.entries(variants).map(([key, { name }]) => [
        name,
        cell(key, ({ answered }) => answered.ready),
        cell(key, ({ answered }) => answered.task),
        alone(key, ({ answered }) => answered.script),
        alone(key, ({ answered: { style, layout } }) => style + layout),
        cell(key, ({ answered }) => answered.pressed.task),
        alone(key, ({ answered }) => answered.pressed.script),
        cell(key, ({ ticked }) => ticked.pressed.task),
        alone(key, ({ ticked }) => ticked.pressed.script),
      ]),
    );
  });
  const [plain, own] = [await countWords(bench, 'plain'), await countWords(bench, 'guide')];
  return `## \`<esim-renew-guide>\`

For Viettel, in English. Plain HTML is the result of \`renderPlainHtml\`, with a checkbox at each step. It holds the text
for every answer, ${number(plain)} words at once. The guide starts with ${number(own)} and renders the rest when the reader asks. “Answer”
is “${ANSWER}”, the first choice; in plain HTML the test opens a collapsible part instead. “Tick” is the first step.
Both by keyboard. In brackets: the ratio to plain HTML.

${tables.join('\n\n')}
`;
}
