/**
 * Type-checks what the Lit templates bind.
 *
 *     node tests/package/templates.mjs
 */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

// Its own entry is the editor plugin's; these are ES5 modules without named exports for Node.
const { DefaultLitAnalyzerContext, LitAnalyzer, makeConfig } = createRequire(import.meta.url)(
  'lit-analyzer',
);

const root = fileURLToPath(new URL('../../', import.meta.url));

const config = makeConfig({
  strict: true,
  cwd: root,
  // Younger than its lists.
  globalAttributes: ['enterkeyhint', 'autocorrect'],
  globalEvents: ['beforematch'],
  rules: {
    // It knows no CSS of the last years, and no converter but Lit's own.
    'no-invalid-css': 'off',
    'no-incompatible-property-type': 'off',
  },
});

/** What it reports although it is right: `nothing` in an attribute, and `hidden="until-found"`. */
function isRight({ message, source }) {
  const [, bound, wanted] =
    /^Type '(.*) \| Symbol\(undefined\)' is not assignable to '(.*)'$/.exec(message) ?? [];
  if (bound) return bound === wanted || (wanted === 'string' && bound.startsWith('"'));
  return (
    source === 'no-boolean-in-attribute-binding' && message.startsWith("The 'hidden' attribute")
  );
}

/** One sentence for each wrong binding in these files, or in all sources. */
export function wrongBindings(files) {
  const { config: tsconfig } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(tsconfig, ts.sys, root);
  const wanted = files ?? fileNames.filter((file) => file.startsWith(`${root}src/`));
  const program = ts.createProgram(wanted, options);
  const context = new DefaultLitAnalyzerContext({ ts, getProgram: () => program });
  context.updateConfig(config);
  const analyzer = new LitAnalyzer(context);
  return wanted.flatMap((file) => {
    const source = program.getSourceFile(file);
    return analyzer
      .getDiagnosticsInFile(source)
      .filter((found) => !isRight(found))
      .map(({ location, message, source: rule }) => {
        const { line } = source.getLineAndCharacterOfPosition(location.start);
        return `${relative(root, file)}:${line + 1} ${message} (${rule})`;
      });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = wrongBindings();
  for (const sentence of found) console.error(sentence);
  process.exitCode = found.length > 0 ? 1 : 0;
}
