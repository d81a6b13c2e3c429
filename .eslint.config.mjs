import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

// ---- Who may import whom. `docs/` tells why; the rule that holds it is here.

const fromElements = {
  regex: '/elements/',
  message: 'Data flows one way: nothing below the elements imports from them.',
};
const fromDefine = {
  regex: '/shared/define(\\.js)?$',
  message: 'A class file describes; only src/index.ts registers.',
};
const unsafeTemplates = {
  regex: '^lit(-html)?/(directives/(unsafe-|style-map)|static-html)',
  message: 'Text is text, and strict pages refuse inline styles.',
};
const fromBrowserParts = {
  regex: '^lit($|/)|^@lit/(?!localize)|^lit-|/render/(to-dom|icons|pictures)',
  message: 'This part runs in Node: no Lit, and nothing that renders to the DOM.',
};

/** Later blocks replace a rule's options as a whole, so each says its full list. */
const imports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});

// ---- What nobody may use.

const stored = 'What a reader does stays in memory.';
const nowhere = {
  'no-restricted-globals': [
    'error',
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
      name,
      message: stored,
    })),
  ],
  'no-restricted-properties': [
    'error',
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].flatMap((property) =>
      ['window', 'self', 'globalThis'].map((object) => ({ object, property, message: stored })),
    ),
    { object: 'document', property: 'cookie', message: stored },
    { object: 'document', property: 'write', message: 'No HTML from strings.' },
    ...['language', 'languages'].map((property) => ({
      object: 'navigator',
      property,
      message: 'An English page must not turn German by itself.',
    })),
    {
      object: 'customElements',
      property: 'define',
      message: 'Only src/elements/shared/define.ts registers: it keeps the first copy.',
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      message: 'No HTML from strings.',
    },
  ],
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

/** Names that only a browser has, and those that Node has for another purpose. */
const browserOnly = [
  ...Object.keys(globals.browser).filter((name) => !(name in globals.nodeBuiltin)),
  'fetch',
  'navigator',
  'localStorage',
  'sessionStorage',
];

export default ts.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/', 'src/locales/generated/'] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['demo/**/*.{js,mjs}'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ts.configs.recommended,
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { litHtmlSources: true },
    rules: {
      // A promise that nobody waits for hides its failure; in a test, an assertion that never ran.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-native-attributes': 'off',
      // Safari takes the role from a list that has no bullets.
      'lit-a11y/no-redundant-role': 'off',
      // Registering is the business of src/index.ts alone, and classes are exported for it.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/no-exports-with-element': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { ...nowhere, ...imports(fromElements, fromDefine, unsafeTemplates) },
  },
  {
    files: ['src/{elements,embed}/**/*.ts'],
    rules: imports(fromDefine, unsafeTemplates),
  },
  {
    files: ['src/index.ts'],
    rules: imports(unsafeTemplates),
  },
  {
    files: ['src/locales/localize.ts'],
    rules: imports(fromElements, fromDefine, unsafeTemplates),
  },
  {
    files: ['src/elements/shared/define.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: [
      'src/{carriers,devices,rules,content}/**/*.ts',
      'src/render/{block,to-html,to-text,to-file,plain}.ts',
    ],
    rules: {
      ...imports(fromElements, fromDefine, fromBrowserParts),
      'no-restricted-globals': [
        'error',
        ...browserOnly.map((name) => ({ name, message: 'This part runs in Node.' })),
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // Chai types every assertion as a promise, though only this one is; and it asserts by
      // reading a property.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it, or it never fails.',
        },
        {
          selector:
            'ExpressionStatement > CallExpression[callee.name=/^(setViewport|emulateMedia|send[A-Z].*|resetMouse|fixture|oneEvent|nextFrame|waitUntil|elementUpdated)$/]',
          message: 'Await it.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Hosts, hostile pages and toy elements of tests are allowed to be bad.
      'wc/guard-define-call': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/require-listener-teardown': 'off',
      'lit/no-template-arrow': 'off',
      'lit-a11y/accessible-name': 'off',
    },
  },
);
