import assert from 'node:assert/strict';
import { it } from 'vitest';
import { measure, problems } from './size.mjs';

it(
  'the file stays within its limits and grows only with a line in the CHANGELOG',
  { timeout: 600_000 },
  async () => {
    assert.deepEqual(problems(await measure()), []);
  },
);
