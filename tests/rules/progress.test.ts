import { expect } from '@open-wc/testing';
import { stepsOf } from '../../src/render/block.js';
import { guide, type Section } from '../../src/content/guide.js';
import { countedSteps } from '../../src/rules/progress.js';
import { waysToRenew } from '../../src/rules/ways.js';
import { carrierFrom, everyCarrier } from '../support/carriers.js';

const idsOf = (sections: readonly Section[], id: string): string[] =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => stepsOf(blocks))
    .map(({ id }) => id);

const wayOf = (sections: readonly Section[], way: string): string[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'details' && block.id === way)
    .flatMap((block) => stepsOf([block]))
    .map(({ id }) => id);

describe('progress counts', () => {
  for (const carrier of everyCarrier()) {
    it(`for ${carrier.id} what is before, what is in the open way, and what is after`, () => {
      const sections = guide(carrier);
      const ways = waysToRenew(carrier);
      expect(ways).not.to.be.empty;
      for (const way of ways) {
        const counted = countedSteps(sections, way);
        expect(wayOf(sections, way), way).not.to.be.empty;
        expect(counted, way).to.have.members([
          ...idsOf(sections, 'prepare'),
          ...wayOf(sections, way),
          ...idsOf(sections, 'after'),
        ]);
        expect(new Set(counted).size, way).to.equal(counted.length);
      }
    });
  }

  it('no way where all are closed', () => {
    const sections = guide(carrierFrom('viettel'));
    expect(countedSteps(sections, '')).to.have.members([
      ...idsOf(sections, 'prepare'),
      ...idsOf(sections, 'after'),
    ]);
  });

  it('the same in the article’s order', () => {
    const carrier = carrierFrom('viettel');
    const article = guide(carrier, { sections: ['intro', 'prepare', 'renew', 'after', 'help'] });
    expect(countedSteps(article, 'app')).to.have.members(countedSteps(guide(carrier), 'app'));
  });

  it('nothing while something else than the ways is shown', () => {
    for (const situation of ['used-up', 'expired', 'paid', 'other'] as const) {
      const sections = guide(carrierFrom('viettel'), { situation });
      expect(countedSteps(sections, 'app'), situation).to.be.empty;
    }
  });
});
