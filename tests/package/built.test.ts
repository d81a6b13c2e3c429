import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** A new page that has loaded the module. */
async function openPage(module: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 640px';
  frame.srcdoc = `<!doctype html><html lang="en"><body><script type="module" src="${module}"></script>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Window & typeof globalThis;
  await view.customElements.whenDefined('esim-renew-guide');
  return view;
}

/** Shows an element in this page, and answers its question with the given choice. */
async function show(view: Window, markup: string, choice?: number): Promise<ShadowRoot> {
  view.document.body.innerHTML = markup;
  const element = view.document.body.firstElementChild as LitElement;
  await element.updateComplete;
  const root = element.shadowRoot!;
  if (choice !== undefined) {
    root.querySelectorAll<HTMLElement>('.answers button')[choice]!.click();
    await element.updateComplete;
  }
  return root;
}

/** The markup without Lit's comments, and without white space between tags, which the build drops. */
const markupOf = (root: ShadowRoot) =>
  root.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?> ?(?=<|$)/g, '>\n');

/** The texts as readers see them: they show where the build joined two words. */
const textsOf = (root: ShadowRoot) =>
  [
    ...root.querySelectorAll<HTMLElement>('h2, h3, h4, p, li, summary, legend, button, a, label'),
  ].map((element) => element.innerText.replace(/\s+/g, ' ').trim());

/** Names of all properties that these rules set. */
function propertiesIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => [
    ...('style' in rule ? (rule.style as CSSStyleDeclaration) : []),
    ...('cssRules' in rule ? propertiesIn(rule.cssRules as CSSRuleList) : []),
  ]);
}

/**
 * The computed styles of all elements, with all details open. A minifier may rewrite values, so
 * custom properties and positions of backgrounds are not compared.
 */
function looksOf(view: Window, root: ShadowRoot, properties: readonly string[]): string[] {
  for (const details of root.querySelectorAll('details')) details.open = true;
  root.host.getBoundingClientRect();
  for (const animation of root.getAnimations()) animation.finish();
  return [...root.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::marker'].flatMap((pseudo) => {
      const style = view.getComputedStyle(element, pseudo);
      const name = `${element.localName}.${element.getAttribute('class')}${pseudo}`;
      return properties.map(
        (property) => `${name} ${property}: ${style.getPropertyValue(property)}`,
      );
    }),
  );
}

const states: Array<[string, number?]> = [];
for (const carrier of ['viettel', 'mobifone', 'airalo', 'other-carrier']) {
  for (const lang of ['en', 'zh-Hans', 'vi']) {
    const guide = `<esim-renew-guide carrier="${carrier}" lang="${lang}"></esim-renew-guide>`;
    states.push([guide]);
    for (let choice = 0; choice < 5; choice++) states.push([guide, choice]);
  }
}
states.push(
  ['<esim-renew-guide></esim-renew-guide>'],
  ['<esim-renew-guide></esim-renew-guide>', 0],
  [
    '<esim-renew-guide carrier="viettel" sections="intro prepare renew after help" theme="dark"></esim-renew-guide>',
  ],
);

describe('the built file', function () {
  this.timeout(60_000);
  let source: Window & typeof globalThis;
  let built: Window & typeof globalThis;

  before(async () => {
    [source, built] = await Promise.all([
      openPage('/src/index.ts'),
      openPage('/dist/esim-widgets.js'),
    ]);
  });

  it('shows the same texts and markup as its sources', async () => {
    for (const [markup, choice] of states) {
      const wanted = await show(source, markup, choice);
      const found = await show(built, markup, choice);
      const name = `${markup} ${choice ?? ''}`;
      expect(textsOf(found), name).to.deep.equal(textsOf(wanted));
      expect(markupOf(found), name).to.equal(markupOf(wanted));
    }
  });

  it('looks the same as its sources', async () => {
    for (const [markup, choice] of [states[0]!, states[6]!, states.at(-1)!]) {
      const sourceRoot = await show(source, markup, choice);
      const builtRoot = await show(built, markup, choice);
      const set = sourceRoot.adoptedStyleSheets.flatMap((sheet) => propertiesIn(sheet.cssRules));
      const properties = [...new Set(set)].filter((name) => !/^(--|background-pos)/.test(name));
      expect(properties).to.include('color');
      const wanted = looksOf(source, sourceRoot, properties);
      const found = looksOf(built, builtRoot, properties);
      expect(found.length).to.equal(wanted.length);
      expect(found.filter((style, index) => style !== wanted[index])).to.deep.equal([]);
    }
  });
});
