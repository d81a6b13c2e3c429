import { expect } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import { everyLanguage } from '../../support/carriers.js';
import { all, one } from '../../support/guide.js';
import { TestPage, plainStyles } from '../../support/page.js';

/** A page that sets every inherited text property, as loudly as it can. */
const loud = `
  .host {
    font-style: italic;
    font-variant: small-caps;
    font-weight: 900;
    letter-spacing: 0.2em;
    line-height: 3;
    text-align: center;
    text-align-last: right;
    text-indent: 3em;
    text-shadow: 2px 2px red;
    text-emphasis: filled;
    text-transform: uppercase;
    text-wrap: nowrap;
    user-select: none;
    caret-color: transparent;
    line-break: anywhere;
    -webkit-text-fill-color: transparent;
    -webkit-text-security: disc;
    -webkit-text-stroke: 3px red;
    white-space: pre;
    word-break: break-all;
    word-spacing: 1em;
  }`;

/** What a rule for every tag says about ours. The page is obeyed there. */
const onOurTag = 'esim-renew-guide { line-height: normal }';

const hostile: Record<string, [styles: string, attributes?: string, plain?: string]> = {
  shouts: [loud],
  'has a root of 62.5 %': ['html { font-size: 62.5% } body { font-size: 1.6rem }'],
  'sets everything back': [
    '* { all: revert } body { margin: 8px; font: 16px system-ui, sans-serif }',
    '',
    onOurTag,
  ],
  'resets everything': [
    `.host *, .host *::before { margin: 0; padding: 0; border: 0; font: inherit; list-style: none;
      box-sizing: content-box; vertical-align: baseline; }`,
    '',
    onOurTag,
  ],
  'runs from right to left': ['.host { text-align: right }', 'dir="rtl" lang="ar"'],
  'styles every tag that we use': [
    `h2, h3, p, ol, li, a, button, summary, details, label, input, table, th, td, code, bdi, fieldset {
      all: unset; color: red !important; display: none !important; }`,
  ],
  'lays its parts out in a row': ['.host { display: flex }'],
  'lays its parts out in a grid': ['.host { display: grid; place-items: start }'],
  'is as wide as what is in it': ['.host { display: inline-block }'],
  'says that custom elements are inline': ['.host > * { display: inline; float: left; }'],
};

let page: TestPage;

before(async () => {
  page = await TestPage.open();
  page.resize(360, 640);
});

after(() => page.close());

const show = (styles: string, attributes = '') =>
  page.show(
    `<div class="host" ${attributes}><esim-renew-guide carrier="vietnamobile" lang="en"></esim-renew-guide></div>`,
    `${plainStyles} ${styles}`,
  );

function openAll(guide: Element): void {
  for (const details of all<HTMLDetailsElement>(guide, 'details')) details.open = true;
  for (const movement of guide.shadowRoot!.getAnimations()) movement.finish();
}

/** Inherited text properties: they come in from the page unless we reset them. */
const stopped = [
  'font-style',
  'font-variant-caps',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space',
  'word-break',
  'word-spacing',
  'direction',
  'text-emphasis-style',
  'text-wrap',
  'user-select',
  'caret-color',
  'line-break',
  '-webkit-text-fill-color',
  '-webkit-text-security',
  '-webkit-text-stroke-width',
];

/** Any change of the layout shows in one of these. */
const layout = ['font-size', 'font-family', 'color', 'display', 'width', 'height'];

/** The computed look of each element in the guide. */
function looks(guide: EsimRenewGuide): string[] {
  openAll(guide);
  // The wrapper says what the page is like, and slots keep the page's direction.
  return all(guide, '.esim :not(slot)').map((one) => {
    const style = page.window.getComputedStyle(one);
    const values = [...stopped, ...layout].map(
      (name) => `${name}: ${style.getPropertyValue(name)}`,
    );
    const arrow = page.window.getComputedStyle(one, '::before').transform;
    return `${one.localName}.${one.getAttribute('class') ?? ''} ${values.join('; ')} ${arrow}`;
  });
}

describe('on a page that', () => {
  for (const [name, [styles, attributes, plainHost = '']] of Object.entries(hostile)) {
    it(`${name}, every part of the guide looks the same as on a plain page`, async () => {
      const plain = looks(await show(plainHost));
      const found = looks(await show(styles, attributes));
      const changed = found.filter((look, index) => look !== plain[index]);
      expect(changed.slice(0, 3), `of ${changed.length}`).to.deep.equal([]);
      expect(found).to.have.length(plain.length);
    });
  }
});

