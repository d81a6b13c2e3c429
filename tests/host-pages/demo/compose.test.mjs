import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { compose, notAccepted, offerShown } from '../../../demo/compose.js';
import { contrast } from '../../../demo/contrast.js';
import { themes, textOn } from '../../../demo/themes.js';
import { sentencesInside } from '../../../dist/demo/sentences-inside.js';
import { FORMS, places } from '../../../demo/places.js';
import {
  ELEMENTS,
  LANGUAGES,
  METHODS,
  firstState,
  readState,
  writeState,
} from '../../../demo/state.js';
import { ids, message } from '../../../demo/messages.js';
import { builtIns } from '../../../dist/rules.js';

const base = 'https://files.example/';
const state = (given) => ({ ...firstState(), ...given });
const placeWith = (form) => Object.keys(places).find((id) => places[id].forms.includes(form));

const line = fc.string({ maxLength: 40 }).map((text) => text.replace(/[\r\n]/g, ''));
const anyState = fc.record({
  ui: fc.constantFrom(...LANGUAGES),
  element: fc.constantFrom(...ELEMENTS),
  carrier: fc.constantFrom('', 'own', ...Object.keys(builtIns)),
  config: fc.oneof(
    line,
    fc.object().map((value) => JSON.stringify(value)),
  ),
  lang: fc.constantFrom('', 'page', ...LANGUAGES),
  theme: fc.constantFrom('', 'light', 'dark', 'auto'),
  accent: fc.constantFrom('', '#12ab9f'),
  radius: fc.constantFrom('', '0em', '1.2em'),
  frameless: fc.boolean(),
  'heading-level': fc.constantFrom('', '1', '5'),
  locked: fc.boolean(),
  offline: fc.boolean(),
  searchable: fc.boolean(),
  operator: fc.boolean(),
  methods: fc.subarray(METHODS),
  support: line,
  'support-label': line,
  'offer-url': line,
  'offer-label': line,
  device: line,
  place: fc.constantFrom(...Object.keys(places)),
  form: fc.constantFrom('', ...FORMS),
  version: fc.constantFrom('follows', 'pinned'),
  file: fc.constantFrom('all', 'language', 'element'),
});

/** All elements in this XML. Fails if it is not well-formed. */
function elementsIn(xml) {
  const errors = [];
  const errorHandler = (level, message) => errors.push(message);
  const read = new DOMParser({ errorHandler }).parseFromString(`<root>${xml}</root>`, 'text/xml');
  assert.deepEqual(errors, [], xml);
  const found = read.getElementsByTagName('*');
  return [...Array(found.length).keys()].map((index) => found.item(index));
}

