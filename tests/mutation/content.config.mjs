import logic from './logic.config.mjs';

/** In the content only conditions change: `tests/said/` holds every sentence as it is. */
export default {
  ...logic,
  vitest: { configFile: 'vitest.config.mjs' },
  mutate: ['src/content/**/*.ts'],
  mutator: { excludedMutations: ['StringLiteral', 'ArrayDeclaration', 'ObjectLiteral', 'Regex'] },
  thresholds: { ...logic.thresholds, break: null },
  htmlReporter: { fileName: 'coverage/mutation/content.html' },
  jsonReporter: { fileName: 'coverage/mutation/content.json' },
};
