import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCarrier } from '../../src/carriers/carrier.js';
import { readDevices } from '../../src/devices/read-devices.js';
import { ownNameOf } from '../../src/locales/format.js';
import { hostOf } from '../../src/rules/addresses.js';

const BASE = 'https://blog.example/';
const read = (value: object, id = 'viettel') => readCarrier(id, [{ from: 'config', value }], BASE);
const paths = (value: object) => read(value).errors.map(({ path }) => path);

const support = (url: string): string | undefined =>
  read({ support: { url } }).carrier?.support?.url;

describe('a text', () => {
  const invisible = {
    'zero-width spaces': '\u200b\u200b',
    'zero-width joiners': '\u200d\u200c',
    'a byte order mark': '\ufeff',
    'word joiners': '\u2060\u2063',
    'soft hyphens': '\u00ad\u00ad',
    'bidi overrides': '\u202e\u202d\u2066\u2069',
    'direction marks': '\u200e\u200f\u061c',
    'control characters': '\u0000\u0007\u001b\u007f\u009f',
    'lone surrogates': '\ud800\udfff',
    'variation selectors': '\ufe0f\ufe0e',
    'Hangul fillers': '\u3164\u115f\uffa0',
    'empty Braille': '\u2800',
    'tag characters': '\u{e0041}\u{e0042}',
    'odd spaces': '\u00a0\u2003\u3000',
    'a combining mark alone': '\u0301',
    'private characters': '\ue000',
  };
  for (const [what, text] of Object.entries(invisible)) {
    it(`is refused if it is made of ${what}`, () => {
      expect(
        paths({
          name: text,
          app: { name: { en: text } },
          support: { url: BASE, label: ` ${text} ` },
          faq: [{ id: 'q', question: text, answer: 'A' }],
        }),
      ).to.have.members(['name', 'app.name.en', 'support.label', 'faq.0.question']);
      const family = { brand: text, names: ['A'], esim: 'yes', sure: 'maker', source: 'a' };
      expect(readDevices({ date: '2026-11-22', families: [family] }).errors[0]!.path).to.equal(
        'families.0.brand',
      );
    });
  }

  it('loses signs that turn its direction around, control characters and half characters', () => {
    const name = 'V\u202ei\u0000e\u2067t\ud800t\u200ee\u009bl\u061c';
    const { carrier, errors } = read({ name, store: { bring: [`\u202d${name}`] } });
    expect(errors).to.deep.equal([]);
    expect(carrier).to.include({ name: 'Viettel' });
    expect(carrier!.store!.bring).to.deep.equal(['Viettel']);
  });

  it('keeps what belongs to a script or a sign', () => {
    const kept = [
      'می‌خواهم',
      '👨‍👩‍👧',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '❤️',
      'क्‍ष',
      '𠮷野家',
      'Tiếng Việt',
      'A\nB\tC',
      '7',
      '✓',
      '한국어',
    ];
    for (const name of kept) {
      const { carrier, errors } = read({ name });
      expect(errors, name).to.deep.equal([]);
      expect(carrier!.name).to.equal(name);
    }
  });

  it('never shows a misleading sign, whatever was written', () => {
    const signs = fc.constantFrom(
      ...Object.values(invisible).flatMap((text) => [...text]),
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 20 }), (name) => {
        const shown = read({ name }, 'own').carrier?.name;
        if (shown === undefined) return;
        expect(shown).not.to.match(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/);
        expect(shown).not.to.match(/\p{Cc}|\p{Cs}/u);
        expect(shown).to.match(/a/);
      }),
    );
  });
});

