/**
 * Type-checks the bindings of Lit templates.
 *
 *     node tests/package/templates.mjs
 */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// These are CommonJS modules. Node finds no named exports in them.
const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = createRequire(import.meta.url)(
  'lit-analyzer',
);

const root = fileURLToPath(new URL('../../', import.meta.url));

const config = makeConfig({
  strict: true,
  cwd: root,
  // Newer than its lists.
  globalAttributes: ['enterkeyhint', 'autocorrect'],
  globalEvents: ['beforematch'],
  rules: {
    // It does not know recent CSS, and no custom converters.
    'no-invalid-css': 'off',
    'no-incompatible-property-type': 'off',
    // The guide uses the device check only if another file has defined it.
    'no-missing-import': 'off',
  },
});

/** False alarms: `nothing` in an attribute, and `hidden="until-found"`. */
function isFalseAlarm({ message, source }) {
  const [, bound, wanted] = /^Type '(.*)' is not assignable to '(.*)'$/.exec(message) ?? [];
  if (bound?.includes('Symbol(undefined)')) {
    const allowed = wanted.split(' | ');
    return bound
      .split(' | ')
      .filter((type) => type !== 'Symbol(undefined)')
      .every(
        (type) => allowed.includes(type) || (allowed.includes('string') && type.startsWith('"')),
      );
  }
  return (
    source === 'no-boolean-in-attribute-binding' && message.startsWith("The 'hidden' attribute")
  );
}

/** One sentence for each invalid binding in our sources. */
function invalidBindings() {
  const { config: tsconfig } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(tsconfig, ts.sys, root);
  const files = fileNames.filter((file) => file.startsWith(`${root}src/`));
  const program = ts.createProgram(files, options);
  const context = new DefaultLitAnalyzerContext({ ts, getProgram: () => program });
  context.updateConfig(config);
  const analyzer = new LitAnalyzer(context);
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return analyzer
      .getDiagnosticsInFile(source)
      .filter((found) => !isFalseAlarm(found))
      .map(({ location, message, source: rule }) => {
        const { line } = source.getLineAndCharacterOfPosition(location.start);
        return `${relative(root, file)}:${line + 1} ${message} (${rule})`;
      });
  });
}

const found = invalidBindings();
for (const sentence of found) console.error(sentence);
process.exitCode = found.length > 0 ? 1 : 0;
