/* global document */
import { readFileSync } from 'node:fs';
import { bundle, shoelaceWith } from './support/bundle.mjs';
import { readyScript } from './support/browser.mjs';
import { entries, escapeHtml, toHtml } from './support/sources.mjs';
import { compared, median, number, table } from './support/tables.mjs';

const SLOWDOWN = 4;
const COPIES = [1, 10, 50];
/** Changes of carrier and language, on one page. */
const CHANGES = 1000;

const shoelace = 'tests/node_modules/@shoelace-style/shoelace/dist';

/** Short texts for pages without our elements: a few steps, and the first questions with their answers. */
const steps = entries.slice(0, 6).map(({ question }) => question);
const questions = entries.slice(0, 6).map(({ question, answer }) => [
  question,
  toHtml(answer, 4)
    .replace(/<[^>]+>/g, ' ')
    .trim(),
]);

const wait = (tags) => `const all = [...document.querySelectorAll('${tags}')];
  await Promise.all(all.map(async ({ localName }) => customElements.whenDefined(localName)));
  await Promise.all(all.map((element) => element.updateComplete));`;

const list = (make) =>
  questions.map(([question, answer]) => make(escapeHtml(question), escapeHtml(answer))).join('');

const variants = {
  plain: {
    name: 'plain HTML',
    load: '',
    body: `<h2>Steps</h2>${steps.map((step) => `<label><input type="checkbox">${escapeHtml(step)}</label>`).join('')}
      <h2>Questions</h2>${list((question, answer) => `<details><summary>${question}</summary><p>${answer}</p></details>`)}`,
    wait: '',
  },
  shoelace: {
    name: 'Shoelace',
    load: '<link rel="stylesheet" href="/shoelace.css"><script type="module" src="/shoelace-page.js"></script>',
    body: `<h2>Steps</h2>${steps.map((step) => `<sl-checkbox>${escapeHtml(step)}</sl-checkbox>`).join('')}
      <h2>Questions</h2>${list((question, answer) => `<sl-details summary="${question}">${answer}</sl-details>`)}`,
    wait: wait('sl-checkbox, sl-details'),
  },
  lit: {
    name: 'two bare Lit elements',
    load: '<script type="module" src="/bare-lit.js"></script>',
    body: '<bare-guide></bare-guide><bare-faq></bare-faq>',
    wait: wait('bare-guide, bare-faq'),
  },
  ours: {
    name: '`<esim-renew-guide>` and `<esim-faq>`',
    load: '<script type="module" src="/esim-widgets.js"></script>',
    body: '<esim-renew-guide carrier="viettel"></esim-renew-guide><esim-faq carrier="viettel"></esim-faq>',
    wait: wait('esim-renew-guide, esim-faq'),
  },
};

const bareLit = `
  import { LitElement, css, html } from 'lit';
  const steps = ${JSON.stringify(steps)};
  const questions = ${JSON.stringify(questions)};
  customElements.define('bare-guide', class extends LitElement {
    static styles = css\`label { display: block; min-height: 44px }\`;
    render() {
      return html\`<h2>Steps</h2>\${steps.map((step) => html\`<label><input type="checkbox">\${step}</label>\`)}\`;
    }
  });
  customElements.define('bare-faq', class extends LitElement {
    static styles = css\`summary { min-height: 44px }\`;
    render() {
      return html\`<h2>Questions</h2>\${questions.map(
        ([question, answer]) => html\`<details><summary>\${question}</summary><p>\${answer}</p></details>\`,
      )}\`;
    }
  });`;

const nodes = async (tab) => {
  await tab.client.send('HeapProfiler.collectGarbage');
  const { metrics } = await tab.client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes').value;
};

/** Runs in the page. */
const filled = async () => {
  await Promise.all([...document.querySelectorAll('*')].map((element) => element.filled));
};

const load = (bench, key) =>
  bench.tab(
    async (tab) => {
      const { result: ready, task } = await tab.cost(() => tab.visit(`/page/${key}`));
      const heap = (await tab.heap()) / 2 ** 20;
      const nodesAtReady = await nodes(tab);
      const rest = await tab.cost(() => tab.page.evaluate(filled));
      return {
        ready,
        task,
        all: task + rest.task,
        heap,
        nodes: nodesAtReady,
        later: await nodes(tab),
      };
    },
    { slow: SLOWDOWN },
  );

const copies = (bench, count) =>
  bench.tab(async (tab) => {
    const { task } = await tab.cost(() => tab.visit(`/page/copies/${count}`));
    return task;
  });

/** Runs in the page. */
const change = async (times) => {
  const all = [...document.querySelectorAll('esim-renew-guide, esim-faq')];
  const start = performance.now();
  for (let index = 0; index < times; index++) {
    for (const element of all) {
      element.carrier = ['viettel', 'airalo', 'mobifone'][index % 3];
      element.lang = ['en', 'vi', 'zh-Hans'][(index >> 1) % 3];
    }
    await Promise.all(all.map((element) => element.updateComplete));
  }
  return (performance.now() - start) / times;
};

/** @returns a section of `docs/benchmarks.md` */
export async function page(bench, rounds) {
  bench.file('/bare-lit.js', 'text/javascript', await bundle(bareLit));
  bench.file('/shoelace-page.js', 'text/javascript', await shoelaceWith('details', 'checkbox'));
  bench.file('/shoelace.css', 'text/css', readFileSync(`${shoelace}/themes/light.css`));
  for (const [key, { load: head, body, wait: until }] of Object.entries(variants)) {
    bench.page(`/page/${key}`, `${head}${body}${readyScript(until)}`);
  }
  for (const count of COPIES) {
    const { load: head, body, wait: until } = variants.ours;
    bench.page(`/page/copies/${count}`, `${head}${body.repeat(count)}${readyScript(until)}`);
  }

  const measured = {};
  const alone = {};
  for (let round = 0; round < rounds; round++) {
    for (const key of Object.keys(variants)) (measured[key] ??= []).push(await load(bench, key));
    for (const count of COPIES) (alone[count] ??= []).push(await copies(bench, count));
  }
  const changes = await bench.tab(async (tab) => {
    await tab.visit('/page/ours');
    return tab.page.evaluate(change, CHANGES);
  });

  const column = (key, what) => measured[key].map((run) => run[what]);
  const cell = (key, what) =>
    compared(column(key, what), key === 'lit' ? undefined : column('lit', what));
  const each = COPIES.slice(1).map(
    (count) => (median(alone[count]) - median(alone[1])) / (count - 1),
  );
  return `## The guide and the questions on one page

With the processor slowed ${SLOWDOWN} times. The other pages show about as many words as ours at first. “Everything” is the
same page after the closed parts have got their content. In brackets: the ratio to two bare Lit elements.

${table(
  ['', 'page ready', 'task', 'task, everything', 'heap, MB', 'nodes', 'nodes, everything'],
  Object.entries(variants).map(([key, { name }]) => [
    name,
    ...['ready', 'task', 'all', 'heap'].map((what) => cell(key, what)),
    ...['nodes', 'later'].map((what) => number(median(column(key, what)))),
  ]),
)}

At full speed, a further guide with questions costs ${each.map(number).join(' or ')} milliseconds of the main thread on a page with
${COPIES.slice(1).join(' or ')} of them. A change of carrier and language takes ${number(changes)} milliseconds, as the mean of ${number(CHANGES)}.
`;
}
