import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SECTIONS, sectionsToShow } from '../../src/rules/sections.js';
import type { Situation } from '../../src/rules/ways.js';

const all = ['renew', 'prepare', 'after', 'when', 'keep', 'help', 'intro'];
const inTrouble = ['renew', 'after', 'when', 'keep', 'help'];

describe('the sections of the guide', () => {
  it('are all there, the ways to renew first', () => {
    expect(sectionsToShow({})).to.deep.equal({ ids: all, isArticle: false });
  });

  const situations: ReadonlyArray<readonly [Situation, string[]]> = [
    ['works', all],
    ['used-up', inTrouble],
    ['expired', inTrouble],
    ['paid', inTrouble],
    ['other', inTrouble],
  ];
  for (const [situation, ids] of situations) {
    it(`fit the situation: ${situation}`, () => {
      expect(sectionsToShow({}, undefined, situation).ids).to.deep.equal(ids);
    });
  }

  it('are an article if the page chooses them, in its order and once each', () => {
    const wanted = ['intro', 'help', 'intro', 'prices', '__proto__'];
    expect(sectionsToShow({}, wanted)).to.deep.equal({ ids: ['intro', 'help'], isArticle: true });
  });

  it('stay as the page chose them, in every situation', () => {
    const { ids } = sectionsToShow({}, ['intro', 'prepare', 'renew'], 'expired');
    expect(ids).to.deep.equal(['intro', 'prepare', 'renew']);
  });

  it('are the default ones if the page names only unknown ids', () => {
    for (const wanted of [[], ['prices'], ['__proto__', 'constructor']]) {
      expect(sectionsToShow({}, wanted)).to.deep.equal({ ids: all, isArticle: false });
    }
  });

  it('never include what the config leaves out', () => {
    const carrier = { without: ['section:help', 'section:prepare', 'method:app'] };
    expect(sectionsToShow(carrier).ids).to.deep.equal(['renew', 'after', 'when', 'keep', 'intro']);
    expect(sectionsToShow(carrier, ['help', 'renew']).ids).to.deep.equal(['renew']);
    expect(sectionsToShow(carrier, ['help']).ids).to.deep.equal([]);
  });

  it('are known ids, once each, for any input', () => {
    const id = fc.oneof(fc.constantFrom(...SECTIONS), fc.string());
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (wanted, left) => {
        const without = left.map((id) => `section:${id}`);
        const { ids } = sectionsToShow({ without }, wanted);
        expect(SECTIONS).to.include.members(ids);
        expect(ids).to.deep.equal([...new Set(ids)]);
        for (const id of left) expect(ids).not.to.include(id);
      }),
    );
  });
});
