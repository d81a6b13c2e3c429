import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/fuzz.mjs';

it(
  'no random page breaks an element: `npm run fuzz` tries more',
  { timeout: 600_000 },
  async () => {
    const seed = Math.floor(Math.random() * 1e9);
    expect(await fuzz({ count: 5000, seed }), `--seed ${seed}`).toEqual([]);
  },
);
