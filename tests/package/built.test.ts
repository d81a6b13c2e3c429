import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** A page of its own that has loaded the module. */
async function page(module: string): Promise<Window & typeof globalThis> {
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

/** Puts an element there, and answers its question with the given choice. */
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

/** The markup as a reader gets it: no marks of Lit, white space as HTML counts it. */
const markupOf = (root: ShadowRoot) =>
  root.innerHTML
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '>\n<');

/** Every property that one of these rules sets. */
function propertiesIn(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => [
    ...('style' in rule ? (rule.style as CSSStyleDeclaration) : []),
    ...('cssRules' in rule ? propertiesIn(rule.cssRules as CSSRuleList) : []),
  ]);
}

/**
 * How every element looks, with all folds open. Of a custom property counts what it comes to, not
 * its text; and `background: none` may be written as a position of nothing.
 */
function looksOf(view: Window, root: ShadowRoot, properties: readonly string[]): string[] {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  root.host.getBoundingClientRect();
  for (const turning of root.getAnimations()) turning.finish();
  return [...root.querySelectorAll('*')].flatMap((element) =>
    ['', '::before', '::marker'].flatMap((pseudo) => {
      const style = view.getComputedStyle(element, pseudo);
      const name = `${element.localName}.${element.getAttribute('class')}${pseudo}`;
      return properties.map((one) => `${name} ${one}: ${style.getPropertyValue(one)}`);
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
    [source, built] = await Promise.all([page('/src/index.ts'), page('/dist/esim-widgets.js')]);
  });

  it('shows the words and the markup of its sources', async () => {
    for (const [markup, choice] of states) {
      const [one, other] = [await show(source, markup, choice), await show(built, markup, choice)];
      expect(markupOf(other), `${markup} ${choice ?? ''}`).to.equal(markupOf(one));
    }
  });

  it('looks as its sources do', async () => {
    for (const [markup, choice] of [states[0]!, states[6]!, states.at(-1)!]) {
      const [one, other] = [await show(source, markup, choice), await show(built, markup, choice)];
      const set = one.adoptedStyleSheets.flatMap((sheet) => propertiesIn(sheet.cssRules));
      const properties = [...new Set(set)].filter((name) => !/^(--|background-pos)/.test(name));
      expect(properties).to.include('color');
      const wanted = looksOf(source, one, properties);
      const found = looksOf(built, other, properties);
      expect(found.length).to.equal(wanted.length);
      expect(found.filter((style, index) => style !== wanted[index])).to.deep.equal([]);
    }
  });
});
