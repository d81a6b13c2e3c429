import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, it } from 'vitest';
import { isRoot } from '../../support/browsers.mjs';
import { root } from '../../support/recipes.mjs';
import { sentences } from './forms.mjs';
import { page, pasteIn, readPage } from './page.mjs';
import { judge, survey } from './survey.mjs';

describe('what survives the editors', () => {
  let found;
  let written;
  beforeAll(async () => {
    found = await survey();
    written = readPage(readFileSync(`${root}docs/embedding.md`, 'utf8'));
  });

  /** Every cell that could be tried here: `[form, place, result]`. */
  const tried = () =>
    Object.entries(found.cells).flatMap(([form, row]) =>
      Object.entries(row)
        .map(([place, { result }]) => [form, place, result])
        .filter(([, , result]) => result !== 'not tried here'),
    );

  it('is in every case what docs/embedding.md says', () => {
    const { forms, places } = found;
    const differing = tried()
      .map(([form, place, result]) => [
        forms[form].title,
        places[place].title,
        result,
        written[forms[form].title]?.[places[place].title],
      ])
      .filter(([, , result, said]) => result !== said);
    assert.deepEqual(differing, [], 'npm run survival writes it anew');
    assert.equal(Object.keys(written).length, Object.keys(forms).length);
  });

  it('leaves something to paste in every place', () => {
    const places = new Set(tried().map(([, place]) => place));
    assert.ok(places.size >= 4);
    assert.deepEqual(
      [...places].filter((place) => !pasteIn(place, found.cells).length),
      [],
    );
  });

  it('never shows code where the form was made for the place', () => {
    assert.deepEqual(
      tried().filter(
        ([form, , result]) => result === 'code shows' && !['tag-json', 'tag-lines'].includes(form),
      ),
      [],
    );
  });

  it('loses nothing of plain HTML that was made for the place but what does no harm', () => {
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

  it('is tried in WordPress too, wherever PHP can be had', () => {
    const told = tried().filter(([, place]) => /^(author|administrator)/.test(place));
    if (found.missing) {
      assert.ok(!(isRoot && process.env.CI), found.missing);
      assert.equal(told.length, 0);
      assert.match(page(found), /\*\*WordPress\*\*: not tried here/);
    } else {
      assert.equal(told.length, 4 * Object.keys(found.forms).length);
    }
  });
});

describe('the judge of a page', () => {
  const answers = { texts: ['One.', 'Two.'], links: ['tel:198'] };
  const seen = { words: 'One. Two.', links: ['tel:198'], widgets: [], frames: [] };
  const judged = (change) => judge({ ...seen, ...change }, 'esim-faq', answers);

  it('calls readable only what has every answer and every link', () => {
    assert.equal(judged({}), 'readable');
    assert.equal(judged({ words: 'One.' }), 'nothing');
    assert.equal(judged({ links: [] }), 'nothing');
    assert.equal(judged({ words: sentences['esim-faq'] }), 'sentences');
  });

  it('tells an element that works from one that is damaged', () => {
    assert.equal(judged({ widgets: ['esim-faq'] }), 'widget');
    assert.equal(judged({ widgets: ['esim-faq'], words: 'One.' }), 'damaged');
    assert.equal(
      judged({ widgets: ['esim-faq'], words: `One. Two. ${sentences['esim-faq']}` }),
      'damaged',
    );
    assert.equal(judged({ widgets: ['esim-renew-guide'], words: '' }), 'nothing');
  });

  it('looks into frames', () => {
    assert.equal(judged({ words: '', links: [], frames: [seen] }), 'frame');
    assert.equal(judged({ words: '', links: [], frames: [{ ...seen, words: 'One.' }] }), 'nothing');
  });

  it('notices JSON, tags and entities that show', () => {
    for (const rubbish of ['{"id":"x"}', '<p>', '</div>', '&amp;', '&#39;', 'esim-faq carrier=']) {
      assert.equal(judged({ words: `One. Two. ${rubbish}` }), 'code shows', rubbish);
    }
  });
});
