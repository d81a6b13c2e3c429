import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs our TypeScript in Node.
 *
 * @param contents source of a module. Its imports are relative to the project root
 * @returns its exports, and the source files it read
 */
export async function importSource(contents) {
  const { outputFiles, metafile } = await esbuild.build({
    absWorkingDir: root,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return {
    exports: await import(`data:text/javascript;base64,${code}`),
    files: Object.keys(metafile.inputs).filter((file) => file.startsWith('src/')),
  };
}
