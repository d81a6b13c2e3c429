import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/render/block.js';
import { escapeHtml, plainMarkup, toHtml } from '../../src/render/to-html.js';

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** Any text without NUL and carriage returns, which HTML cannot hold. */
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

/** The names of all elements, in document order. */
const elements = (root: Element): string[] =>
  [...root.querySelectorAll('*')].map(({ localName }) => localName);

describe('plain HTML', () => {
  it('keeps any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const body = parsed(`<p>${escapeHtml(text)}</p>`);
        expect(elements(body)).to.deep.equal(['p']);
        expect(body.textContent).to.equal(text);
      }),
    );
  });

  it('keeps any text in an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const body = parsed(`<p title="${escapeHtml(text)}"></p>`);
        expect(body.innerHTML).to.match(/^<p title="[^]*"><\/p>$/);
        expect(body.querySelector('p')!.attributes).to.have.length(1);
        expect(body.querySelector('p')!.title).to.equal(text);
      }),
    );
  });

  /** Each kind of block: one made from a text, and the elements that it becomes. */
  const kinds: Record<string, [(text: string) => Block, string[]]> = {
    text: [(text) => ({ type: 'text', text, lang: text }), ['p']],
    'strong text': [(text) => ({ type: 'text', text, weight: 'strong' }), ['p', 'strong']],
    'text with a word in another language': [
      (text) => ({
        type: 'text',
        text: `A${text}`,
        foreign: [{ text: `A${text}`, lang: `x${text}` }],
      }),
      ['p', 'bdi'],
    ],
    warning: [(text) => ({ type: 'text', text, weight: 'warning' }), ['p', 'strong']],
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
        host: `@${text}`,
        mark: text,
      }),
      ['p', 'a', 'bdi'],
    ],
    phone: [
      (text) => ({
        type: 'link',
        kind: 'phone',
        href: `tel:${text}`,
        host: `1${text}`,
        label: `2${text}`,
        notes: [text],
        mark: text,
      }),
      ['p', 'a'],
    ],
    'phone with its number in the label': [
      (text) => ({
        type: 'link',
        kind: 'phone',
        href: `tel:${text}`,
        host: `(${text})`,
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
    it(`keeps any text in ${kind}, and the text adds no element`, () => {
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

  it('keeps an address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (href) => {
        const link: Block = { type: 'link', kind: 'website', href, label: 'x', host: 'y' };
        expect(
          parsed(toHtml([link], 3))
            .querySelector('a')!
            .getAttribute('href'),
        ).to.equal(href);
      }),
    );
  });

  it('does not repeat a host that is the label, and has no empty brackets', () => {
    const link: Block = {
      type: 'link',
      kind: 'website',
      href: 'https://a.example/',
      label: 'a.example',
      host: 'a.example',
    };
    expect(parsed(toHtml([link], 3)).textContent!.trim()).to.equal('a.example');
  });

  it('has no trailing space after a phone without notes', () => {
    const phone: Block = {
      type: 'link',
      kind: 'phone',
      href: 'tel:198',
      host: '198',
      label: 'Call 198',
      notes: [],
    };
    expect(parsed(toHtml([phone], 3)).textContent).to.equal('Call 198');
  });

  it('has a warning before its step', () => {
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
      'Warning: Read first',
      'Pay',
      'With cash',
    ]);
  });

  it('has bold titles of steps if one of them has content', () => {
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

  it('goes one heading deeper in nested details, and never deeper than six', () => {
    const nested = (depth: number): Block => ({
      type: 'details',
      id: String(depth),
      summary: String(depth),
      blocks: [depth ? nested(depth - 1) : { type: 'text', text: 'end' }],
    });
    expect(elements(parsed(toHtml([nested(3)], 4)))).to.deep.equal(['h4', 'h5', 'h6', 'h6', 'p']);
  });

  it('leaves out buttons, and details that hold only a button', () => {
    const button: Block = { type: 'action', action: 'have-wifi', label: 'Now' };
    expect(toHtml([button], 3)).to.equal('');
    const details: Block = { type: 'details', id: 'x', summary: 'Do it', blocks: [button] };
    expect(toHtml([details], 3)).to.equal('');
  });

  const number: Block = {
    type: 'link',
    kind: 'phone',
    href: 'tel:18008098',
    host: '1800 8098',
    label: 'Call 1800 8098',
    notes: ['free'],
  };
  const more: Block = { type: 'details', id: 'x', summary: 'More', open: true, blocks: [number] };

  it('keeps a number left to right, also in a page that runs from right to left', () => {
    const link = parsed(toHtml([number], 3)).querySelector('a')!;
    expect(link.innerHTML).to.equal('Call <bdi dir="ltr">1800 8098</bdi>');
    expect(link.getAttribute('href')).to.equal('tel:18008098');
  });

  it('has no language and no direction if the place refuses both', () => {
    const vi: Block = { type: 'text', text: 'thẻ cào', lang: 'vi' };
    const html = toHtml([vi, number], 3, { ...plainMarkup, inlineTag: '' });
    expect(html).to.equal(
      '<p>thẻ cào</p>\n<p><a href="tel:18008098">Call 1800 8098</a> (free)</p>',
    );
  });

  it('has <details> only if the place allows them', () => {
    const shape = (details: boolean) =>
      elements(parsed(toHtml([more], 3, { ...plainMarkup, details })));
    expect(shape(true)).to.deep.equal(['details', 'summary', 'p', 'a', 'bdi']);
    expect(shape(false)).to.deep.equal(['h3', 'p', 'a', 'bdi']);
  });

  it('has bold lines for headings that the place refuses', () => {
    const html = toHtml([more], 3, { ...plainMarkup, deepest: 2, strong: 'b' });
    expect(elements(parsed(html)).slice(0, 2)).to.deep.equal(['p', 'b']);
  });

  it('has a list for a table, with all its cells, if the place refuses tables', () => {
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
    expect(
      [...body.querySelectorAll('strong, li')].map(({ textContent }) => textContent),
    ).to.deep.equal(['Menus · Phone: Menu', 'iPhone: Settings', 'Pixel: Network']);
  });
});
