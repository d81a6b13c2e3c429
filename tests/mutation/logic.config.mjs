/**
 * Changes the code in thousands of places, one at a time, and asks whether a test in Node fails.
 * One folder alone: `npm run mutation:logic -- --mutate 'src/rules/*.ts'`.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/logic.vitest.config.mjs' },
  mutate: [
    'src/{rules,devices,carriers}/**/*.ts',
    // Tables of facts. A test of each fact would only repeat the table.
    '!src/carriers/data/**',
    '!src/devices/{columns,exceptions,families,sources}.ts',
  ],
  // A constant of a module needs a new start of all tests for each change.
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/logic.html' },
  jsonReporter: { fileName: 'coverage/mutation/logic.json' },
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['dist', 'coverage', 'demo'],
};
