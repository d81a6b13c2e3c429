import { expect, html } from '@open-wc/testing';
import type { EsimRenewGuide } from '../../../src/index.js';
import {
  kinds,
  makeElement,
  publicProperties,
  takesAnyValue,
  throwing,
} from '../../support/any-value.js';
import '../../support/faq.js';
import { guideFor, guideOf, one, wordsOf } from '../../support/guide.js';
import { collectEvents, collectWarnings } from '../../support/stubs.js';

beforeEach(() => {
  collectWarnings();
});

describe('a public property', () => {
  for (const property of publicProperties('esim-device-check')) {
    it(`takes any value: ${property}`, () => takesAnyValue('esim-device-check', property));
  }

  /** What a value becomes. The rest of the kinds is left out and named. */
  const asText = [
    'a number',
    'zero',
    'NaN',
    'Infinity',
    'a big integer',
    'an empty text',
    'a text',
  ];
  const cleaned = ['a text with a null character', 'half a character'];
  const nothing = ['null', 'undefined'];

  it('with a text turns a number into a text, and reports values that are neither', async () => {
    const element = await makeElement('esim-device-check');
    for (const name of ['carrier', 'carrierName', 'hotline', 'theme', 'support', 'device']) {
      for (const [kind, value] of Object.entries(kinds)) {
        element[name] = value;
        const now = element[name];
        if (asText.includes(kind)) expect(now, kind).to.equal(String(value));
        else if (cleaned.includes(kind)) expect(now, kind).to.equal('');
        else expect(now, `${name} ${kind}`).to.equal(undefined);
        await element.updateComplete;
        const named = element.configErrors.some(
          ({ path, expected }) => path === name && (expected === '"…"' || expected === 'JSON'),
        );
        expect(named, `${name} ${kind}`).to.equal(
          ![...asText, ...cleaned, ...nothing].includes(kind),
        );
      }
      element[name] = undefined;
    }
  });

  it('with a boolean is on as in HTML: as frameworks set it', async () => {
    const element = await makeElement('esim-faq');
    for (const [value, on] of [
      [true, true],
      ['', true],
      ['true', true],
      ['searchable', true],
      [1, true],
      [false, false],
      ['false', false],
      [0, false],
      [null, undefined],
      [undefined, undefined],
    ] as const) {
      element.searchable = value;
      expect(element.searchable, `${value}`).to.equal(on);
      await element.updateComplete;
      const field = element.shadowRoot!.querySelector('input[type=search]');
      expect(!!field, `${value}`).to.equal(!!on);
    }
  });

  it('with a list takes an array, and names the entries that are no ids', async () => {
    const guide = await guideFor('viettel');
    (guide as { methods: unknown }).methods = ['store', Symbol('a'), 'app', {}];
    await guide.updateComplete;
    expect(guide.methods).to.deep.equal(['store', 'app']);
    expect(guide.configErrors.map(({ path }) => path)).to.deep.equal(['methods', 'methods']);
    const methods = [...guide.shadowRoot!.querySelectorAll<HTMLElement>('[part=method]')];
    expect(methods.map(({ dataset }) => dataset.id)).to.deep.equal(['store', 'app']);
  });
});

describe('what frameworks set', () => {
  it('is shown: a hotline as a number', async () => {
    const guide = await guideFor('viettel');
    (guide as { hotline: unknown }).hotline = 198;
    await guide.updateComplete;
    expect(guide.configErrors).to.deep.equal([]);
    expect(one(guide, 'a[href="tel:198"]').textContent).to.include('198');
  });

  it('is named if it is wrong: a method as a number', async () => {
    const events = collectEvents('esim-config-error');
    const guide = await guideFor('viettel');
    (guide as { method: unknown }).method = 1;
    await guide.updateComplete;
    expect(events.at(-1)!.errors.map(({ path, found }) => [path, found])).to.deep.equal([
      ['method', '"1"'],
    ]);
  });

  it('is named with its attribute, and shown in the console once', async () => {
    const warnings = collectWarnings();
    const guide = await guideFor('viettel');
    (guide as { appName: unknown }).appName = {};
    await guide.updateComplete;
    guide.requestUpdate();
    await guide.updateComplete;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('appName').and.to.include('must look like "…"');
  });
});

describe('shelfLife', () => {
  const stale = (guide: EsimRenewGuide) => guide.configErrors.map(({ path }) => path);

  const wrong = {
    null: null,
    text: 'x',
    number: 5,
    list: [],
    months: { site: '12' },
    NaN: { law: NaN },
    Infinity: { law: Infinity },
    throwing,
  };
  for (const [kind, value] of Object.entries(wrong)) {
    it(`is left out and named, or only its wrong part: ${kind}`, async () => {
      const guide = await guideFor('viettel');
      const before = wordsOf(guide);
      (guide as { shelfLife: unknown }).shelfLife = value;
      await guide.updateComplete;
      expect(wordsOf(guide)).to.equal(before);
      expect(stale(guide).join()).to.match(value === null ? /^$/ : /^shelfLife/);
    });
  }

  it('keeps the parts that are right', async () => {
    const events = collectEvents('esim-stale');
    const guide = await guideOf(html`<esim-renew-guide carrier="viettel"></esim-renew-guide>`);
    guide.shelfLife = { site: 0, law: -1, nonsense: 1 } as never;
    await guide.updateComplete;
    expect(stale(guide)).to.have.members(['shelfLife.law', 'shelfLife.nonsense']);
    expect(events.at(-1)!.facts.some(({ kind }) => kind === 'site')).to.equal(true);
  });
});
