import { relative, resolve } from 'node:path';
import { importSource } from './import-source.mjs';

/**
 * Rollup plugin: runs a module during the build and replaces it with its result. So the carriers
 * ship as plain values, without the addresses of their sources or the code that reads them.
 *
 * @param path path of the module. It may export only JSON data
 * @param change gets its exports, and gives what ships instead
 */
export const runAtBuild = (path, change = (exports) => exports) => ({
  name: 'run-at-build',
  async transform(_, id) {
    if (id !== resolve(path)) return null;
    const { exports, files } = await importSource(`export * from './${relative('.', id)}';`);
    for (const file of files) this.addWatchFile(resolve(file));
    const code = Object.entries(change(exports)).map(
      ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
    );
    return { code: code.join('\n'), map: { mappings: '' } };
  },
});
