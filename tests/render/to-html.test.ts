import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/render/block.js';
import { escapeHtml, plainMarkup, toHtml } from '../../src/render/to-html.js';

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
    copy: [(text) => ({ type: 'copy', text, label: text }), ['p', 'bdi']],
    link: [
      (text) => ({
        type: 'link',
        kind: 'website',
        href: `https://a.example/?${text}`,
        label: text,
        place: `@${text}`,
        mark: text,
      }),
      ['p', 'a', 'bdi'],
    ],
    phone: [
      (text) => ({
        type: 'phone',
        number: text,
        shown: `1${text}`,
        label: `2${text}`,
        notes: [text],
        mark: text,
      }),
      ['p', 'a'],
    ],
    'phone whose number stands in its label': [
      (text) => ({
        type: 'phone',
        number: text,
        shown: `(${text})`,
        label: `Call (${text}) now`,
        notes: [text],
      }),
      ['p', 'a', 'bdi'],
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
      ['p', 'bdi', 'code'],
    ],
    details: [
      (text) => ({
        type: 'details',
        id: text,
        summary: text,
        note: text,
        mark: text,
        blocks: [{ type: 'text', text }],
      }),
      ['h3', 'p'],
    ],
    table: [
      (text) => ({ type: 'table', caption: text, head: [text, text], rows: [[text, text]] }),
      ['table', 'caption', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'th', 'td'],
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
              expect(['lang', 'dir', 'href', 'rel', 'scope']).to.include(name);
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
      '⚠ Read first',
      'Pay',
      'With cash',
    ]);
  });

  it('lets the titles of steps stand out where something is said below them', () => {
    const steps = (...notes: string[]): Block => ({
      type: 'steps',
      ticks: false,
      steps: ['a', 'b'].map((id, index) => ({
        id,
        title: id,
        blocks: notes.slice(index, index + 1).map((text): Block => ({ type: 'text', text })),
      })),
    });
    const bold = (block: Block) => parsed(toHtml([block], 3)).querySelectorAll('strong').length;
    expect([bold(steps()), bold(steps('note'))]).to.deep.equal([0, 2]);
  });

  it('goes one heading deeper in each fold, and never deeper than six', () => {
    const fold = (depth: number): Block => ({
      type: 'details',
      id: String(depth),
      summary: String(depth),
      blocks: [depth ? fold(depth - 1) : { type: 'text', text: 'end' }],
    });
    expect(elements(parsed(toHtml([fold(3)], 4)))).to.deep.equal(['h4', 'h5', 'h6', 'h6', 'p']);
  });

  it('leaves out what can only be done in the element, and a fold that holds nothing else', () => {
    const button: Block = { type: 'action', action: 'have-wifi', label: 'Now' };
    expect(toHtml([button], 3)).to.equal('');
    const fold: Block = { type: 'details', id: 'x', summary: 'Do it', blocks: [button] };
    expect(toHtml([fold], 3)).to.equal('');
  });

  const number: Block = {
    type: 'phone',
    number: '18008098',
    shown: '1800 8098',
    label: 'Call 1800 8098',
    notes: ['free'],
  };
  const folded: Block = { type: 'details', id: 'x', summary: 'More', open: true, blocks: [number] };

  it('keeps a number in its own direction, whatever the page around it has', () => {
    const link = parsed(toHtml([number], 3)).querySelector('a')!;
    expect(link.innerHTML).to.equal('Call <bdi dir="ltr">1800 8098</bdi>');
    expect(link.getAttribute('href')).to.equal('tel:18008098');
  });

  it('names no language and no direction where that is not let through', () => {
    const vi: Block = { type: 'text', text: 'thẻ cào', lang: 'vi' };
    const html = toHtml([vi, number], 3, { ...plainMarkup, apart: '' });
    expect(html).to.equal(
      '<p>thẻ cào</p>\n<p><a href="tel:18008098">Call 1800 8098</a> (free)</p>',
    );
  });

  it('folds only where it may', () => {
    const shape = (folds: boolean) =>
      elements(parsed(toHtml([folded], 3, { ...plainMarkup, folds })));
    expect(shape(true)).to.deep.equal(['details', 'summary', 'p', 'a', 'bdi']);
    expect(shape(false)).to.deep.equal(['h3', 'p', 'a', 'bdi']);
  });

  it('writes a deep heading as a bold line where it must', () => {
    const html = toHtml([folded], 3, { ...plainMarkup, deepest: 2, strong: 'b' });
    expect(elements(parsed(html)).slice(0, 2)).to.deep.equal(['p', 'b']);
  });

  it('writes a table as a list where it must, with all that stands in it', () => {
    const table: Block = {
      type: 'table',
      caption: 'Menus',
      head: ['Phone', 'Menu'],
      rows: [
        ['iPhone', 'Settings'],
        ['Pixel', 'Network'],
      ],
    };
    const body = parsed(toHtml([table], 3, { ...plainMarkup, tables: false }));
    expect(elements(body)).to.deep.equal(['p', 'strong', 'ul', 'li', 'li']);
    expect([...body.querySelectorAll('strong, li')].map((one) => one.textContent)).to.deep.equal([
      'Menus · Phone: Menu',
      'iPhone: Settings',
      'Pixel: Network',
    ]);
  });
});
