import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { committed, names, read, startListening } from './heard.mjs';

describe('what a screen reader gets is what the files say (npm run heard writes them)', () => {
  let listening;
  beforeAll(async () => (listening = await startListening()));
  afterAll(() => listening.close());

  for (const name of names) {
    it(name, async () => {
      assert.equal(await listening.textOf(name), read(name));
    });
  }

  it('no file is left over', () => {
    assert.deepEqual(committed(), names);
  });
});
