import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { check, exportWords, importWords, update } from '../../src/locales/words.mjs';
import { readCatalogue, writeCatalogue } from '../../src/locales/words/catalogue.mjs';
import { judge, judgeSource, toLine } from '../../src/locales/words/judge.mjs';
import { merge } from '../../src/locales/words/merge.mjs';
import { writeCodes, writeModule } from '../../src/locales/words/modules.mjs';
import { fingerprint } from '../../src/locales/words/text.mjs';

describe('the words of this project', () => {
  let report;
  before(async () => {
    report = await check();
  });

  const promises = {
    missing: 'every message is translated into every language',
    stale: 'every translation was made from the English of today',
    unused: 'every translation belongs to a message',
    placeholders: 'every translation has the placeholders of its English',
    markup: 'no text holds tags or entities',
    english: 'no translation repeats its English, names aside',
    outdated: 'catalogues and modules are what `npm run words` writes',
  };

  for (const [kind, promise] of Object.entries(promises)) {
    it(promise, () => {
      const broken = report.problems.filter((problem) => problem.kind === kind);
      assert.equal(broken.length, 0, `\n${broken.map(toLine).join('\n')}`);
    });
  }

  it('has no other problem', () => {
    assert.deepEqual(
      report.problems.filter(({ kind }) => !(kind in promises)),
      [],
    );
  });

  it('says nothing twice under two ids with the same note', (test) => {
    const twice = report.hints.filter((hint) => hint.includes('say the same'));
    assert.deepEqual(twice, []);
    for (const hint of report.hints) test.diagnostic(hint);
  });
});

const pay = { id: 'pay', text: 'Pay ${0}', expressions: ['price'], note: 'On a button' };
const left = {
  id: 'left',
  text: '${0} ${1} left',
  expressions: ['n', 'unit'],
  note: 'A remainder',
};

function unit(message, target, changes) {
  return { ...message, target, madeFrom: fingerprint(message), ...changes };
}

function kinds(messages, ...units) {
  const problems = judge('vi', messages, new Map(units.map((one) => [one.id, one])));
  return problems.map(({ kind, id }) => `${kind} ${id}`);
}

describe('the check', () => {
  it('is content with a good translation', () => {
    assert.deepEqual(kinds([left], unit(left, 'Còn ${1} ${0}')), []);
  });

  it('names what is missing', () => {
    assert.deepEqual(kinds([pay, left], unit(pay, 'Trả ${0}')), ['missing left']);
  });

  it('names what is stale, also when only the placeholders changed places', () => {
    const said = unit(pay, 'Trả ${0}');
    assert.deepEqual(kinds([{ ...pay, text: 'Pay ${0} now' }], said), ['stale pay']);
    const both = unit(left, 'Còn ${0} ${1}');
    assert.deepEqual(kinds([{ ...left, expressions: ['unit', 'n'] }], both), ['stale left']);
  });

  it('lets the one expression of a text be renamed', () => {
    assert.deepEqual(kinds([{ ...pay, expressions: ['cost'] }], unit(pay, 'Trả ${0}')), []);
  });

  it('names what no message uses', () => {
    assert.deepEqual(kinds([], unit(pay, 'Trả ${0}')), ['unused pay']);
  });

  it('names other placeholders: too few, too many, wrong ones', () => {
    for (const target of ['Trả', 'Trả ${0} ${0}', 'Trả ${1}']) {
      assert.deepEqual(kinds([pay], unit(pay, target)), ['placeholders pay'], target);
    }
  });

  it('names tags and entities, but lets signs be signs', () => {
    for (const target of ['<b>Trả</b> ${0}', 'Trả<br/> ${0}', 'Trả &amp; ${0}', '<!-- --> ${0}']) {
      assert.deepEqual(kinds([pay], unit(pay, target)), ['markup pay'], target);
    }
    assert.deepEqual(kinds([pay], unit(pay, 'Cài đặt > SIM & ${0} < 5')), []);
    const problems = judgeSource([{ ...pay, text: 'Pay <b>${0}</b>' }]).problems;
    assert.deepEqual(problems, [{ kind: 'markup', id: 'pay', says: 'Pay <b>${0}</b>' }]);
  });

  it('names English that was left standing, but not names and numbers', () => {
    assert.deepEqual(kinds([pay], unit(pay, 'Pay ${0}')), ['english pay']);
    for (const text of ['App Store', 'App Store / Google Play', '30', '${0} · ${1}']) {
      const name = { id: 'name', text, expressions: [] };
      assert.deepEqual(kinds([name], unit(name, text)), [], text);
    }
  });

  it('hints at two ids that say the same with the same note', () => {
    const again = { ...pay, id: 'pay-again' };
    assert.deepEqual(judgeSource([pay, again]).problems, []);
    assert.match(judgeSource([pay, again]).hints[0], /^pay and pay-again say the same/);
    assert.deepEqual(judgeSource([pay, { ...again, note: 'In a list' }]).hints, []);
  });
});

