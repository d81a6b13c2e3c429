import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

// ---- Import rules. `docs/` gives the reasons.

const fromElements = {
  regex: '/elements/',
  message: 'Imports go one way: only the elements and the entry files import from the elements.',
};
const fromDefine = {
  regex: '/shared/define(\\.js)?$',
  message: 'Class files define no tags. Only the entry files register them.',
};
const unsafeTemplates = {
  regex: '^lit(-html)?/(directives/(unsafe-|style-map)|static-html)',
  message: 'Never parse text as HTML. A strict CSP refuses inline styles.',
};
const fromBrowserParts = {
  regex: '^lit($|/)|^@lit/(?!localize)|^lit-|/render/(to-dom|icons|pictures)',
  message: 'This code runs in Node: do not use Lit or the DOM.',
};

/** A later block replaces all options of a rule, so each block lists all its patterns. */
const imports = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});

// ---- APIs that no source file may use.

const noStorage = 'Keep what a reader does in memory only.';
const forbidden = {
  'no-restricted-globals': [
    'error',
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].map((name) => ({
      name,
      message: noStorage,
    })),
  ],
  'no-restricted-properties': [
    'error',
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches'].flatMap((property) =>
      ['window', 'self', 'globalThis'].map((object) => ({ object, property, message: noStorage })),
    ),
    { object: 'document', property: 'cookie', message: noStorage },
    { object: 'document', property: 'write', message: 'Do not make HTML from strings.' },
    ...['language', 'languages'].map((property) => ({
      object: 'navigator',
      property,
      message: 'The page decides the language, not the browser.',
    })),
    {
      object: 'customElements',
      property: 'define',
      message: 'Use src/elements/shared/define.ts: it keeps the first copy of an element.',
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
      message: 'Do not make HTML from strings.',
    },
  ],
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
};

/** Browser globals. Node has some of them too, but our code must not use them there. */
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
    // WordPress loads it as a classic script.
    files: ['src/embed/wordpress/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
    rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
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
    languageOptions: { globals: globals.browser },
    settings: { litHtmlSources: true },
    rules: {
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
      // Safari drops the list role from a list without bullets, so we set it.
      'lit-a11y/no-redundant-role': 'off',
      // It does not see texts in `.textContent`. axe checks all names in the browser.
      'lit-a11y/accessible-name': 'off',
      // Class files export their class, and the entry files register it.
      'wc/define-tag-after-class-definition': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/no-exports-with-element': 'off',
      'wc/tag-name-matches-class': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { ...forbidden, ...imports(fromElements, fromDefine, unsafeTemplates) },
  },
  {
    files: ['src/{elements,embed}/**/*.ts'],
    rules: imports(fromDefine, unsafeTemplates),
  },
  {
    files: ['src/index.ts', 'src/variants/*.ts'],
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
        ...browserOnly.map((name) => ({ name, message: 'This code runs in Node.' })),
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    languageOptions: { globals: globals.mocha },
    rules: {
      // Chai types every assertion as a promise, but only `accessible()` is one. So the rule of
      // `.eslint.types.config.mjs` cannot find missing awaits here.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it. Otherwise it never fails.',
        },
        {
          selector:
            'ExpressionStatement > CallExpression[callee.name=/^(setViewport|emulateMedia|send[A-Z].*|resetMouse|fixture|oneEvent|nextFrame|waitUntil|elementUpdated)$/]',
          message: 'Await it.',
        },
      ],
      // Chai's properties, such as `.true`, are assertions too.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Test pages and test elements may break these rules on purpose.
      'wc/guard-define-call': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/require-listener-teardown': 'off',
      'lit/no-template-arrow': 'off',
    },
  },
);
