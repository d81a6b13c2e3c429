import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';

/** The folder of the package that a module belongs to. */
const PACKAGE = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;

const COPYRIGHT = /^Copyright .*$/gm;

/** Replaces the copyright lines, so that packages with the same terms can share one text. */
const HOLDERS = '<copyright>';

function licenceOf(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file.`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, copyright: text.match(COPYRIGHT) ?? [], terms: text.replace(COPYRIGHT, HOLDERS) };
}

/** The licences of these packages in one comment. Identical terms appear once. */
function licenceComment(folders) {
  const byTerms = new Map();
  for (const folder of folders) {
    const { name, copyright, terms } = licenceOf(folder);
    const same = byTerms.get(terms) ?? { names: [], copyrights: new Set() };
    same.names.push(name);
    for (const line of copyright) same.copyrights.add(line);
    byTerms.set(terms, same);
  }
  const texts = [...byTerms].map(
    ([terms, { names, copyrights }]) =>
      `Contains ${names.join(', ')}.\n\n${terms.replace(HOLDERS, [...copyrights].join('\n'))}`,
  );
  return `/*!\n${texts.join('\n\n')}\n*/\n`;
}

/**
 * Rollup output plugin: puts the licences of bundled packages at the top of each file. It must run
 * after minification, which drops all comments.
 */
export const licences = () => ({
  name: 'licences',
  renderChunk(code, { modules }) {
    const folders = Object.keys(modules).flatMap((id) => PACKAGE.exec(id)?.[0] ?? []);
    if (!folders.length) return null;
    const out = new MagicString(code).prepend(licenceComment(new Set(folders)));
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
