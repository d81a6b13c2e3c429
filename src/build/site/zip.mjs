import { zipSync } from 'fflate';

/**
 * A zip with one folder. The same files give the same bytes, on every day and in every time zone.
 *
 * @param files `{path: text or bytes}`
 */
export function zipFolder(folder, files) {
  // The earliest date in a zip. Zip dates have no time zone, so it is in local time.
  const mtime = new Date(1980, 0, 1);
  const entries = Object.keys(files)
    .sort()
    .map((path) => [`${folder}/${path}`, [Buffer.from(files[path]), { mtime }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
