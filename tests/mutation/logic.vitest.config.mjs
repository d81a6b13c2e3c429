import { statSync } from 'node:fs';
import { mergeConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import base from '../../vitest.config.mjs';

/** The first failed test ends a run, so small files go first. */
class SmallFilesFirst extends BaseSequencer {
  async sort(files) {
    const sizeOf = ({ moduleId }) => statSync(moduleId).size;
    return files.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  }
}

/**
 * The tests beside the code have to notice a change. All that is said, and the tests with thousands of random
 * values, would take hours to try.
 */
export default mergeConfig(base, {
  test: {
    exclude: ['tests/said/**', 'tests/locales/**', '**/*.slow.test.*'],
    sequence: { sequencer: SmallFilesFirst },
  },
});
