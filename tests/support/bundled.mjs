import * as esbuild from 'esbuild';
import { chooseFiles } from './test-files.mjs';

/** Some tests load it into a page of their own. */
const MODULE = 'src/index.ts';

/** The bundles of all browser tests. Each module is in one of them only, as in the sources. */
async function bundle() {
  const root = process.cwd();
  const { outputFiles } = await esbuild.build({
    entryPoints: [...chooseFiles().browser, MODULE],
    outbase: root,
    outdir: root,
    chunkNames: 'bundled/[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    tsconfig: 'tsconfig.json',
    conditions: ['development'],
    // `sideEffects` in our package.json is about the built files.
    ignoreAnnotations: true,
    // The test runner's own modules.
    external: ['/__web-dev-server__*'],
    sourcemap: 'linked',
    sourcesContent: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      path.slice(root.length).replaceAll('\\', '/'),
      Buffer.from(contents),
    ]),
  );
}

/**
 * Middleware for browser tests: serves the tests and their sources as bundles. Otherwise each test page
 * would load hundreds of modules.
 */
export function bundled() {
  let files;
  return async (context, next) => {
    files ??= bundle();
    const body = (await files).get(context.path.replace(/\.ts$/, '.js'));
    if (!body) return next();
    context.body = body;
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    return undefined;
  };
}
