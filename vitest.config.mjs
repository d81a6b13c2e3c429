import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globals: true,
    setupFiles: 'tests/support/mocha-names.mjs',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  // These tests need nothing but `expect`, which both export. The rest of that package needs a DOM.
  resolve: { alias: { '@open-wc/testing': 'vitest' } },
});