describe('a snippet of the generator', () => {
  for (const element of ELEMENTS) {
    for (const form of FORMS) {
      it(`has the chosen form: ${element}, ${form}`, () => {
        const made = compose(state({ element, form, place: placeWith(form) }), { base });
        assert.equal(made.form, form);
        assert.ok(made.body.includes(form === 'plain' ? '<h2>' : element), made.body);
        assert.equal(!!made.head, !['plain', 'address', 'shortcode'].includes(form));
      });
    }
  }

  it('is well-formed XML for Blogger, and no input becomes markup', () => {
    fc.assert(
      fc.property(anyState, (chosen) => {
        const made = compose(
          { ...chosen, ...state({ ...chosen, place: 'blogger', form: 'xml' }) },
          { base },
        );
        if (made.issue) return;
        const names = elementsIn(made.head + made.body).map(({ tagName }) => tagName);
        const known = ['root', 'script', 'div', 'p', chosen.element];
        assert.deepEqual(
          names.filter((name) => !known.includes(name)),
          [],
        );
        assert.equal(names.filter((name) => name === chosen.element).length, 1);
      }),
      { numRuns: 300 },
    );
  });

  it('contains a pasted config unchanged, but no `</script>` from it', () => {
    const config = { id: 'chao', name: '</script><!-- & "Chào"' };
    const { body } = compose(state({ carrier: 'own', config: JSON.stringify(config) }), { base });
    const [, json] = /<script type="application\/json">(.*?)<\/script>/.exec(body);
    assert.deepEqual(JSON.parse(json), config);
  });

  it('loads the file with all elements and languages, unless a smaller one is chosen', () => {
    const srcOf = (given) => /src="([^"]*)"/.exec(compose(state(given), { base }).head)[1];
    assert.equal(srcOf({}), `${base}esim-widgets.js`);
    assert.equal(srcOf({ file: 'language', ui: 'vi' }), `${base}vi/esim-widgets.js`);
    const questions = { element: 'esim-faq', lang: 'zh-Hans', file: 'element' };
    assert.equal(srcOf(questions), `${base}zh-Hans/esim-faq.js`);
  });

  it('has an integrity hash only if it is pinned', () => {
    const pinned = compose(state({}), { base, integrity: 'sha384-abc' });
    assert.match(pinned.head, / integrity="sha384-abc" crossorigin="anonymous"/);
    assert.doesNotMatch(compose(state({}), { base }).head, /integrity|crossorigin/);
  });

  it('reserves its height on the tag, so that an editor that removes the tag leaves no gap', () => {
    for (const form of ['script', 'xml']) {
      const { body } = compose(state({ form, place: placeWith(form) }), { base, height: 480 });
      const [tag] = /<esim-renew-guide[^>]*>/.exec(body);
      assert.match(tag, / style="display:block;min-height:min\(30em,100vh\)"/);
      assert.doesNotMatch(body.replace(tag, ''), /min-height/);
    }
  });

  it('has only one line for editors that turn lines into paragraphs', () => {
    for (const place of Object.keys(places).filter((id) => places[id].line)) {
      for (const form of places[place].forms.filter((form) => form !== 'plain')) {
        assert.doesNotMatch(
          compose(state({ place, form }), { base }).body,
          /\n/,
          `${place} ${form}`,
        );
      }
    }
  });

  it('has the accent, corners and border of a theme, and readable text on the accent', () => {
    const { body } = compose(state({ ...themes.ink }), { base });
    assert.match(body, /--esim-accent:#1c1c21;--esim-radius:0em;--esim-border:0"/);
    assert.doesNotMatch(compose(state({ ...themes.leaf }), { base }).body, /--esim/);
    for (const { accent } of Object.values(themes)) {
      assert.deepEqual(readState(writeState(state({ accent }))).accent, accent);
      if (accent) assert.ok(textOn(accent).ratio >= 4.5, accent);
    }
    assert.equal(textOn('#ffff00').text, 'black');
    assert.equal(textOn('#000080').text, 'white');
  });

  it('is a shortcode for the WordPress plugin, with the attributes of the tag', () => {
    const chosen = { place: 'wordpress', 'support-label': 'Ask [us] & "them"', locked: true };
    const support = 'https://a.example/';
    assert.equal(
      compose(state({ ...chosen, support }), { base }).body,
      '[esim-renew-guide carrier="viettel" lang="en" locked support="https://a.example/" ' +
        'support-label="Ask &#91;us&#93; &amp; &quot;them&quot;"]',
    );
    assert.deepEqual(notAccepted(state({ ...chosen, accent: '#12ab9f' }), 'shortcode'), []);
    const own = state({ place: 'wordpress', carrier: 'own', config: '{"id":"chao"}' });
    assert.equal(compose(own, { base }).issue, 'shortcode-config');
  });

  it('puts no facts into a frame’s address', () => {
    const own = state({ carrier: 'own', config: '{"id":"chao"}', place: 'frame-only' });
    assert.equal(compose(own, { base }).issue, 'frame-config');
    const more = state({ support: 'https://a.example/', operator: true, place: 'frame-only' });
    assert.equal(
      compose(more, { base }).body,
      `${base}frame.html?element=esim-renew-guide&carrier=viettel&lang=en`,
    );
  });

  it('lists the options that its form does not support', () => {
    const chosen = state({ locked: true, accent: '#112233', theme: 'dark', operator: true });
    assert.deepEqual(notAccepted(chosen, 'script'), []);
    assert.deepEqual(notAccepted(chosen, 'frame'), ['locked', 'accent', 'operator']);
    assert.deepEqual(notAccepted(chosen, 'plain'), ['theme', 'locked', 'accent']);
  });

  it('reports an invalid config in plain words', () => {
    const config = '{"id":"chao","website":{"url":"http://a.example"}}';
    const { issue } = compose(state({ carrier: 'own', config, place: 'intercom' }), { base });
    assert.match(issue, /“website\.url” must look like https/);
  });
});

