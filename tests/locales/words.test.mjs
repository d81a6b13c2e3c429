import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, it } from 'vitest';
import { checkEnglish, checkLanguage, toLine } from '../../src/build/words/check.mjs';
import { gradeLines, gradeOf } from '../../src/build/words/grade.mjs';
import { merge } from '../../src/build/words/merge.mjs';
import { messagesIn } from '../../src/build/words/messages.mjs';
import { writeModule } from '../../src/build/words/modules.mjs';
import { check, confirm, exportWords, importWords, update } from '../../src/build/words/words.mjs';
import { readXliff, writeXliff } from '../../src/build/words/xliff.mjs';

describe('the translations of this project', () => {
  let problems;
  beforeAll(() => {
    problems = check().problems;
  });

  const promises = {
    missing: 'every message is translated into every language',
    unconfirmed: 'every translation was confirmed after its English changed',
    unused: 'every translation belongs to a message',
    placeholders: 'every translation has the placeholders of its English',
    markup: 'no text contains tags or entities',
    english: 'no translation repeats its English, names aside',
    outdated: 'XLIFF files and modules are what `npm run words` writes',
  };

  for (const [kind, promise] of Object.entries(promises)) {
    it(promise, () => {
      const broken = problems.filter((problem) => problem.kind === kind);
      assert.equal(broken.length, 0, `\n${broken.map(toLine).join('\n')}`);
    });
  }
});

const pay = { id: 'pay', text: 'Pay {0}', expressions: ['price'], note: 'On a button' };
const left = { id: 'left', text: '{0} {1} left', expressions: ['n', 'unit'], note: undefined };

const unitsOf = (...units) => new Map(units.map((unit) => [unit.id, unit]));

/** Kind and id of each problem. */
function problemsOf(messages, ...units) {
  const problems = checkLanguage('vi', messages, merge(messages, unitsOf(...units)));
  return problems.map(({ kind, id }) => `${kind} ${id}`);
}

describe('the check', () => {
  it('accepts a good translation', () => {
    assert.deepEqual(problemsOf([left], { ...left, target: 'Còn {1} {0}' }), []);
  });

  it('finds a missing translation', () => {
    assert.deepEqual(problemsOf([pay, left], { ...pay, target: 'Trả {0}' }), ['missing left']);
  });

  it('finds an unused translation', () => {
    assert.deepEqual(problemsOf([], { ...pay, target: 'Trả {0}' }), ['unused pay']);
  });

  it('finds missing, extra and wrong placeholders', () => {
    for (const target of ['Trả', 'Trả {0} {0}', 'Trả {1}']) {
      assert.deepEqual(problemsOf([pay], { ...pay, target }), ['placeholders pay'], target);
    }
  });

  it('finds tags and entities, but allows single signs', () => {
    for (const target of ['<b>Trả</b> {0}', 'Trả<br/> {0}', 'Trả &amp; {0}', '<!-- --> {0}']) {
      assert.deepEqual(problemsOf([pay], { ...pay, target }), ['markup pay'], target);
    }
    assert.deepEqual(problemsOf([pay], { ...pay, target: 'Cài đặt > SIM & {0} < 5' }), []);
    const text = 'Pay <b>{0}</b>';
    assert.deepEqual(checkEnglish([{ ...pay, text }]), [{ kind: 'markup', id: 'pay', text }]);
  });

  it('finds English in a translation, but allows names and numbers', () => {
    assert.deepEqual(problemsOf([pay], { ...pay, target: 'Pay {0}' }), ['english pay']);
    for (const text of ['App Store', 'App Store / Google Play', '30', '{0} · {1}']) {
      const name = { id: 'name', text, expressions: [] };
      assert.deepEqual(problemsOf([name], { ...name, target: text }), [], text);
    }
  });
});

