import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, it } from 'vitest';
import { extract, parts } from '../../src/build/words/messages.mjs';
import { FOLDER, committedTexts, currentTexts } from './said.mjs';
import * as sources from './sources.ts';

const NEXT =
  'If this is intended, run `npm run said`, read `git diff tests/said`, and commit it with the change.';

/** More lines are too many to read in a terminal. */
const MAX_LINES = 60;

// Other test files run in the same process afterwards.
const { TZ } = process.env;
const formatters = Object.getOwnPropertyDescriptors(Intl);
afterAll(() => {
  Object.defineProperties(Intl, formatters);
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

const now = new Map([...currentTexts(sources)].map(([name, textOf]) => [name, once(textOf)]));
const before = committedTexts();

/** The function, called at most once. */
function once(textOf) {
  let text;
  return () => (text ??= textOf());
}

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
    const more = lines.length > MAX_LINES ? `\n… and ${lines.length - MAX_LINES} lines more` : '';
    return lines.slice(0, MAX_LINES).join('\n') + more;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the texts of the product', () => {
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    it(name, () => {
      const text = now.get(name)?.();
      if (before.get(name) === text) return;
      const what = !now.has(name)
        ? 'is gone'
        : !before.has(name)
          ? 'is new'
          : `changed:\n${difference(name, text)}`;
      assert.fail(`tests/said/${name} ${what}\n\n${NEXT}`);
    });
  }
});

/** First words of messages that appear in no file as a whole → why. */
const NEVER_PRINTED_WHOLE = {
  'Jan Feb Mar': 'a date has one of its twelve words',
  'Stop automatic renewal': 'no page shows a code that stops the renewal',
  'stops renewal': 'no page shows a code that stops the renewal',
};

describe('the messages', () => {
  const messages = extract(fileURLToPath(new URL('../../src', import.meta.url)));

  it('are all in an English file', () => {
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
      'A change of these messages would go unnoticed. Add an example to tests/said/examples.mjs that shows them.',
    );
  });

  it('include a message for every exception', () => {
    for (const start of Object.keys(NEVER_PRINTED_WHOLE)) {
      assert.ok(
        messages.some(({ text }) => exceptionFor(text) === start),
        start,
      );
    }
  });
});

const exceptionFor = (text) =>
  Object.keys(NEVER_PRINTED_WHOLE).find((start) => text.startsWith(start));

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
