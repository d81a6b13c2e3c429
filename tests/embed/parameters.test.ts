import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readParameters, shownNames, TAGS } from '../../src/embed/parameters.js';
import { everyId } from '../support/carriers.js';

const PAGE = 'https://help.example/esim/frame.html';
const read = (query: string, page = PAGE) => readParameters(`${page}?${query}`);

describe('the address of the frame', () => {
  it('shows the guide by default', () => {
    expect(readParameters(PAGE)).to.deep.equal({
      tag: 'esim-renew-guide',
      attributes: {},
      language: undefined,
      ignored: [],
    });
  });

  for (const tag of TAGS) {
    it(`names an element, with and without our prefix: ${tag}`, () => {
      expect(read(`element=${tag}`).tag).to.equal(tag);
      expect(read(`element=${tag.replace('esim-', '').toUpperCase()}`).tag).to.equal(tag);
    });
  }

  it('can name only a built-in carrier', () => {
    for (const id of everyId) {
      expect(read(`carrier=${id.toUpperCase()}`).attributes).to.deep.equal({ carrier: id });
    }
    expect(read('carrier=my-own')).to.deep.include({ attributes: {}, ignored: ['carrier'] });
  });

  it('sets language, theme, heading level and lists', () => {
    const { attributes, language, ignored } = read(
      'lang=zh-CN&theme=DARK&heading-level=3&methods=store,App&sections=renew%20help',
    );
    expect(language).to.equal('zh-Hans');
    expect(attributes).to.deep.equal({
      theme: 'dark',
      'heading-level': '3',
      methods: 'store app',
      sections: 'renew help',
    });
    expect(ignored).to.deep.equal([]);
    expect(read('element=faq&topics=log-in,payment-failed').attributes).to.deep.equal({
      topics: 'log-in payment-failed',
    });
  });

  const invalid: Record<string, string> = {
    element: 'script',
    lang: 'xx',
    theme: 'pink',
    'heading-level': '0',
    methods: 'app,<b>',
    sections: 'renew,everything',
    'config-src': 'https://elsewhere.example/facts.json',
  };
  for (const [name, value] of Object.entries(invalid)) {
    it(`has no effect with an invalid ${name}, which is reported`, () => {
      const { attributes, ignored, tag, language } = read(`${name}=${encodeURIComponent(value)}`);
      expect({ attributes, ignored, tag, language }).to.deep.equal({
        attributes: {},
        ignored: [name],
        tag: 'esim-renew-guide',
        language: undefined,
      });
    });
  }

  it('cannot set a fact', () => {
    const facts =
      'config carrier-name website app-name app-store google-play hotline store-locator ' +
      'support support-label support-image devices-src locked expires method id onclick __proto__ ' +
      'constructor';
    for (const name of facts.split(' ')) {
      const { attributes, ignored } = read(`${name}=https://evil.example/`);
      expect(attributes, name).to.deep.equal({});
      expect(ignored, name).to.deep.equal([name]);
    }
  });

  it('cannot set the attributes of another element', () => {
    expect(read('element=faq&methods=app').ignored).to.deep.equal(['methods']);
    expect(read('element=device-check&topics=log-in&sections=renew').ignored).to.deep.equal([
      'topics',
      'sections',
    ]);
  });

  it('sets each parameter only once', () => {
    expect(read('carrier=viettel&carrier=mobifone')).to.deep.include({
      attributes: { carrier: 'viettel' },
      ignored: ['carrier'],
    });
  });

  it('may leave a parameter empty', () => {
    expect(read('carrier=&lang=&theme=').ignored).to.deep.equal([]);
  });

  describe('and a config file', () => {
    const own: Record<string, string> = {
      'facts.json': 'https://help.example/esim/facts.json',
      './facts.json?x=1': 'https://help.example/esim/facts.json?x=1',
      '/esim/facts.json': 'https://help.example/esim/facts.json',
      '../esim/a.json': 'https://help.example/esim/a.json',
      'https://help.example/esim/a.json': 'https://help.example/esim/a.json',
    };
    for (const [value, href] of Object.entries(own)) {
      it(`accepts one beside it: ${value}`, () => {
        const { attributes } = read(`config-src=${encodeURIComponent(value)}`);
        expect(attributes).to.deep.equal({ 'config-src': href });
      });
    }

    const foreign = [
      '//evil.example/a.json',
      '\\\\evil.example\\a.json',
      'http://help.example/a.json',
      'https://help.example:8443/a.json',
      'https://help.example.evil.example/a.json',
      'https://help.example@evil.example/a.json',
      'https://user:word@help.example/a.json',
      'https:evil.example/a.json/..//evil',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://help.example/3f2c',
      'file:///etc/passwd',
      'https://',
    ];
    for (const value of foreign) {
      it(`refuses one of another origin: ${value}`, () => {
        const { attributes } = read(`config-src=${encodeURIComponent(value)}`);
        const { 'config-src': taken = 'https://help.example/' } = attributes;
        expect(new URL(taken).origin).to.equal('https://help.example');
        expect(new URL(taken).protocol).to.equal('https:');
        expect(new URL(taken).username).to.equal('');
      });
    }

    for (const value of [
      '/facts.json',
      '../search?q={"hotlines":[]}',
      '/esim/../api/echo?text={}',
      'deeper/facts.json',
      'https://help.example/a.json',
      '%2e%2e/a.json',
      '..%2fapi/echo',
      '..%2fecho',
      '..%5Cecho',
      '..\\api\\echo',
    ]) {
      it(`refuses one of its own origin in another folder: ${value}`, () => {
        const { attributes, ignored } = read(`config-src=${encodeURIComponent(value)}`);
        expect(attributes).to.deep.equal({});
        expect(ignored).to.deep.equal(['config-src']);
      });
    }

    it('refuses every one if the page has no origin', () => {
      for (const page of ['file:///home/me/frame.html', 'data:text/html,x']) {
        expect(read('config-src=facts.json', page).attributes, page).to.deep.equal({});
        const itself = read(`config-src=${encodeURIComponent(page)}`, page);
        expect(itself.attributes, page).to.deep.equal({});
      }
    });
  });

  it('never throws, and only sets known attributes with valid values', () => {
    const allowed = /^(carrier|theme|heading-level|config-src|methods|sections|topics)$/;
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...'element carrier lang theme methods sections topics heading-level config-src'.split(' '),
        'hotline',
        '__proto__',
      ),
    );
    const value = fc.oneof(
      // The unit 'binary' of fast-check takes two seconds to get ready.
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
      fc.constantFrom('viettel', 'dark', '2', 'app store', 'faq', 'vi', '//x', 'a.json'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 20 }), (pairs) => {
        const { tag, attributes, ignored } = read(String(new URLSearchParams(pairs)));
        expect(TAGS).to.include(tag);
        for (const [key, text] of Object.entries(attributes)) {
          expect(key).to.match(allowed);
          if (key !== 'config-src') expect(text).to.match(/^[\w -]+$/);
          else expect(new URL(text).origin).to.equal('https://help.example');
        }
        const names = new Set(pairs.map(([key]) => key));
        expect(ignored.every((entry) => names.has(entry))).to.equal(true);
      }),
    );
  });
});

describe('the names that the frame shows', () => {
  it('look like parameter names', () => {
    expect(shownNames(['hotline', 'config-src', 'utm_source'])).to.deep.equal([
      'hotline',
      'config-src',
      'utm_source',
    ]);
  });

  it('contain no number, address or sentence', () => {
    for (const name of [
      'call 1900',
      '19001234',
      'evil.example',
      'https://x',
      '<b>',
      'a'.repeat(21),
      'Ask',
      '',
    ]) {
      expect(shownNames([name]), name).to.deep.equal(['…']);
    }
  });

  it('are at most six', () => {
    const many = [...'abcdefghijkl'];
    expect(shownNames(many)).to.deep.equal([...'abcdef', '…']);
  });
});
