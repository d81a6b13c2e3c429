import { expect } from '@open-wc/testing';
import { check } from '../../src/carriers/check.js';
import { readCarrier } from '../../src/carriers/carrier.js';
import { issue, oneOfThese } from '../../src/carriers/issue.js';
import { carrierSchema } from '../../src/carriers/schema.js';
import { issueText } from '../../src/content/issues.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';

const saidOf = (config: unknown, language: Language = 'en'): string[] =>
  inLanguage(language, () => check(carrierSchema, config, 'config').errors.map(issueText));

describe('what is wrong in a config', () => {
  it('is said in whole sentences', () => {
    const wrong = {
      colour: 'red',
      website: { url: 'http://a.example/' },
      clock: { ends: 'never' },
      hotlines: 7,
      codes: [{ for: 'balance', renews: false }],
    };
    expect(saidOf(wrong)).to.have.members([
      'We don’t know “colour”.',
      '“website.url” must look like https://example.com. We found "http://a.example/".',
      '“clock.ends” must be one of these: 24h, calendar-day, unknown. We found "never".',
      '“hotlines” must look like […] (≤ 500). We found 7.',
      '“codes.0.ussd” is missing.',
    ]);
  });

  it('is said in the language of the element', () => {
    const [english, chinese, vietnamese] = (['en', 'zh-Hans', 'vi'] as const).map(
      (language) => saidOf({ hotline: [] }, language)[0],
    );
    expect(english).to.equal('We don’t know “hotline”. Did you mean “hotlines”?');
    expect(chinese).to.equal('没有“hotline”这一项。你是不是要写“hotlines”？');
    expect(vietnamese).to.equal('Không có mục “hotline”. Có phải ý bạn là “hotlines”?');
  });
});

describe('what was expected and found', () => {
  it('has no English words in another language', () => {
    const wrong = { hotlines: 7, app: [], name: '', lifecycle: [{ day: 0, state: 'blocked' }] };
    const words = saidOf(wrong, 'zh-Hans')
      .join()
      .match(/[A-Za-z]{3,}/g);
    expect([...new Set(words)]).to.have.members(['hotlines', 'app', 'name', 'lifecycle', 'day']);
  });
});

describe('a name that was probably meant', () => {
  const keys: ReadonlyArray<readonly [config: object, meant: string]> = [
    [{ hotline: [] }, 'hotlines'],
    [{ webiste: {} }, 'website'],
    [{ Website: {} }, 'website'],
    [{ app: { app_store: '' } }, 'appStore'],
    [{ app: { googleplay: '' } }, 'googlePlay'],
    [{ store: { locater: '' } }, 'locator'],
    [{ hotlines: [{ nubmer: '1', number: '123', from: 'country' }] }, 'number'],
  ];
  for (const [config, meant] of keys) {
    it(`is offered for a key: ${JSON.stringify(config)}`, () => {
      expect(saidOf(config).join()).to.include(`Did you mean “${meant}”?`);
    });
  }

  it('is offered for the id of a carrier', () => {
    for (const [typed, meant] of [
      ['vietel', 'viettel'],
      ['Viettell', 'viettel'],
      ['vinafone', 'vinaphone'],
      ['mobiphone', 'mobifone'],
      ['arialo', 'airalo'],
    ]) {
      const [error] = readCarrier(typed).errors;
      expect(inLanguage('en', () => issueText(error!))).to.include(`Did you mean “${meant}”?`);
    }
  });

  it('is offered for the value of an attribute', () => {
    const text = (name: string, found: string, known: string[]) =>
      inLanguage('en', () => issueText(issue('attributes', name, oneOfThese(known), found)));
    expect(text('theme', 'drak', ['auto', 'light', 'dark'])).to.include('Did you mean “dark”?');
    expect(text('method', 'webpage', ['app', 'website'])).not.to.include('mean');
    // A short word is near to many others.
    expect(text('lang', 'cn', ['en', 'vi'])).not.to.include('mean');
    expect(text('heading-level', '7', ['1', '2'])).not.to.include('mean');
  });

  it('is the nearest one', () => {
    const known = oneOfThese(['state', 'store']);
    const text = inLanguage('en', () => issueText(issue('config', 'state', known, 'stor')));
    expect(text).to.include('Did you mean “store”?');
  });
});