describe('a catalogue', () => {
  it('gives back what was written, signs and remarks included', () => {
    const said = unit(
      { ...left, text: '"${0}" <${1}> & left', expressions: ['a > b ? "<" : "&"', 'u'] },
      'Còn “${1}”\u00a0&\n<${0}>',
      { was: '${0} left & "gone"', remarks: [{ from: 'reviewer', text: '<good> & short' }] },
    );
    const xml = writeCatalogue('en', 'vi', [said]);
    assert.deepEqual(readCatalogue(xml).get('left'), said);
  });

  it('takes a translation made in an XLIFF editor as made from the English shown there', () => {
    const xml = writeCatalogue('en', 'vi', [pay]).replace(
      '</source>',
      '</source><target>Trả <x id="0"/></target>',
    );
    assert.deepEqual(kinds([pay], ...readCatalogue(xml).values()), []);
    const changed = { ...pay, text: 'Pay ${0} now' };
    assert.deepEqual(kinds([changed], ...readCatalogue(xml).values()), ['stale pay']);
  });

  it('composes letters', () => {
    const xml = writeCatalogue('en', 'vi', [unit(pay, 'Trả ${0}'.normalize('NFD'))]);
    assert.equal(readCatalogue(xml).get('pay').target, 'Trả ${0}'.normalize('NFC'));
  });

  it('refuses what it does not understand instead of losing it', () => {
    const xml = writeCatalogue('en', 'vi', [unit(pay, 'Trả ${0}')]);
    assert.throws(() => readCatalogue(xml.replace('Trả', '<g id="1">Trả</g>')), /pay holds <g>/);
    assert.throws(() => readCatalogue(xml.replace('</target>', '')));
    assert.throws(
      () => readCatalogue(writeCatalogue('en', 'vi', [pay, pay])),
      /pay is there twice/,
    );
  });
});

describe('changed sources', () => {
  const kept = new Map([['pay', unit(pay, 'Trả ${0}')]]);

  it('keep the translation and the English that it was made from', () => {
    const once = merge([{ ...pay, text: 'Pay ${0} now' }], kept).units;
    const twice = merge([{ ...pay, text: 'Pay ${0} today' }], once).units;
    assert.equal(twice.get('pay').target, 'Trả ${0}');
    assert.equal(twice.get('pay').was, 'Pay ${0}');
    assert.equal(merge([pay], twice).units.get('pay').was, undefined);
  });

  it('take the translation along to another id with the same English', () => {
    const { units, renamed } = merge([{ ...pay, id: 'guide.pay' }], kept);
    assert.deepEqual(renamed, [{ from: 'pay', to: 'guide.pay' }]);
    assert.deepEqual([...units.keys()], ['guide.pay']);
    assert.equal(units.get('guide.pay').target, 'Trả ${0}');
  });

  it('keep a translation whose message went away', () => {
    assert.equal(merge([left], kept).units.get('pay').target, 'Trả ${0}');
  });
});

