/* global document, window */
import { readFileSync } from 'node:fs';
import { shoelaceWith } from './support/bundle.mjs';
import { readyScript } from './support/browser.mjs';
import { faqMarkup } from './support/questions.mjs';
import { compared, median, number, table } from './support/tables.mjs';

const SIZES = [10, 100, 1000];

/** Goal for a keystroke: milliseconds of script, on a processor slowed four times. */
const KEYSTROKE = 8;
const TYPED = ['card refused', 'no internet', 'wifi at a shop'];

const shoelace = 'tests/node_modules/@shoelace-style/shoelace';
const { version } = JSON.parse(readFileSync(`${shoelace}/package.json`, 'utf8'));

const variants = {
  plain: { name: 'plain `<details>`', load: '', wait: '' },
  shoelace: {
    name: `Shoelace ${version}, \`<sl-details>\``,
    load: '<link rel="stylesheet" href="/shoelace.css"><script type="module" src="/shoelace.js"></script>',
    wait: `await customElements.whenDefined('sl-details');
      await Promise.all([...document.querySelectorAll('sl-details')].map((details) => details.updateComplete));`,
  },
  config: {
    name: '`<esim-faq>`, questions in the config',
    load: '<script type="module" src="/esim-widgets.js"></script>',
    wait: `await customElements.whenDefined('esim-faq');
      await document.querySelector('esim-faq').updateComplete;`,
  },
};
variants.children = { ...variants.config, name: '`<esim-faq>`, questions as children' };

async function serve(bench) {
  bench.file('/shoelace.js', 'text/javascript', await shoelaceWith('details'));
  bench.file('/shoelace.css', 'text/css', readFileSync(`${shoelace}/dist/themes/light.css`));
  for (const size of SIZES) {
    const markup = faqMarkup(size);
    for (const [key, { load, wait }] of Object.entries(variants)) {
      bench.page(`/faq/${key}/${size}`, `${load}${markup[key]}${readyScript(wait)}`);
      bench.page(
        `/faq/${key}/${size}/later`,
        `${load}<div id="place"></div>${readyScript('')}
        <script type="module">
          const markup = ${JSON.stringify(markup[key]).replace(/</g, '\\u003c')};
          window.insert = async () => {
            const start = performance.now();
            document.getElementById('place').innerHTML = markup;
            ${wait}
            document.body.getBoundingClientRect();
            return performance.now() - start;
          };
        </script>`,
      );
    }
  }
}

/** Measures a page from its request on. Then measures inserting it where the code is loaded. */
async function load(bench, path) {
  const page = await bench.tab(async (tab) => {
    const { result: ready, ...rest } = await tab.cost(() => tab.visit(path));
    return { ready, ...rest, heap: (await tab.heap()) / 2 ** 20 };
  });
  const later = await bench.tab(async (tab) => {
    await tab.visit(`${path}/later`);
    await tab.painted();
    return tab.cost(() => tab.page.evaluate(() => window.insert()));
  });
  return { ...page, insert: later.result, insertTask: later.task };
}

async function type(bench, path, text) {
  return bench.tab(
    async (tab) => {
      await tab.visit(path);
      await tab.page.evaluate(() =>
        document.querySelector('esim-faq').shadowRoot.querySelector('input').focus(),
      );
      await tab.painted();
      const costs = [];
      for (const letter of text) costs.push(await tab.cost(() => tab.page.keyboard.press(letter)));
      return costs;
    },
    { slow: 4 },
  );
}

/** @returns a section of `docs/benchmarks.md` */
export async function faq(bench, rounds) {
  await serve(bench);
  const measured = {};
  const each = function* () {
    for (const size of SIZES) for (const key of Object.keys(variants)) yield [size, key];
  };
  for (let round = 0; round < rounds; round++) {
    for (const [size, key] of each()) {
      (measured[`${size} ${key}`] ??= []).push(await load(bench, `/faq/${key}/${size}`));
    }
  }
  const column = (size, key, what) => measured[`${size} ${key}`].map((run) => run[what]);
  const cell = (size, key, what) =>
    compared(column(size, key, what), key === 'plain' ? undefined : column(size, 'plain', what));
  const loads = SIZES.map((size) =>
    table(
      [
        `${number(size).replace('.0', '')} questions`,
        'page ready',
        'task',
        'script',
        'style, layout',
        'heap, MB',
        'put in, ready',
        'put in, task',
      ],
      Object.entries(variants).map(([key, { name }]) => [
        name,
        cell(size, key, 'ready'),
        cell(size, key, 'task'),
        number(median(column(size, key, 'script'))),
        number(median(measured[`${size} ${key}`].map(({ style, layout }) => style + layout))),
        cell(size, key, 'heap'),
        cell(size, key, 'insert'),
        cell(size, key, 'insertTask'),
      ]),
    ),
  );

  const typed = [];
  for (const size of SIZES) {
    for (const key of ['config', 'children']) {
      const runs = [];
      for (let round = 0; round < Math.ceil(rounds / 3); round++) {
        for (const text of TYPED) runs.push(await type(bench, `/faq/${key}/${size}`, text));
      }
      const first = median(runs.map(([letter]) => letter.script));
      const later = runs.flatMap(([, ...rest]) => rest.map(({ script }) => script));
      // The median of all runs for each letter.
      const slowest = TYPED.map((text, index) =>
        [...text]
          .slice(1)
          .map((_, at) =>
            median(
              runs
                .filter((_, run) => run % TYPED.length === index)
                .map((run) => run[at + 1].script),
            ),
          ),
      ).flat();
      typed.push([
        `${size} questions, ${key === 'config' ? 'in the config' : 'as children'}`,
        number(first),
        number(median(later)),
        number(Math.max(...slowest)),
        number(median(runs.flat().map(({ task }) => task))),
      ]);
    }
  }
  return `## \`<esim-faq>\`

Up to sixteen of our questions, the rest from the page, two paragraphs each, all shown, with the search field. Plain
HTML and Shoelace have the same words, heading, field and last lines. “Page ready” counts from the request and includes
loading the code. “Put in” is the same markup, inserted into a page that has already loaded the code.
In brackets: the ratio to plain \`<details>\` (goal: 1.1 at most, for 100 and 1,000 questions).

${loads.join('\n\n')}

A letter typed into the search, with the processor slowed four times, milliseconds of script (goal: under ${KEYSTROKE}).
The first letter comes right after the focus, while the element is still reading the questions:

${table(['', 'first letter', 'later, median', 'later, slowest', 'whole task, median'], typed)}
`;
}