describe('the messages of a file', () => {
  const head = "import { msg, str } from '@lit/localize';\n";
  const messages = (body) =>
    messagesIn(head + body, 'pay.ts').map(({ id, text, expressions, note }) => ({
      id,
      text,
      expressions,
      note,
    }));

  it('get their ids from their texts, as @lit/localize makes them', async () => {
    const { generateMsgId } = await import('@lit/localize/internal/id-generation.js');
    assert.deepEqual(
      messages("msg('Help'); msg(str`Pay ${price(\n  1)} now`, { desc: 'Button' });"),
      [
        { id: generateMsgId('Help', false), text: 'Help', expressions: [], note: undefined },
        {
          id: generateMsgId(['Pay ', ' now'], false),
          text: 'Pay {0} now',
          expressions: ['price( 1)'],
          note: 'Button',
        },
      ],
    );
  });

  it('may be nested', () => {
    const texts = messages('msg(str`Go to ${msg(str`a ${name} shop`)}`);').map(({ text }) => text);
    assert.deepEqual(texts, ['Go to {0}', 'a {0} shop']);
  });

  it('may have an id of their own, for one English text with two translations', () => {
    assert.equal(messages("msg('Free', { id: 'free-of-charge' });")[0].id, 'free-of-charge');
  });

  it('are refused if they cannot be translated', () => {
    for (const [body, reason] of [
      ["msg('Pay'", /pay\.ts:2: /],
      ['msg(text);', /pay\.ts:2: a message is a string/],
      ['msg(`Pay ${price}`);', /a message is a string/],
      ['msg(html`Pay`);', /a message is a string/],
      ["msg('Pay {0}');", /cannot contain \{0\}/],
      ["msg('Pay', { desc: why });", /options of msg\(\) are id and desc/],
      ["msg('Pay', options);", /options of msg\(\) are id and desc/],
      ["import { msg as m } from '@lit/localize';", /do not rename/],
    ]) {
      assert.throws(() => messages(body), reason, body);
    }
  });
});

describe('an XLIFF file', () => {
  it('survives writing and reading, with special characters, proposals and notes of other tools', () => {
    const unit = {
      ...left,
      text: '"{0}" <{1}> & left',
      expressions: ['a > b ? "<" : "&"', 'u'],
      note: 'A “remainder” & its <unit>',
      target: 'Còn “{1}”\u00a0&\n<{0}>',
      was: '{0} left & "gone"',
      remarks: [{ from: 'reviewer', text: '<good> & short' }],
    };
    assert.deepEqual(readXliff(writeXliff('en', 'vi', [unit])).get('left'), unit);
  });

  it('may get its translations from an XLIFF editor', () => {
    const xml = writeXliff('en', 'vi', [pay]).replace(
      '</source>',
      '</source><target state="translated">Trả <x id="0"/></target>',
    );
    assert.deepEqual(problemsOf([pay], ...readXliff(xml).values()), []);
  });

  it('composes letters', () => {
    const xml = writeXliff('en', 'vi', [{ ...pay, target: 'Trả {0}'.normalize('NFD') }]);
    assert.equal(readXliff(xml).get('pay').target, 'Trả {0}'.normalize('NFC'));
  });

  it('is refused if part of it would be lost', () => {
    const xml = writeXliff('en', 'vi', [{ ...pay, target: 'Trả {0}' }]);
    assert.throws(() => readXliff(xml.replace('Trả', '<g id="1">Trả</g>')), /pay contains <g>/);
    assert.throws(() => readXliff(xml.replace('</target>', '')));
    assert.throws(() => readXliff(writeXliff('en', 'vi', [pay, pay])), /pay is there twice/);
  });
});

describe('a module', () => {
  /** The translation that the module gives to msg(). */
  function templates(...units) {
    const body = writeModule(units, unitsOf(...units))
      .replace(/^import .*$/m, '')
      .replace(/^export const templates.* =/m, 'return');
    const str = (strings, ...values) => ({ strings: [...strings], values });
    return new Function('str', body)(str);
  }

  it('keeps every character', () => {
    const text = 'a\\b `c` ${d} $5 \'"\n< & > \u00a0\u3000\u200b\u2068 Trả 支付 👩\u200d💻';
    assert.equal(templates({ ...pay, text: 'x', target: text }).pay, text);
  });

  it('shows letters as letters and escapes invisible characters', () => {
    const unit = { ...pay, text: 'x', target: '支付\u00a0ả' };
    assert.match(writeModule([unit], unitsOf(unit)), /`支付\\u\{a0\}ả`/);
  });

  it('reorders placeholders', () => {
    const { strings, values } = templates({ ...left, target: 'Còn {1} {0}$' }).left;
    assert.deepEqual(strings, ['Còn ', ' ', '$']);
    assert.deepEqual(values, [1, 0]);
  });

  it('leaves out missing and unconfirmed translations, and those with wrong placeholders', () => {
    const unconfirmed = { id: 'help', text: 'Help me', target: 'Giúp', was: 'Help' };
    assert.deepEqual(templates(pay, { ...left, target: 'Còn {7}' }, unconfirmed), {});
  });
});

