import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { languagesOf } from '../../src/build/words/messages.mjs';
import { freshCopy } from '../support/fresh-copy.mjs';
import { root } from '../support/recipes.mjs';

const { exports, main } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const pathsIn = (value) =>
  typeof value === 'string' ? [value] : Object.values(value).flatMap(pathsIn);

describe('`npm pack` in a fresh clone', () => {
  let copy;
  beforeAll(() => (copy = freshCopy()));
  afterAll(() => copy.remove());

  it('builds first, so the package contains every file that it exports', () => {
    assert.equal(existsSync(join(copy.folder, 'dist')), false);
    const output = execFileSync('npm', ['pack', '--dry-run', '--json'], {
      cwd: copy.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    // The build may print lines before the list.
    const [list] = Object.values(JSON.parse(output.slice(output.search(/^[[{]/m))));
    const packed = list.files.map(({ path }) => `./${path}`);
    // A star is a language.
    const wanted = new Set(
      pathsIn([main, exports]).flatMap((path) =>
        path.includes('*')
          ? languagesOf(`${root}src`).map((language) => path.replaceAll('*', language))
          : path,
      ),
    );
    assert.deepEqual(
      [...wanted].filter((path) => !packed.includes(path)),
      [],
    );
  });
});
