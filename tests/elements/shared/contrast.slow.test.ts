import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { EsimDeviceCheck, EsimFaq, EsimRenewGuide } from '../../../src/index.js';
import { contrastOf, edgeContrasts, textContrasts } from '../../support/contrast.js';
import { all, press } from '../../support/guide.js';

type Widget = EsimRenewGuide | EsimFaq | EsimDeviceCheck;

/** Text and background of a page, and its accent. Each text has 4.5 : 1, some hardly more. */
const palettes: Record<string, [text: string, background: string, accent?: string]> = {
  'black on white': ['#000', '#fff'],
  'grey on white': ['#666', '#fff'],
  'the palest grey that passes': ['#767676', '#fff'],
  'grey on grey': ['#595959', '#e6e6e6'],
  'white on blue': ['#fff', '#0b57d0'],
  'brown on cream': ['#5b4636', '#fbf1de'],
  'white on black': ['#fff', '#000'],
  'grey on black': ['#949494', '#111'],
  'white on the darkest grey that fails black': ['#fff', '#767676'],
  'a yellow brand': ['#333', '#fff', '#ffd400'],
  'a navy brand': ['#eee', '#101014', '#0a1f44'],
  'in other notations': ['oklch(0.9 0.02 250)', 'lab(12 0 0)', 'color(display-p3 0.2 0.1 0.9)'],
};

const elements = [
  html`<esim-renew-guide carrier="viettel" expires="2099-01-01"></esim-renew-guide>`,
  html`<esim-faq carrier="vietnamobile" searchable feedback all open="wrong-plan"></esim-faq>`,
  html`<esim-device-check device="iPhone 13"></esim-device-check>`,
  html`<esim-device-check device="Galaxy S22"></esim-device-check>`,
];

async function show(palette: string, theme = ''): Promise<Widget[]> {
  const [text, background, accent] = palettes[palette]!;
  const page = await fixture<HTMLElement>(html`<div>${elements}</div>`);
  page.style.color = text;
  page.style.background = background;
  if (accent) page.style.setProperty('--esim-accent', accent);
  const widgets = [...page.children] as Widget[];
  for (const widget of widgets) {
    widget.theme = theme;
    await widget.updateComplete;
    all<HTMLDetailsElement>(widget, 'details:not([part~=method])').forEach(
      (one) => (one.open = true),
    );
  }
  return widgets;
}

const least = (found: Array<{ name: string; ratio: number }>, limit: number) =>
  found
    .filter(({ ratio }) => ratio < limit)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

/** The smallest ratios of each palette and theme: [text, edges]. */
const smallest = new Map<string, [text: number, edges: number]>();

const smallestOf = (found: Array<{ ratio: number }>) =>
  Math.min(...found.map(({ ratio }) => ratio));

async function expectContrast(name: string, widgets: Widget[]): Promise<void> {
  for (const widget of widgets) {
    const [texts, edges] = [textContrasts(widget), edgeContrasts(widget)];
    const [text, edge] = smallest.get(name) ?? [Infinity, Infinity];
    smallest.set(name, [Math.min(text, smallestOf(texts)), Math.min(edge, smallestOf(edges))]);
    expect(texts.length, widget.localName).to.be.above(10);
    expect(edges.length, widget.localName).to.be.above(10);
    expect(least(texts, 4.5), `text in ${widget.localName}`).to.deep.equal([]);
    expect(least(edges, 3), `edges in ${widget.localName}`).to.deep.equal([]);
  }
}

describe('every text has 4.5 : 1 and every edge 3 : 1', () => {
  after(() => {
    const rows = [...smallest].map(
      ([name, [text, edges]]) =>
        `${name.padEnd(46)} ${text.toFixed(2).padStart(6)} ${edges.toFixed(2).padStart(6)}`,
    );
    console.log(`The smallest ratios of text and of edges:\n${rows.join('\n')}`);
  });

  for (const name of Object.keys(palettes)) {
    it(`on a page with ${name}`, async () => {
      const widgets = await show(name);
      await expectContrast(name, widgets);
      const [guide] = widgets as [EsimRenewGuide];
      await press(guide, 'Data used up');
      await expectContrast(name, [guide]);
    });
  }

  for (const theme of ['light', 'dark']) {
    for (const name of ['black on white', 'white on black', 'a yellow brand', 'a navy brand']) {
      it(`with the theme ${theme}, on a page with ${name}`, async () => {
        const widgets = await show(name, theme);
        await expectContrast(`${name}, ${theme}`, widgets);
        const [guide] = widgets as [EsimRenewGuide];
        await press(guide, 'Data used up');
        await expectContrast(`${name}, ${theme}`, [guide]);
      });
    }
  }
});

describe('the text on the accent', () => {
  for (const theme of ['', 'light', 'dark']) {
    it(`has 4.5 : 1 for any accent, ${theme || 'without a theme'}`, async () => {
      const [guide] = (await show('black on white', theme)) as [EsimRenewGuide];
      await press(guide, 'Data used up');
      const [chip] = all(guide, '[aria-pressed=true]');
      const steps = [0, 119, 255];
      const greys = [112, 115, 117, 118, 119, 120, 122, 125];
      const accents = [
        ...steps.flatMap((red) =>
          steps.flatMap((green) => steps.map((blue) => [red, green, blue])),
        ),
        ...greys.map((grey) => [grey, grey, grey]),
      ].map((parts) => `rgb(${parts.join(', ')})`);
      const poor = accents.filter((accent) => {
        guide.style.setProperty('--esim-accent', accent);
        const { backgroundColor, color } = getComputedStyle(chip!);
        return backgroundColor !== accent || contrastOf(color, backgroundColor) < 4.5;
      });
      expect(poor).to.deep.equal([]);
    });
  }

  it('is our own where the page names no accent', async () => {
    const [guide] = (await show('black on white', 'light')) as [EsimRenewGuide];
    await press(guide, 'Data used up');
    const { backgroundColor, color } = getComputedStyle(all(guide, '[aria-pressed=true]')[0]!);
    expect([backgroundColor, color]).to.deep.equal(['rgb(11, 107, 93)', 'rgb(255, 255, 255)']);
  });
});
