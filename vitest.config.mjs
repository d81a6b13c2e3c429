import { defineConfig } from 'vitest/config';
import { nodeFolders } from './tests/support/test-files.mjs';

export default defineConfig({
  test: {
    include: [`tests/{${nodeFolders}}/**/*.test.ts`, 'tests/**/*.test.mjs'],
    exclude: ['**/node_modules/**', '**/*.dom.test.ts'],
    globals: true,
    setupFiles: 'tests/support/mocha-names.mjs',
    // No test changes the state of a module, so all files can share the modules.
    isolate: false,
    // Tests with random values take longer than the usual five seconds.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  // These tests use only `expect` of that package. The rest of it needs a DOM.
  resolve: { alias: { '@open-wc/testing': 'vitest' } },
});
