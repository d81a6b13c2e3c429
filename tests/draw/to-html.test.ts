import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/content/block.js';
import { escapeHtml, toHtml } from '../../src/draw/to-html.js';

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** Any text but two signs that HTML itself cannot carry: NUL, and a carriage return. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '</p></li></ol></div>',
      '"><b>',
      "' onclick='x",
      '&lt;&amp;&#39;&notin',
      '<!-- -->',
      ']]>',
      '${x}',
    ),
  )
  .map((text) => text.replace(/[\0\r]/g, ''));

/** What the elements of a piece are called, in the order of the document. */
const elements = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName);

describe('plain HTML', () => {
  it('gives back any text as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const body = parsed(`<p>${escapeHtml(text)}</p>`);
        expect(elements(body)).to.deep.equal(['p']);
        expect(body.textContent).to.equal(text);
      }),
    );
  });

  it('gives back any text in an attribute as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const body = parsed(`<p title="${escapeHtml(text)}"></p>`);
        expect(body.innerHTML).to.match(/^<p title="[^]*"><\/p>$/);
        expect(body.querySelector('p')!.attributes).to.have.length(1);
        expect(body.querySelector('p')!.title).to.equal(text);
      }),
    );
  });

  /** For each kind of block: one that is made of a text, and the elements that it becomes. */
  const kinds: Record<string, [(text: string) => Block, string[]]> = {
    text: [(text) => ({ type: 'text', text, lang: text }), ['p']],
    'strong text': [(text) => ({ type: 'text', text, weight: 'strong' }), ['p', 'strong']],
    warning: [(text) => ({ type: 'warning', text }), ['p', 'strong']],
    steps: [
      (text) => ({
        type: 'steps',
        ticks: true,
        steps: [{ id: text, title: text, warning: `!${text}`, blocks: [] }],
      }),
      ['ol', 'li', 'p', 'strong', 'p'],
    ],
    link: [
      (text) => ({
        type: 'link',
        kind: 'website',
        href: `https://a.example/?${text}`,
        label: text,
        place: `@${text}`,
        mark: text,
      }),
      ['p', 'a'],
    ],
    phone: [
      (text) => ({
        type: 'phone',
        number: text,
        shown: text,
        label: text,
        notes: [text],
        mark: text,
      }),
      ['p', 'a'],
    ],
    code: [
      (text) => ({
        type: 'code',
        label: text,
        code: text,
        renews: true,
        effect: text,
        complete: true,
        how: text,
        mark: text,
      }),
      ['p', 'code'],
    ],
    details: [
      (text) => ({ type: 'details', id: text, summary: text, note: text, mark: text, blocks: [] }),
      ['h3'],
    ],
    table: [
      (text) => ({ type: 'table', caption: text, head: [text], rows: [[text]] }),
      ['p', 'table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td'],
    ],
  };

  for (const [kind, [make, shape]] of Object.entries(kinds)) {
    it(`holds any text in ${kind}, and becomes no other element by it`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const body = parsed(toHtml([make(text)], 3));
          expect(elements(body)).to.deep.equal(shape);
          expect(body.textContent).to.include(text.trim());
          for (const element of body.querySelectorAll('*')) {
            for (const { name } of element.attributes)
              expect(['lang', 'href', 'rel']).to.include(name);
          }
        }),
      );
    });
  }

  it('keeps an address as it was', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        const link: Block = { type: 'link', kind: 'website', href, label: 'x', place: 'y' };
        expect(
          parsed(toHtml([link], 3))
            .querySelector('a')!
            .getAttribute('href'),
        ).to.equal(href);
      }),
    );
  });

  it('says no place twice, and no empty brackets', () => {
    const link: Block = {
      type: 'link',
      kind: 'website',
      href: 'https://a.example/',
      label: 'a.example',
      place: 'a.example',
    };
    expect(parsed(toHtml([link], 3)).textContent!.trim()).to.equal('a.example');
  });

  it('leaves no blank where nothing follows', () => {
    const phone: Block = {
      type: 'phone',
      number: '198',
      shown: '198',
      label: 'Call 198',
      notes: [],
    };
    expect(parsed(toHtml([phone], 3)).textContent).to.equal('Call 198');
  });

  it('reads a warning before its step', () => {
    const steps: Block = {
      type: 'steps',
      ticks: true,
      steps: [
        {
          id: 'pay',
          title: 'Pay',
          warning: 'Read first',
          blocks: [{ type: 'text', text: 'With cash' }],
        },
      ],
    };
    const item = parsed(toHtml([steps], 3)).querySelector('li')!;
    expect([...item.children].map(({ textContent }) => textContent)).to.deep.equal([
      'Read first',
      'Pay',
      'With cash',
    ]);
  });

  it('goes one heading deeper in each fold, and never deeper than six', () => {
    const fold = (depth: number): Block => ({
      type: 'details',
      id: String(depth),
      summary: String(depth),
      blocks: depth ? [fold(depth - 1)] : [],
    });
    expect(elements(parsed(toHtml([fold(3)], 4)))).to.deep.equal(['h4', 'h5', 'h6', 'h6']);
  });

  it('leaves out what can only be done in the element', () => {
    expect(toHtml([{ type: 'action', action: 'have-wifi', label: 'Now' }], 3)).to.equal('');
  });
});