describe('the sentences inside the tag', () => {
  for (const element of ELEMENTS) {
    it(`are three to five, for every carrier and in every language: ${element}`, () => {
      for (const id of [undefined, ...Object.keys(builtIns)]) {
        const all = LANGUAGES.map((lang) => sentencesInside(element, id, lang));
        for (const sentences of all) {
          assert.ok(sentences.length >= 3 && sentences.length <= 5, `${id}: ${sentences}`);
          assert.doesNotMatch(sentences.join(' '), /undefined|null|\[object/);
        }
        const [english, chinese] = all.map((sentences) => sentences.join(' '));
        assert.doesNotMatch(english, /\p{Script=Han}/u);
        assert.match(chinese, /\p{Script=Han}/u);
      }
    });
  }

  it('send no reader with a seller’s eSIM to a shop or a hotline', () => {
    for (const { id } of Object.values(builtIns).filter(({ kind }) => kind === 'seller')) {
      assert.doesNotMatch(sentencesInside('esim-renew-guide', id, 'en').join(' '), /shop|call/i);
    }
  });
});

describe('an advertisement', () => {
  it('appears only if a rule says “buy a new one”', () => {
    assert.deepEqual(offerShown(state({ carrier: 'nomad' })), { when: 'expired' });
    assert.deepEqual(offerShown(state({ carrier: 'airalo' })), { when: 'never' });
    assert.deepEqual(offerShown(state({ carrier: '' })), { when: 'depends' });
    const config = '{"id":"chao","lifecycle":[{"day":41,"state":"recalled"}]}';
    assert.deepEqual(offerShown(state({ carrier: 'own', config })), { when: 'days', days: 41 });
  });
});

describe('the address', () => {
  it('restores every state', () => {
    fc.assert(
      fc.property(anyState, (some) => {
        const whole = readState(writeState(state(some)));
        assert.deepEqual(readState(`#${writeState(whole)}`), whole);
        for (const [name, value] of Object.entries(some)) {
          assert.deepEqual(whole[name], value, name);
        }
      }),
    );
  });

  it('ignores everything unknown', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        assert.deepEqual(Object.keys(readState(hash)).sort(), Object.keys(firstState()).sort());
      }),
    );
    assert.deepEqual(
      readState('element=script&theme=%22%3E&accent=red&base=https://evil.example&__proto__=1'),
      firstState(),
    );
  });

  for (const [name, id] of [
    ['carrier', 'nope'],
    ['carrier', 'constructor'],
    ['place', 'constructor'],
    ['form', 'nope'],
  ]) {
    it(`ignores an unknown ${name}, which has no snippet: ${id}`, () => {
      const found = readState(`element=esim-renew-guide&${name}=${id}`);
      assert.equal(found[name], firstState()[name]);
      for (const place of Object.keys(places)) {
        for (const form of places[place].forms) compose({ ...found, place, form }, { base });
      }
      offerShown(found);
    });
  }
});

describe('the words', () => {
  it('exist in every language, with the same names in braces', () => {
    for (const id of ids) {
      const [english, ...others] = LANGUAGES.map((language) => message(language, id));
      const names = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
      for (const text of others) {
        assert.ok(text?.trim(), id);
        assert.deepEqual(names(text), names(english), id);
      }
    }
  });

  it('are the same in the page before its script has run', () => {
    const html = readFileSync(new URL('../../../demo/index.html', import.meta.url), 'utf8');
    const found = [...html.matchAll(/data-message="([^"]+)"[^>]*>([^<]*)</g)];
    assert.ok(found.length > 80);
    for (const [, id, text] of found) {
      assert.equal(text.replace(/\s+/g, ' ').trim(), message('en', id), id);
    }
  });
});

describe('contrast', () => {
  it('has the value that WCAG defines', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});
