/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { nameOf, read, shots, startCamera } from './pictures.mjs';

/** The share of pixels that may differ. A button that moves by four pixels changes more. */
const TOLERANCE = 0.0008;

let camera;
beforeAll(async () => (camera = await startCamera()));
afterAll(() => camera.close());

/** The share of pixels that differ: 1 if the size does. */
function difference(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return 1;
  const pixels = pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.2 });
  return pixels / (width * height);
}

describe.concurrent('every state of the gallery looks as in its picture', () => {
  for (const shot of shots) {
    it(nameOf(shot), async () => {
      const found = difference(read(shot), await camera.take(shot));
      assert.ok(
        found <= TOLERANCE,
        `${(found * 100).toFixed(2)} % of the pixels differ. If it looks right: npm run pictures`,
      );
    });
  }

  it('a button that moves by four pixels is noticed', async () => {
    const [shot] = shots;
    const moved = await camera.take(shot, () => {
      const { shadowRoot } = document.querySelector('esim-renew-guide');
      const button = shadowRoot.querySelector('[part~="answers"] button');
      button.style.setProperty('translate', '4px 4px');
    });
    assert.ok(difference(read(shot), moved) > TOLERANCE);
  });
});
