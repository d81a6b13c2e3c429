/* global document, requestAnimationFrame -- functions given to the page run there */
/**
 * Writes what a screen reader gets from the elements. The test compares the files.
 *
 *     npm run heard
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setClock } from '../support/clock.mjs';
import { serve, startChromium, visit } from '../support/site.mjs';
import { printed, readTree, spoken } from './tree.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const module = new URL('../../dist/esim-widgets.js', import.meta.url);

const guide = '<esim-renew-guide carrier="viettel"></esim-renew-guide>';
const usedUp = '<esim-renew-guide carrier="viettel" offline></esim-renew-guide>';
const faq = '<esim-faq carrier="viettel" searchable feedback open="wrong-plan"></esim-faq>';
const check = '<esim-device-check></esim-device-check>';
const verdict = '<esim-device-check device="iPhone 15"></esim-device-check>';

const trees = {
  'trees/guide.txt': { shown: guide },
  'trees/guide-data-used-up.txt': { shown: usedUp },
  'trees/guide-data-used-up.vi.txt': { shown: usedUp, lang: 'vi' },
  'trees/faq.txt': { shown: faq },
  'trees/device-check.txt': { shown: check },
  'trees/device-check-verdict.txt': { shown: verdict },
};

const walks = {
  'walks/data-used-up.txt': {
    shown: guide,
    async walk({ tabTo, press, readOn }) {
      await tabTo('button “Data used up”');
      await press('Enter');
      await readOn();
      await tabTo('button “I have Wi-Fi now”');
      await press('Enter');
      await readOn();
      await tabTo('checkbox “Install and open the app”');
      await press('Space');
      await tabTo('button “After”');
    },
  },
  'walks/does-my-phone.txt': {
    shown: check,
    async walk({ tabTo, press, type, readOn }) {
      await tabTo('combobox');
      await type('iphone 15');
      await press('ArrowDown');
      await press('Enter');
      await readOn();
      await tabTo('button “Mainland China”');
      await press('Enter');
      await readOn();
      await tabTo('button “After”');
    },
  },
};

const everyFile = { ...trees, ...walks };

const page = ({ shown, lang = 'en' }) => `<!doctype html><html lang="${lang}">
  <meta charset="utf-8"><title>Trip</title><link rel="icon" href="data:,">
  <script type="module" src="/esim-widgets.js"></script>
  <body><main>${shown}<button type="button">After</button></main></body></html>`;

/** Without the page and its `<main>` before the element, and its button after it. */
const ofElement = (lines) =>
  lines.slice(2, -1).map(({ depth, ...line }) => ({ ...line, depth: depth - 2 }));

/** Runs in the page. */
const rendered = async () => {
  await document.querySelector('main').firstElementChild.updateComplete;
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
};

/** The tree when it no longer changes. */
async function settled(tab, session) {
  let before;
  let tree;
  do {
    before = tree && printed(tree.lines);
    await tab.evaluate(rendered);
    tree = await readTree(session);
  } while (before !== printed(tree.lines));
  return tree;
}

/** Longer than any element of ours: Tab would never arrive. */
const MOST_TABS = 60;

/** What a reader does, and a log of what is heard. */
function reader(tab, session) {
  const log = [];
  let status = '';
  async function hear(what) {
    const tree = await settled(tab, session);
    log.push(`${what}: ${tree.focused ? spoken(tree.focused) : 'nothing has the focus'}`);
    if (tree.status && tree.status !== status) log.push(`  announced: ${tree.status}`);
    status = tree.status;
    return tree;
  }
  const press = async (key) => {
    await tab.keyboard.press(key);
    return hear(key);
  };
  return {
    log,
    press,
    async type(text) {
      await tab.keyboard.type(text);
      await hear(`“${text}”`);
    },
    async tabTo(wanted) {
      for (let presses = 0; presses < MOST_TABS; presses++) {
        const { focused } = await press('Tab');
        if (focused && spoken(focused).startsWith(wanted)) return;
      }
      throw new Error(`Tab never reached ${wanted}:\n${log.join('\n')}`);
    },
    /** Reads everything from the focus to the end of the element. */
    async readOn() {
      const { lines, focused } = await settled(tab, session);
      const from = lines.findIndex(({ nodes }) => nodes.includes(focused));
      const rest = lines.slice(from + 1, -1);
      log.push('reads on:', ...rest.map(({ text }) => `  ${text}`));
    },
  };
}

/** Starts the browser. @returns `{textOf, close}`, with a function from a file's name to its text */
export async function startListening() {
  const files = { '/esim-widgets.js': readFileSync(module) };
  const site = await serve(files);
  const browser = await startChromium();
  return {
    textOf(name) {
      const file = everyFile[name];
      files['/'] = page(file);
      const listen = async (tab) => {
        const session = await tab.createCDPSession();
        await session.send('Accessibility.enable');
        const { lines } = await settled(tab, session);
        if (!file.walk) return printed(ofElement(lines));
        const actions = reader(tab, session);
        await file.walk(actions);
        return `${actions.log.join('\n')}\n`;
      };
      return visit(browser, site.origin, listen, { prepare: setClock });
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

export const names = Object.keys(everyFile).sort();

export const read = (name) => readFileSync(join(folder, name), 'utf8');

/** The files that exist. */
export const committed = () =>
  readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt'))
    .sort();

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of committed()) if (!names.includes(name)) rmSync(join(folder, name));
  const listening = await startListening();
  for (const name of names) {
    const text = await listening.textOf(name);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await listening.close();
  console.log(`${names.length} files written. Read what changed: git diff tests/heard`);
}
