import { expect } from '@open-wc/testing';
import { everyId } from '../../support/carriers.js';
import { problemsInAnyState } from '../../support/secrets.js';

describe('no field asks for a secret, with any answers', () => {
  for (const carrier of everyId) {
    it(`in the guide for ${carrier}`, async () => {
      expect(await problemsInAnyState(carrier)).to.deep.equal([]);
    });
  }
});
