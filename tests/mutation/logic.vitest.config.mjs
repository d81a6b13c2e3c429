import { mergeConfig } from 'vitest/config';
import base from '../../vitest.config.mjs';

/**
 * The tests beside the code have to notice a change. All that is said, and the tests with thousands of random
 * values, would take hours to try.
 */
export default mergeConfig(base, {
  test: { exclude: ['tests/said/**', 'tests/locales/**', '**/*.slow.test.*'] },
});
