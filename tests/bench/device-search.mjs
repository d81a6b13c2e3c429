/* global document */
import { readyScript } from './support/browser.mjs';
import { median, number, table } from './support/tables.mjs';

/** Goals: milliseconds of script, on a processor slowed four times. */
const KEYSTROKE = 6;
const FOCUS = 60;
const SLOWDOWN = 4;

/** Names, model codes, other scripts, typos, and texts that match nothing. */
const TYPED = [
  ...['galaxy s23 ultra', 'iphone 15 pro max', 'SM-S918B', 'redmi note 13 pro', '小米14 ultra'],
  ...['samsng s24', 'xperia 1 v', '23127PN0CG', 'qqqqqqqq', 'pro'],
];

const path = '/device';

/** Runs in the page. The element reads the names of its table at the focus. */
function focusField() {
  const field = document.querySelector('esim-device-check').shadowRoot.querySelector('input');
  field.focus();
  field.select();
}

/** @returns a section of `docs/benchmarks.md` */
export async function deviceSearch(bench, rounds) {
  bench.page(
    path,
    `<script type="module" src="/esim-widgets.js"></script><esim-device-check></esim-device-check>
    ${readyScript(`await customElements.whenDefined('esim-device-check');
      await document.querySelector('esim-device-check').updateComplete;`)}`,
  );
  const focus = [];
  const first = [];
  const later = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const text of TYPED) {
      await bench.tab(
        async (tab) => {
          await tab.visit(path);
          await tab.painted();
          focus.push(await tab.cost(() => tab.page.evaluate(focusField)));
          for (let length = 1; length <= [...text].length; length++) {
            const at = [...text].slice(0, length).join('');
            const cost = await tab.cost(() => tab.page.keyboard.type([...at].at(-1)));
            if (length === 1) first.push(cost);
            else later.set(at, [...(later.get(at) ?? []), cost]);
          }
        },
        { slow: SLOWDOWN },
      );
    }
  }
  const letters = [...later].map(([at, costs]) => ({
    at,
    script: median(costs.map(({ script }) => script)),
    task: median(costs.map(({ task }) => task)),
  }));
  const [slowest] = letters.sort((a, b) => b.script - a.script);
  const row = (name, costs) => [
    name,
    number(median(costs.map(({ script }) => script))),
    number(median(costs.map(({ task }) => task))),
  ];
  return `## \`<esim-device-check>\`

A letter typed into the search, over our whole table of phones, with the processor slowed four times, in milliseconds
(goals: under ${KEYSTROKE} of script, and under ${FOCUS} for the focus). The element reads the names at the focus.

${table(
  ['', 'script', 'whole task'],
  [
    row('the focus', focus),
    row('first letter', first),
    row('later, median', letters),
    row(`later, slowest (“${slowest.at}”)`, [slowest]),
  ],
)}
`;
}
