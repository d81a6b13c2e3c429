import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Messages that no file can have as they are: the beginning of each, and why. */
const NEVER_SAID_WHOLE = {
  'Jan Feb Mar': 'a date has one of its twelve words',
  'Stop automatic renewal': 'no page shows a code that stops the renewal',
  'Nobody publishes the rule': 'no page asks whether the pack was made for tourists',
};

describe('the messages', () => {
  const messages = extract(fileURLToPath(new URL('../../src', import.meta.url)));

  it('are all in a file in English', () => {
    const english = [...now].filter(([name]) => name.startsWith('en/'));
    const lines = [...new Set(english.flatMap(([, textOf]) => textOf().split('\n')))];
    const missing = messages.filter(({ text }) => {
      if (exceptionFor(text)) return false;
      const literals = parts(text).filter((part) => typeof part === 'string');
      const longest = literals.reduce((one, other) => (other.length > one.length ? other : one));
      const pattern = new RegExp(literals.map((one) => escape(one)).join('.+'));
      return !lines.some((line) => line.includes(longest) && pattern.test(line));
    });
    assert.deepEqual(
      missing.map(({ text }) => text),
      [],
      'A change of these would not show. Add an example to tests/said/examples.mjs that shows them.',
    );
  });

  it('include every exception', () => {
    for (const start of Object.keys(NEVER_SAID_WHOLE)) {
      assert.ok(
        messages.some(({ text }) => exceptionFor(text) === start),
        start,
      );
    }
  });
});

const exceptionFor = (text) =>
  Object.keys(NEVER_SAID_WHOLE).find((start) => text.startsWith(start));

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