describe('a module', () => {
  /** What the module would give to msg(), joined with the given values. */
  function templates(messages, units) {
    const body = writeModule(messages, new Map(units.map((one) => [one.id, one])))
      .replace(/^import .*$/m, '')
      .replace(/^export const templates.* =/m, 'return');
    const str = (strings, ...values) => ({ strings: [...strings], values });
    return new Function('str', body)(str);
  }

  it('gives every sign back as it is', () => {
    const text = 'a\\b `c` ${d} $5 \'"\n< & > \u00a0\u3000\u200b\u2068 Trả 支付 👩\u200d💻';
    assert.equal(templates([{ ...pay, text: 'x' }], [unit(pay, text)]).pay, text);
  });

  it('writes letters as letters and spells out what no one can see', () => {
    const written = writeModule(
      [{ ...pay, text: 'x' }],
      new Map([['pay', unit(pay, '支付\u00a0ả')]]),
    );
    assert.match(written, /`支付\\u\{a0\}ả`/);
  });

  it('reorders placeholders', () => {
    const { strings, values } = templates([left], [unit(left, 'Còn ${1} ${0}$')]).left;
    assert.deepEqual(strings, ['Còn ', ' ', '$']);
    assert.deepEqual(values, [1, 0]);
  });

  it('leaves to English what is missing or would show a wrong value', () => {
    assert.deepEqual(templates([pay, left], [unit(left, 'Còn ${7}')]), {});
  });

  it('imports str only where it is used', () => {
    const plain = { id: 'help', text: 'Help', expressions: [] };
    const str = /import \{ str\b/;
    assert.doesNotMatch(writeModule([plain], new Map([['help', unit(plain, 'Giúp')]])), str);
    assert.match(writeModule([pay], new Map([['pay', unit(pay, 'Trả ${0}')]])), str);
  });

  it('of the codes breaks its lines before the hundredth column', () => {
    const many = Array.from({ length: 30 }, (_, i) => `l${i}`);
    const lines = writeCodes({ sourceLocale: 'en', targetLocales: many }).split('\n');
    assert.ok(lines.every((line) => line.length <= 100));
  });
});

describe('the whole way', () => {
  let folder;
  let configPath;
  const source = (body) => writeFile(join(folder, 'content', 'pay.ts'), `${lit}\n${body}\n`);
  const file = (name) => readFile(join(folder, 'locales', name), 'utf8');

  // Recognised by their types, as those of lit-localize are.
  const lit = `
    declare const msg: ((text: unknown, options: object) => string) & {_LIT_LOCALIZE_MSG_?: never};
    declare const str: ((s: unknown, ...v: unknown[]) => object) & {_LIT_LOCALIZE_STR_?: never};
    declare const html: (s: unknown, ...v: unknown[]) => object;
    declare const price: string, unit: string;`;
  const one = "msg(str`Pay ${price} ${unit}`, {id: 'pay', desc: 'On a button'});";

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'words-'));
    await mkdir(join(folder, 'locales'));
    await mkdir(join(folder, 'content'));
    configPath = join(folder, 'locales', 'lit-localize.json');
    const ours = new URL('../../src/locales/lit-localize.json', import.meta.url);
    const config = { ...JSON.parse(await readFile(ours)), targetLocales: ['vi', 'zh-Hans'] };
    await writeFile(configPath, JSON.stringify(config));
  });
  after(() => rm(folder, { recursive: true }));

  it('leads from the source to the module and back to the translator', async () => {
    await source(one);
    assert.match((await update({ configPath })).join('\n'), /vi +0 translated, 1 missing/);
    const asked = { en: 'Pay ${0} ${1}', note: 'On a button', now: null, state: 'missing' };
    assert.deepEqual(await exportWords('vi', { configPath, todo: true }), {
      pay: { ...asked, placeholders: { '${0}': 'price', '${1}': 'unit' } },
    });
    await importWords('vi', { pay: 'Trả ${1}${0}' }, { configPath });
    await importWords('zh-Hans', { pay: '支付 ${0}${1}' }, { configPath });
    assert.deepEqual(await exportWords('vi', { configPath, todo: true }), {});
    assert.equal((await exportWords('vi', { configPath })).pay.now, 'Trả ${1}${0}');
    assert.match(await file('generated/vi.ts'), /'pay': str`Trả \$\{1\}\$\{0\}`,/);
    assert.deepEqual((await check({ configPath })).problems, []);
  });

  it('notices files that were not written from the catalogues', async () => {
    await writeFile(join(folder, 'locales/generated/vi.ts'), 'export const templates = {};\n');
    await writeFile(join(folder, 'locales/generated/fr.ts'), '');
    const { problems } = await check({ configPath });
    assert.deepEqual(problems.map(toLine), [
      'outdated: generated/vi.ts; run this without --check',
      'outdated: generated/fr.ts belongs to no language',
    ]);
    await rm(join(folder, 'locales/generated/fr.ts'));
    await update({ configPath });
    assert.deepEqual((await check({ configPath })).problems, []);
    assert.deepEqual(await readdir(join(folder, 'locales/generated')), [
      'locale-codes.ts',
      'vi.ts',
      'zh-Hans.ts',
    ]);
  });

  it('takes all translations or none, and says why', async () => {
    const xliff = await file('xliff/vi.xlf');
    const words = { pay: 'Trả ${0}', gone: 'x' };
    await assert.rejects(
      importWords('vi', words, { configPath }),
      /pay: placeholders are \$\{0\}, expected \$\{0\} \$\{1\}.*\ngone: no message has this id/,
    );
    await assert.rejects(importWords('vi', { pay: null }, { configPath }), /expected a text/);
    await assert.rejects(importWords('vi', { pay: '<b>${0}${1}</b>' }, { configPath }), /no tags/);
    await assert.rejects(importWords('xx', {}, { configPath }), /none of vi, zh-Hans/);
    assert.equal(await file('xliff/vi.xlf'), xliff);
  });

  it('prints and keeps the translation of a removed id until it is pruned', async () => {
    await source('');
    const line = '{"pay":"Trả ${1}${0}"}';
    assert.ok((await update({ configPath })).includes(`vi unused ${line}`));
    assert.match(await file('xliff/vi.xlf'), /Trả/);
    assert.ok((await update({ configPath, prune: true })).includes(`vi removed ${line}`));
    assert.doesNotMatch(await file('xliff/vi.xlf'), /Trả/);
  });

  it('stops before it takes a source that it cannot read for one without messages', async () => {
    for (const [body, says] of [
      ["msg('Pay', {id: 'pay'}", /pay\.ts:\d+: /],
      ["msg('Pay', {desc: 'no id'});", /needs an explicit id/],
      ["msg(html`Pay`, {id: 'pay'});", /pay: a message is plain text or str/],
      ["msg('Pay', {id: 'a'}); msg('Buy', {id: 'a'});", /ID a was defined in 2 places/],
      ["msg('Pay ${0}', {id: 'pay'});", /pay: the text itself holds a placeholder/],
    ]) {
      await source(body);
      await assert.rejects(update({ configPath }), says);
    }
    await writeFile(
      join(folder, 'content', 'pay.ts'),
      "import {msg} from '@lit/localize';\nmsg('Pay', {id: 'pay'});",
    );
    await assert.rejects(update({ configPath }), /@lit\/localize is not installed/);
  });
});
