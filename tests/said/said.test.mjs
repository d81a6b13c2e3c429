import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { extract, parts } from '../../src/build/words/messages.mjs';
import { FOLDER, saidBefore, saidBy } from './said.mjs';
import * as sources from './sources.ts';

const NEXT =
  'If that is meant, run `npm run said`, read `git diff tests/said`, and commit it with the change.';

/** More than this nobody reads in a terminal. */
const MANY = 60;

const now = saidBy(sources);
const before = saidBefore();

function difference(name, text) {
  const folder = mkdtempSync(join(tmpdir(), 'said-'));
  const path = join(folder, 'now.txt');
  try {
    writeFileSync(path, text);
    const { stdout } = spawnSync(
      'git',
      ['diff', '--no-index', '-U2', '--', join(FOLDER, name), path],
      {
        encoding: 'utf8',
      },
    );
    const lines = stdout.split('\n').slice(4);
    const more = lines.length > MANY ? `\n… and ${lines.length - MANY} lines more` : '';
    return lines.slice(0, MANY).join('\n') + more;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('what the product says', () => {
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    it(name, () => {
      const text = now.get(name)?.();
      if (before.get(name) === text) return;
      const what = !now.has(name)
        ? 'is no longer said'
        : !before.has(name)
          ? 'is new'
          : `changed:\n${difference(name, text)}`;
      assert.fail(`tests/said/${name} ${what}\n\n${NEXT}`);
    });
  }
});

/** Messages that no file can have as they are. */
const NEVER_SAID_WHOLE = {
  'date.months': 'a date has one of its twelve words',
  'code.for.stop': 'a code that stops the renewal is shown nowhere',
  'renewable.tourist-why': 'nobody is asked whether the pack was made for tourists',
};

describe('the catalogue', () => {
  it('has no English message that is in no file', () => {
    const xliff = readFileSync(join(FOLDER, '../../src/locales/xliff/vi.xlf'), 'utf8');
    const english = [...now].filter(([name]) => name.startsWith('en/')).map(([, said]) => said);
    const lines = [...new Set(english.flatMap((said) => said.split('\n')))];
    const missing = [...readCatalogue(xliff).values()].filter(({ id, text }) => {
      if (id in NEVER_SAID_WHOLE) return false;
      const literals = text.split(PLACEHOLDER).filter((_, place) => place % 2 === 0);
      const longest = literals.reduce((one, other) => (other.length > one.length ? other : one));
      const pattern = new RegExp(literals.map((one) => escape(one)).join('.+'));
      return !lines.some((line) => line.includes(longest) && pattern.test(line));
    });
    assert.deepEqual(
      missing.map(({ id, text }) => `${id}: ${text}`),
      [],
      'Nobody would see these change. Add an example to tests/said/examples.mjs that brings them out.',
    );
  });

  it('has every exception', () => {
    const xliff = readFileSync(join(FOLDER, '../../src/locales/xliff/vi.xlf'), 'utf8');
    const ids = [...readCatalogue(xliff).keys()];
    for (const id of Object.keys(NEVER_SAID_WHOLE)) assert.ok(ids.includes(id), id);
  });
});

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
