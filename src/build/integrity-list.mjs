import { writeFileSync } from 'node:fs';
import { fileFacts } from './file-facts.mjs';

/**
 * Rollup plugin: writes `integrity.json`, with size and hash of every file for a script tag. It runs
 * after all these files.
 *
 * @param names paths in the folder of the output
 */
export const integrityList = ({ version, names }) => ({
  name: 'integrity-list',
  writeBundle({ dir, file }) {
    const folder = dir ?? file.replace(/\/[^/]*$/, '');
    const files = Object.fromEntries(names.map((name) => [name, fileFacts(`${folder}/${name}`)]));
    writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ version, files }, null, 2)}\n`);
  },
});
