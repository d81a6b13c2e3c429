import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { root } from '../support/recipes.mjs';

const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Runs the command as npx does. */
const esimWidgets = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [root + bin, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

let folder;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'esim-widgets-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function check(config, ...options) {
  const file = join(folder, 'my-carrier.json');
  writeFileSync(file, typeof config === 'string' ? config : JSON.stringify(config));
  return esimWidgets('check', file, ...options);
}

describe('esim-widgets check', () => {
  it('shows every fact that the elements use, and who gave it', () => {
    const { status, stdout } = check({
      id: 'viettel',
      hotlines: [{ number: '1', from: 'abroad' }],
    });
    assert.equal(status, 1);
    const good = check({ id: 'viettel', website: { url: '/plans' } });
    assert.equal(good.status, 0);
    assert.match(good.stdout, /^my-carrier\.json: valid/);
    assert.match(good.stdout, /^ {2}website\.url: https:\/\/your\.example\/plans$/m);
    assert.match(good.stdout, /^ {2}app\.name: My Viettel \(built in\)$/m);
    assert.match(stdout, /^ {2}error: “hotlines\.0\.number” must look like .+\. We found "1"\.$/m);
  });

  it('says what a typo was meant to be: a key, a key inside a list, a choice, a built-in id', () => {
    const { status, stdout } = check({
      id: 'vietel',
      websiet: { url: 'https://x.example' },
      app: { 'google-play': 'com.example.app' },
      hotlines: [{ number: '198', from: 'Network', fre: true }],
    });
    assert.equal(status, 1);
    for (const [path, meant] of [
      ['websiet', 'website'],
      ['app.google-play', 'googlePlay'],
      ['hotlines.0.fre', 'free'],
      ['hotlines.0.from', 'network'],
    ]) {
      const line = stdout.split('\n').find((text) => text.includes(`“${path}”`));
      assert.ok(line?.endsWith(` Did you mean “${meant}”?`), `${path}: ${line}`);
    }
  });

  it('says that an id without facts is not built in, and which one was meant', () => {
    const { status, stdout } = check({ id: 'vietel', name: 5 });
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^ {2}error: The id "vietel" is not built in, .+ Did you mean “viettel”\?$/m,
    );
    const own = check({ id: 'chao', name: 5 }).stdout;
    assert.match(own, /The id "chao" is not built in, and the file has no valid fact/);
    assert.doesNotMatch(own, /Did you mean|one of these/);
  });

  it('passes a file that has only unknown keys beside valid ones', () => {
    const { status, stdout } = check({ id: 'mine', name: 'Mine', colour: 'red' });
    assert.equal(status, 0);
    assert.match(stdout, /^ {2}warning: We don’t know “colour”\.$/m);
  });

  it('rejects a file that is not an object, and names what it found', () => {
    for (const [config, reason] of [
      ['{ "id": ', /no JSON: /],
      ['{\n  "id": "chao",\n}', /line 3, column 1\)\. The comma before it is one too many\./],
      ['', /my-carrier\.json: the file is empty/],
      ['\ufeff \n', /the file is empty/],
      ['[]', /expected an object, found a list/],
      ['null', /expected an object, found null/],
      ['{}', /error: “id” is missing\./],
    ]) {
      const { status, stdout } = check(config);
      assert.equal(status, 1, config);
      assert.match(stdout, reason);
    }
  });
});

describe('esim-widgets check, for a file that is no text in UTF-8', () => {
  it('says in one sentence what is wrong, and checks the others', () => {
    const good = join(folder, 'good.json');
    writeFileSync(good, '\ufeff{ "id": "chao", "name": "Chao" }');
    const utf16 = join(folder, 'utf16.json');
    writeFileSync(utf16, Buffer.from('\ufeff{}', 'utf16le'));
    for (const [file, reason] of [
      [join(folder, 'missing.json'), /missing\.json: there is no such file\.$/m],
      [folder, /: this is a folder, name a file in it\.$/m],
      ['https://chao.example/chao.json', /: this is an address\. Download the file/],
      [utf16, /: the file is in UTF-16\. Save it as UTF-8\.$/m],
    ]) {
      const { status, stdout, stderr } = esimWidgets('check', file, good);
      assert.equal(status, 1, file);
      assert.match(stdout, reason);
      assert.match(stdout, /^good\.json: valid/m);
      assert.equal(stderr, '');
      assert.match(esimWidgets('plain', '--config', file).stderr, reason);
    }
  });

  it('keeps a long list short, and warns of a file that config-src would refuse', () => {
    const questions = (length) =>
      Array.from({ length: 1000 }, (_, index) => ({
        id: `question-${index}`,
        question: 'Why?',
        answer: 'x'.repeat(length),
      }));
    const short = check({ id: 'chao', name: 'Chao', faq: questions(1) });
    assert.equal(short.status, 0);
    assert.match(short.stdout, /^my-carrier\.json: valid, nothing to report$/m);
    assert.match(short.stdout, /^ {2}faq: .{300}… \(1000 in the list\)$/m);
    const long = check({ id: 'chao', name: 'Chao', faq: questions(400) });
    assert.equal(long.status, 0);
    assert.match(
      long.stdout,
      /warning: The file has \d+ characters\. With config-src, .+ 256000\./,
    );
  });
});

