import { build } from 'esbuild';

/** A module for a page, minified. Its imports are those of `tests/node_modules`. */
export async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'tests' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    conditions: ['production'],
  });
  return outputFiles[0].contents;
}

/** A module with these components of Shoelace. */
export const shoelaceWith = (...names) =>
  bundle(
    names
      .map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`)
      .join(''),
  );