describe('an address for contact', () => {
  const allowed = {
    'mailto:me@blog.example': 'me@blog.example',
    'mailto:me.and+you@blog.example?subject=My%20eSIM?': 'me.and+you@blog.example',
    'mailto:me@blog.example?subject=a&body=b%0Ac': 'me@blog.example',
    'tel:+84901234567': '+84901234567',
    'tel:+84 (90) 123-45.67': '+84901234567',
    'sms:19001234': '19001234',
    'https://blog.example/ask': 'blog.example',
  };
  for (const [url, shown] of Object.entries(allowed)) {
    it(`may be ${url}, and the reader sees ${shown}`, () => {
      expect(hostOf(support(url)!)).to.equal(shown);
    });
  }

  const refused = [
    // They would redirect the reader's calls, or dial a code.
    'tel:*21*0900123456%23',
    'tel:*21*0900123456#',
    'tel:**21*0900123456%23',
    'tel:%2A21%2A0900123456%23',
    'tel:*101#',
    'tel:#31#0900',
    'tel:0900,123',
    'tel:0900;ext=1',
    'tel:+84;phone-context=evil',
    'tel:0900p1',
    'tel:1',
    'tel:+',
    `tel:${'1'.repeat(16)}`,
    'tel:call-me',
    // No address, or more than one.
    'mailto:',
    'mailto:?subject=a',
    'mailto:?to=a@evil.example',
    'mailto:me',
    'mailto:@',
    'mailto:me@',
    'mailto:@blog.example',
    'mailto:%20@blog.example',
    'mailto:me@blog.example?bcc=a@evil.example',
    'mailto:me@blog.example?subject=a&cc=a@evil.example',
    'mailto:me@blog.example?to=a@evil.example',
    'mailto:me@blog.example?%62cc=a@evil.example',
    'mailto:me%E2%80%AE@blog.example',
    'mailto:me\u202e@blog.example',
    // A text message that may cost money.
    'sms:9029?body=ON%20V30',
    'sms:9029;?&body=ON',
    'sms:9029&body=ON',
    'sms:?body=ON',
    'sms:',
    'sms:19001234,9029',
    'sms:*101%23',
  ];
  for (const url of refused) {
    it(`is not ${url}`, () => {
      expect(paths({ support: { url, label: 'Ask us' } })).to.deep.equal(['support.url']);
      expect(read({ support: { url, label: 'Ask us' } }).carrier!.support).to.equal(undefined);
      const links = [{ label: 'Ask us', url }];
      const faq = [{ id: 'q', question: 'Q', answer: 'A', links }];
      expect(paths({ faq })).to.deep.equal(['faq.0.links.0.url']);
    });
  }
});

describe('a language tag that passes', () => {
  for (const [tag, language] of Object.entries({
    'en-u-ca-buddhist': 'en',
    'en-US-u-ca-buddhist-x-mine': 'en-US',
    'zh-hans-cn': 'zh-Hans-CN',
    'de-1996': 'de-1996',
    'en-x-twain': 'en',
    'sl-rozaj-biske': 'sl-',
    'zh-min-nan': 'nan',
    iw: 'he',
    xx: 'xx',
    und: 'und',
    'en-t-jp': 'en',
  })) {
    it(`has a name: ${tag}`, () => {
      const { carrier, errors } = read({
        hotlines: [{ number: '198', from: 'network', languages: [tag] }],
      });
      if (errors.length) return void expect(errors[0]!.path).to.equal('hotlines.0.languages.0');
      const [known] = carrier!.hotlines![0]!.languages!;
      expect(known!.startsWith(language), known).to.equal(true);
      expect(ownNameOf(known!)).to.match(/\S/);
    });
  }

  it('has a name, whatever it is', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abuxt19'), minLength: 1, maxLength: 8 });
    const tag = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('-'));
    fc.assert(
      fc.property(tag, (written) => {
        const { carrier } = read({
          hotlines: [{ number: '198', from: 'network', languages: ['en', written] }],
        });
        for (const known of carrier!.hotlines![0]!.languages ?? []) ownNameOf(known);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a config', () => {
  const question = (index: number) => ({ id: `q${index}`, question: 'Q?', answer: 'A.' });
  const questions = (length: number) => Array.from({ length }, (_, index) => question(index));

  it('may have 2,000 questions, and not more', () => {
    const { carrier, errors } = read({ faq: questions(2000) });
    expect(errors).to.deep.equal([]);
    expect(carrier!.faq).to.have.length(2000);
    const [error] = read({ faq: questions(2001) }).errors;
    expect(error).to.include({ path: 'faq', expected: '[…] (≤ 2000)' });
  });

  it('may have 500 entries in every other list', () => {
    expect(paths({ numbers: Array.from({ length: 501 }, () => '098') })).to.deep.equal(['numbers']);
    expect(
      paths({ faq: [{ ...question(1), answer: Array.from({ length: 501 }, () => 'A') }] }),
    ).to.deep.equal(['faq.0.answer']);
  });

  it('may name its schema, and unknown keys are only warned about', () => {
    const { carrier, errors } = read({
      $schema: './carrier.schema.json',
      name: 'V',
      colour: 'red',
    });
    expect(errors.map(({ path, kind }) => [path, kind])).to.deep.equal([['colour', 'warning']]);
    expect(carrier).to.include({ name: 'V' });
  });
});