describe('esim-widgets plain', () => {
  it('takes a carrier together with a config, and lists in any case', () => {
    const file = join(folder, 'support.json');
    writeFileSync(file, '{"support":{"url":"https://help.example/","label":"Ask us"}}');
    const { stdout } = esimWidgets('plain', '--carrier', 'viettel', '--config', file);
    assert.match(stdout, /My Viettel/);
    assert.match(stdout, /Ask us/);
    const upper = esimWidgets('plain', '--carrier', 'viettel', '--methods', 'Store');
    assert.equal(
      upper.stdout,
      esimWidgets('plain', '--carrier', 'viettel', '--methods', 'store').stdout,
    );
    for (const [option, value, meant] of [
      ['--methods', 'stor', 'store'],
      ['--sections', 'renw', 'renew'],
      ['--topics', 'walet', 'wallet'],
    ]) {
      const { status, stderr } = esimWidgets('plain', '--carrier', 'viettel', option, value);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${option}: expected one of .*Did you mean “${meant}”`));
    }
  });

  it('writes what renderPlainHtml gives', async () => {
    const { renderPlainHtml } = await import(`${root}dist/plain.js`);
    const { status, stdout } = esimWidgets(
      ...['plain', '--element', 'faq', '--carrier', 'viettel', '--lang', 'vi'],
      ...['--profile', 'zendesk', '--level', '3', '--topics', 'day-end wallet'],
    );
    assert.equal(status, 0);
    const wanted = renderPlainHtml('esim-faq', 'viettel', 'vi', 'zendesk', {
      level: 3,
      topics: ['day-end', 'wallet'],
    });
    assert.equal(stdout, `${wanted}\n`);
  });

  it('writes the guide for a newsletter, with a link to the whole one', () => {
    const url = 'https://blog.example/esim';
    const { stdout } = esimWidgets(
      ...['plain', '--carrier', 'viettel', '--profile', 'short', '--url', url],
    );
    assert.ok(stdout.includes(`href="${url}"`));
  });

  it('takes a config, and names the argument that is wrong', () => {
    const file = join(folder, 'chao.json');
    writeFileSync(file, JSON.stringify({ id: 'chao', name: 'Chao Mobile', country: 'TH' }));
    assert.match(esimWidgets('plain', '--config', file).stdout, /Chao Mobile/);
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, '{');
    assert.match(esimWidgets('plain', '--config', broken).stderr, /^--config: no JSON: /);
    for (const [args, reason] of [
      [['--carrier', 'vietel'], /--carrier: .+ Did you mean “viettel”\?/],
      [['--carrier', 'viettel', '--lang', 'de'], /--lang: .+ found de/],
      [['--carrier', 'viettel', '--element', 'faqs'], /--element: .+ Did you mean “esim-faq”\?/],
      [['--carrier', 'viettel', '--profile', 'word'], /profile: expected full, .+ found word/],
      [['--carrier', 'viettel', '--level', 'abc'], /--level: .+ 1, 2, 3, 4, 5, found abc/],
      [['--colour', 'red'], /--colour/],
    ]) {
      const { status, stdout, stderr } = esimWidgets('plain', ...args);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
      assert.doesNotMatch(stderr, /\n +at /);
    }
  });
});

describe('esim-widgets', () => {
  it('explains itself, and fails for an unknown command', () => {
    const { status, stdout } = esimWidgets();
    assert.equal(status, 0);
    assert.match(stdout, /^esim-widgets check FILE/);
    assert.equal(esimWidgets('chek').status, 1);
  });
});
