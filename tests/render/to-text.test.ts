import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Block } from '../../src/render/block.js';
import { toText } from '../../src/render/to-text.js';

describe('plain text', () => {
  const cases: Array<[string, Block[], string[]]> = [
    ['empty without blocks', [], []],
    [
      'a text and a warning',
      [
        { type: 'text', text: 'One' },
        { type: 'text', text: 'Two', weight: 'warning' },
      ],
      ['One', 'Two'],
    ],
    [
      'steps with their numbers, each after its warning',
      [
        {
          type: 'steps',
          ticks: true,
          steps: [
            { id: 'a', title: 'Open', blocks: [{ type: 'text', text: 'the app' }] },
            { id: 'b', title: 'Pay', warning: 'Read first', blocks: [] },
          ],
        },
      ],
      ['1. Open', 'the app', 'Read first', '2. Pay'],
    ],
    [
      'the address of a link, with the mark of who gave it',
      [
        {
          type: 'link',
          kind: 'website',
          href: 'https://a.example/x',
          label: 'The site',
          host: 'a.example',
          mark: 'given by this website',
        },
      ],
      ['The site: https://a.example/x · given by this website'],
    ],
    [
      'a number with its notes',
      [
        {
          type: 'link',
          kind: 'phone',
          href: 'tel:198',
          host: '198',
          label: 'Call 198',
          notes: ['free', 'in English'],
        },
      ],
      ['Call 198 · free · in English'],
    ],
    [
      'a code, what it does and how it is used',
      [
        {
          type: 'code',
          label: 'Balance',
          code: '*101#',
          renews: false,
          effect: 'only checks',
          complete: true,
          how: 'Dial it.',
        },
      ],
      ['Balance (only checks): *101# · Dial it.'],
    ],
    [
      'the content of details below their summary',
      [{ type: 'details', id: 'x', summary: 'More', blocks: [{ type: 'text', text: 'Inside' }] }],
      ['More', 'Inside'],
    ],
    [
      'a table, row by row',
      [
        {
          type: 'table',
          caption: 'Then',
          head: ['Day', 'What'],
          rows: [
            ['1–10', 'Blocked'],
            ['11+', 'Gone'],
          ],
        },
      ],
      ['Then', '1–10: Blocked', '11+: Gone'],
    ],
    [
      'without buttons',
      [
        { type: 'action', action: 'have-wifi', label: 'Now' },
        { type: 'text', text: 'Go' },
      ],
      ['Go'],
    ],
  ];
  for (const [name, blocks, lines] of cases) {
    it(`is ${name}`, () => {
      expect(toText(blocks)).to.equal(lines.join('\n'));
    });
  }

  it('keeps every text and has no empty line', () => {
    const words = fc.stringMatching(/^[\p{L}<>&"'.,]{1,20}$/u);
    fc.assert(
      fc.property(fc.array(words), (texts) => {
        const lines = toText(texts.map((text) => ({ type: 'text', text }))).split('\n');
        expect(lines.filter(Boolean)).to.deep.equal(texts);
      }),
    );
  });

  it('has no empty line for details or steps that hold only a button', () => {
    const action: Block = { type: 'action', action: 'have-wifi', label: 'Now' };
    const steps: Block = {
      type: 'steps',
      ticks: false,
      steps: [{ id: 'a', title: 'Go', blocks: [action] }],
    };
    const details: Block = { type: 'details', id: 'x', summary: 'More', blocks: [action] };
    expect(toText([steps, details])).to.equal('1. Go\nMore');
  });
});