describe('the styles of the page', () => {
  it('do not reach spacing, case, alignment, indent, white space, style and weight', async () => {
    const guide = await show(loud);
    const style = page.window.getComputedStyle(one(guide, '.esim'));
    const found = Object.fromEntries(stopped.map((name) => [name, style.getPropertyValue(name)]));
    expect(found).to.include({
      'font-style': 'normal',
      'font-variant-caps': 'normal',
      'font-weight': '400',
      'letter-spacing': 'normal',
      'text-align': 'start',
      'text-indent': '0px',
      'text-shadow': 'none',
      'text-transform': 'none',
      direction: 'ltr',
    });
    expect(found['white-space']).to.match(/^normal/);
    expect(found['word-spacing']).to.match(/^(normal|0px)$/);
    expect(parseFloat(found['line-height']!)).to.be.within(16 * 1.3, 16 * 1.6);
  });

  it('set the font family, the size and the colour', async () => {
    const guide = await show('.host { font: 20px "Courier New", monospace; color: rgb(1, 2, 3) }');
    const sizes = { '.esim': 20, '.steps': 20, legend: 20, '.answers button': 18.75 };
    for (const [selector, size] of Object.entries(sizes)) {
      const style = page.window.getComputedStyle(one(guide, selector));
      expect(style.fontFamily, selector).to.include('Courier New');
      expect(style.fontSize, selector).to.equal(`${size}px`);
      expect(style.color, selector).to.equal('rgb(1, 2, 3)');
    }
  });

  it('show through without a theme; a theme sets text and background', async () => {
    const background = async (theme: string) => {
      const guide = await show('.host { color: rgb(1, 2, 3) }');
      guide.theme = theme;
      await guide.updateComplete;
      const { backgroundColor, color } = page.window.getComputedStyle(one(guide, '.esim'));
      return { backgroundColor, color };
    };
    expect(await background('')).to.deep.equal({
      backgroundColor: 'rgba(0, 0, 0, 0)',
      color: 'rgb(1, 2, 3)',
    });
    for (const theme of ['light', 'dark']) {
      const { backgroundColor, color } = await background(theme);
      expect(backgroundColor, theme).to.match(/^rgb\(/);
      expect(color, theme).to.match(/^rgb\(/);
      expect(color, theme).not.to.equal('rgb(1, 2, 3)');
    }
  });
});

describe('a touch target', () => {
  /** Everything that is shown and can be pressed, with its height. */
  const targets = (guide: Element) =>
    all(guide, 'a, button, summary, label, input:not(.tick input)')
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);

  const fromSmallText = 'body { font-size: 11px }';

  for (const language of everyLanguage) {
    for (const [page, styles] of [
      ['a plain page', ''],
      ['a page with small text', fromSmallText],
    ] as const) {
      it(`is 44 px high, or 24 px inside a sentence: ${language}, on ${page}`, async () => {
        const guide = await show(styles);
        guide.lang = language;
        await guide.updateComplete;
        for (const answer of [0, 1, 2]) {
          openAll(guide);
          const found = targets(guide);
          expect(found.length).to.be.above(15);
          const small = found
            .filter(
              ({ one, box }) => box.height < (one.matches('.inline') ? 24 : 44) || box.width < 24,
            )
            .map(({ one, box }) => `${one.localName} “${one.textContent!.trim()}”: ${box.height}`);
          expect(small, String(answer)).to.deep.equal([]);
          const back = guide.shadowRoot!.querySelector<HTMLElement>('[aria-pressed=true]');
          back?.click();
          await guide.updateComplete;
          all(guide, '.answers button')[answer]!.click();
          await guide.updateComplete;
        }
      });
    }
  }

  it('is 44 px high in the picker too', async () => {
    const guide = await page.show('<esim-renew-guide lang="en"></esim-renew-guide>', plainStyles);
    const found = targets(guide);
    expect(found.length).to.be.above(1);
    for (const { one, box } of found) {
      expect(box.height, one.textContent!.trim()).to.be.at.least(one.matches('.inline') ? 24 : 44);
    }
  });
});
