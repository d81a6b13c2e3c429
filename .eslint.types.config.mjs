import ts from 'typescript-eslint';

/** The rules that need types. They take as long as all others together. */
export default ts.config(
  { ignores: ['dist/', 'coverage/', '**/node_modules/', 'src/locales/generated/'] },
  {
    files: ['**/*.ts'],
    plugins: { '@typescript-eslint': ts.plugin },
    languageOptions: {
      parser: ts.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // Comments that switch off a rule of the other config.
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    rules: {
      // An unawaited promise hides its failure.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // Chai types every assertion as a promise, but only `accessible()` is one.
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
);
