import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, it } from 'vitest';
import { isRoot } from '../../support/browsers.mjs';
import { root } from '../../support/recipes.mjs';
import { sentences } from './forms.mjs';
import { page, pasteIn, readPage } from './page.mjs';
import { resultOf, survey } from './survey.mjs';

describe('the survey of publishing systems', () => {
  let found;
  let written;
  beforeAll(async () => {
    found = await survey();
    written = readPage(readFileSync(`${root}docs/embedding.md`, 'utf8'));
  });

  /** All cells that could be tested here: `[form, place, result]`. */
  const tried = () =>
    Object.entries(found.cells).flatMap(([form, row]) =>
      Object.entries(row)
        .map(([place, { result }]) => [form, place, result])
        .filter(([, , result]) => result !== 'not tried here'),
    );

  it('is the same as in docs/embedding.md', () => {
    const { forms, places } = found;
    const differing = tried()
      .map(([form, place, result]) => [
        forms[form].title,
        places[place].title,
        result,
        written[forms[form].title]?.[places[place].title],
      ])
      .filter(([, , result, written]) => result !== written);
    assert.deepEqual(differing, [], 'run `npm run survival` to update the page');
    assert.equal(Object.keys(written).length, Object.keys(forms).length);
  });

  it('includes at least one readable form for every place', () => {
    const places = new Set(tried().map(([, place]) => place));
    assert.ok(places.size >= 4);
    assert.deepEqual(
      [...places].filter((place) => !pasteIn(place, found.cells).length),
      [],
    );
  });

  it('never includes visible code, except for two forms with JSON inside the tag', () => {
    assert.deepEqual(
      tried().filter(
        ([form, , result]) => result === 'code shows' && !['tag-json', 'tag-lines'].includes(form),
      ),
      [],
    );
  });

  it('includes all plain HTML for the place, except harmless attributes', () => {
    const harmless = ['lang', 'dir', 'scope', 'rel'];
    const made = {
      'plain-wordpress-author': ['author-block', 'author-classic'],
      'plain-zendesk': ['zendesk'],
      'plain-intercom': ['intercom'],
    };
    for (const [form, places] of Object.entries(made)) {
      for (const place of places) {
        const { lost } = found.cells[form][place];
        assert.deepEqual(
          lost.filter((name) => !harmless.includes(name)),
          [],
          `${form} in ${place}`,
        );
      }
    }
  });

  it('is tested in WordPress too, if PHP is available', () => {
    const inWordPress = tried().filter(([, place]) => /^(author|administrator)/.test(place));
    if (found.missing) {
      assert.ok(!(isRoot && process.env.CI), found.missing);
      assert.equal(inWordPress.length, 0);
      assert.match(page(found), /\*\*WordPress\*\*: not tried here/);
    } else {
      assert.equal(inWordPress.length, 4 * Object.keys(found.forms).length);
    }
  });
});

describe('the result for a page', () => {
  const answers = { texts: ['One.', 'Two.'], links: ['tel:198'] };
  const seen = { words: 'One. Two.', links: ['tel:198'], widgets: [], frames: [] };
  const resultWith = (change) => resultOf({ ...seen, ...change }, 'esim-faq', answers);

  it('is “readable” only with every answer and every link', () => {
    assert.equal(resultWith({}), 'readable');
    assert.equal(resultWith({ words: 'One.' }), 'nothing');
    assert.equal(resultWith({ links: [] }), 'nothing');
    assert.equal(resultWith({ words: sentences['esim-faq'] }), 'sentences');
  });

  it('is “widget” for a working element and “damaged” for another', () => {
    assert.equal(resultWith({ widgets: ['esim-faq'] }), 'widget');
    assert.equal(resultWith({ widgets: ['esim-faq'], words: 'One.' }), 'damaged');
    assert.equal(
      resultWith({ widgets: ['esim-faq'], words: `One. Two. ${sentences['esim-faq']}` }),
      'damaged',
    );
    assert.equal(resultWith({ widgets: ['esim-renew-guide'], words: '' }), 'nothing');
  });

  it('includes the content of frames', () => {
    assert.equal(resultWith({ words: '', links: [], frames: [seen] }), 'frame');
    assert.equal(
      resultWith({ words: '', links: [], frames: [{ ...seen, words: 'One.' }] }),
      'nothing',
    );
  });

  it('is “code shows” for visible JSON, tags and entities', () => {
    for (const code of ['{"id":"x"}', '<p>', '</div>', '&amp;', '&#39;', 'esim-faq carrier=']) {
      assert.equal(resultWith({ words: `One. Two. ${code}` }), 'code shows', code);
    }
  });
});
