import { expect } from '@open-wc/testing';
import { stepsOf } from '../../src/render/block.js';
import { guide, type Section } from '../../src/content/guide.js';
import { countedSteps } from '../../src/rules/progress.js';
import { waysToRenew } from '../../src/rules/ways.js';
import { everyCarrier } from '../support/carriers.js';
import { sceneOf } from '../support/scenes.js';

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
    it(`for ${carrier.id} the steps before, of the open way, and after`, () => {
      const sections = guide(sceneOf(carrier));
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

  it('no way to renew while all are closed', () => {
    const sections = guide(sceneOf('viettel'));
    expect(countedSteps(sections, '')).to.have.members([
      ...idsOf(sections, 'prepare'),
      ...idsOf(sections, 'after'),
    ]);
  });

  it('the same steps in an article', () => {
    const wishes = { sections: ['intro', 'prepare', 'renew', 'after', 'help'] };
    const article = guide(sceneOf('viettel', { wishes }));
    expect(countedSteps(article, 'app')).to.have.members(
      countedSteps(guide(sceneOf('viettel')), 'app'),
    );
  });

  it('nothing while the guide shows other help than the ways', () => {
    for (const situation of ['used-up', 'expired', 'paid', 'other'] as const) {
      const sections = guide(sceneOf('viettel', { answers: { situation } }));
      expect(countedSteps(sections, 'app'), situation).to.be.empty;
    }
  });
});