describe('npm run words', () => {
  let src;
  const source = (body) =>
    writeFile(
      join(src, 'content', 'pay.ts'),
      `import { msg, str } from '@lit/localize';\n${body}\n`,
    );
  const file = (name) => readFile(join(src, 'locales', name), 'utf8');
  const kinds = () => check({ src }).problems.map(({ kind }) => kind);
  const only = (words) => Object.entries(words)[0];

  beforeEach(async () => {
    src = await mkdtemp(join(tmpdir(), 'words-'));
    await mkdir(join(src, 'locales'));
    await mkdir(join(src, 'content'));
    await writeFile(
      join(src, 'locales', 'languages.ts'),
      "export const languages = {\n  en: 'English',\n  vi: 'Tiếng Việt',\n} as const;\n",
    );
  });
  afterEach(() => rm(src, { recursive: true }));

  /** One message with its translation. */
  async function translated() {
    await source('msg(str`Pay ${price} in the app`);');
    update({ src });
    const [id] = only(exportWords('vi', { src }));
    importWords('vi', { [id]: 'Trả {0} trong app' }, { src });
    return id;
  }

  it('brings a message from the source to the translator and back to the module', async () => {
    await source("msg(str`Pay ${price} ${unit}`, { desc: 'On a button' });");
    assert.match(update({ src }).join('\n'), /vi +0 translated, 0 unconfirmed, 1 missing/);
    const [id, asked] = only(exportWords('vi', { src, todo: true }));
    assert.deepEqual(asked, {
      en: 'Pay {0} {1}',
      note: 'On a button',
      placeholders: { '{0}': 'price', '{1}': 'unit' },
      now: null,
      state: 'missing',
    });
    assert.deepEqual(kinds(), ['missing']);
    importWords('vi', { [id]: 'Trả {1}{0}' }, { src });
    assert.deepEqual(exportWords('vi', { src, todo: true }), {});
    assert.match(await file('generated/vi.ts'), /: str`Trả \$\{1\}\$\{0\}`,/);
    assert.deepEqual(kinds(), []);
  });

  it('keeps the translation of a changed sentence as a proposal until it is confirmed', async () => {
    const old = await translated();
    await source('msg(str`Pay ${price} in the app now`);');
    update({ src });
    const [id, { now, was, state }] = only(exportWords('vi', { src, todo: true }));
    assert.notEqual(id, old);
    assert.deepEqual([now, was, state], ['Trả {0} trong app', 'Pay {0} in the app', 'unconfirmed']);
    assert.match(await file('xliff/vi.xlf'), /<target state="needs-review-translation">Trả/);
    assert.doesNotMatch(await file('generated/vi.ts'), /Trả/);
    assert.deepEqual(kinds(), ['unconfirmed']);

    assert.throws(() => confirm('vi', ['other'], { src }), /other is no proposal/);
    confirm('vi', [id], { src });
    assert.deepEqual(kinds(), []);
    assert.match(await file('generated/vi.ts'), /Trả/);
  });

  it('treats a proposal as confirmed when its state is removed from the file', async () => {
    await translated();
    await source('msg(str`Pay ${price} in the app now`);');
    update({ src });
    const xliff = await file('xliff/vi.xlf');
    await writeFile(join(src, 'locales/xliff/vi.xlf'), xliff.replace(/ state="[^"]*"/, ''));
    update({ src });
    assert.deepEqual(kinds(), []);
  });

  it('makes a proposal a translation again when its English changes back', async () => {
    await translated();
    const before = await file('xliff/vi.xlf');
    await source('msg(str`Pay ${price} in the app now`);');
    update({ src });
    await source('msg(str`Pay ${price} in the app`);');
    update({ src });
    assert.equal(await file('xliff/vi.xlf'), before);
  });

  it('keeps the first English when a sentence changes twice', async () => {
    await translated();
    for (const end of ['now', 'today']) {
      await source(`msg(str\`Pay \${price} in the app ${end}\`);`);
      update({ src });
    }
    assert.equal(only(exportWords('vi', { src }))[1].was, 'Pay {0} in the app');
  });

  it('proposes nothing for a completely different sentence', async () => {
    await translated();
    await source("msg('Good evening');");
    update({ src });
    assert.deepEqual(kinds().sort(), ['missing', 'unused']);
  });

  it('proposes the most similar of several translations, each once', () => {
    const old = [
      { id: '1', text: 'Open the app', expressions: [], target: 'Mở app' },
      { id: '2', text: 'Open the website', expressions: [], target: 'Mở web' },
    ];
    const now = [
      { id: '3', text: 'Open the website now', expressions: [] },
      { id: '4', text: 'Open the app now', expressions: [] },
    ];
    const targets = [...merge(now, unitsOf(...old)).values()].map(({ target }) => target);
    assert.deepEqual(targets, ['Mở web', 'Mở app']);
  });

  it('lists a repeated text once', async () => {
    await source("msg('Free', { desc: 'No money' }); msg('Free');");
    update({ src });
    const words = exportWords('vi', { src });
    assert.deepEqual(
      Object.values(words).map(({ en, note }) => [en, note]),
      [['Free', 'No money']],
    );
    await source("msg('Free', { desc: 'No money' }); msg('Free', { desc: 'Not occupied' });");
    assert.throws(() => update({ src }), /“Free” has two notes/);
    await source("msg('Free', { id: 'free' }); msg('Not occupied', { id: 'free' });");
    assert.throws(() => update({ src }), /“Not occupied” has the id of “Free”/);
  });

  it('keeps an unused translation until it is pruned', async () => {
    const id = await translated();
    await source('');
    const line = `${id}: Trả {0} trong app`;
    assert.ok(update({ src }).includes(`unused vi ${line}`));
    assert.match(await file('xliff/vi.xlf'), /Trả/);
    assert.ok(update({ src, prune: true }).includes(`removed vi ${line}`));
    assert.doesNotMatch(await file('xliff/vi.xlf'), /Trả/);
  });

  it('adds a language for a line in languages.ts', async () => {
    await translated();
    const path = join(src, 'locales', 'languages.ts');
    const code = await readFile(path, 'utf8');
    await writeFile(path, code.replace('} as', "  'zh-Hans': '简体中文',\n} as"));
    update({ src });
    assert.deepEqual(kinds(), ['missing']);
    assert.deepEqual((await readdir(join(src, 'locales/generated'))).sort(), [
      'index.ts',
      'vi.ts',
      'zh-Hans.ts',
    ]);
    assert.match(await file('generated/index.ts'), /'zh-Hans': \{ templates: zhHans \}/);
  });

  it('finds generated files that are not up to date', async () => {
    await translated();
    await writeFile(join(src, 'locales/generated/vi.ts'), 'export const templates = {};\n');
    await writeFile(join(src, 'locales/generated/fr.ts'), '');
    assert.deepEqual(check({ src }).problems.map(toLine), [
      'outdated: /locales/generated/vi.ts: run npm run words',
      'outdated: /locales/generated/fr.ts belongs to no language',
    ]);
  });

  it('imports all translations or none, and says why', async () => {
    const id = await translated();
    const xliff = await file('xliff/vi.xlf');
    const importing = (words) => () => importWords('vi', words, { src });
    assert.throws(
      importing({ [id]: 'Trả', gone: 'x' }),
      /expected the placeholders of “Pay \{0\} in the app”.*\ngone: no message has this id/,
    );
    assert.throws(importing({ [id]: null }), /expected a text/);
    assert.throws(importing({ [id]: '<b>{0}</b>' }), /no tags/);
    assert.throws(() => importWords('xx', {}, { src }), /“xx” is none of vi/);
    assert.equal(await file('xliff/vi.xlf'), xliff);
  });
});

describe('the grade of the English', () => {
  it('rises with longer sentences and longer words', () => {
    const plain = gradeOf(['Keep the eSIM. Do not delete it.']);
    const hard = gradeOf([
      'Deletion of the subscription profile necessitates reinstallation via {0}',
    ]);
    assert.ok(plain.grade < 4, `${plain.grade}`);
    assert.ok(hard.grade > 12, `${hard.grade}`);
    assert.equal(plain.words, 7);
  });

  it('is printed for each topic, without the words that nobody sees', async () => {
    const src = await mkdtemp(join(tmpdir(), 'grade-'));
    await mkdir(join(src, 'content'));
    await writeFile(
      join(src, 'content', 'pay.ts'),
      `import { msg } from '@lit/localize';
       const a = { title: () => msg('Pay now.'), searchWords: () => msg('refund cancel money') };`,
    );
    assert.deepEqual(
      gradeLines(src).map((line) => line.replace(/^.*?(\d+ words)/, '$1')),
      ['2 words  pay', '2 words  all'],
    );
    await rm(src, { recursive: true });
  });
});
