/**
 * Measures the size of the one file by part, and of the files with one language. The size of a part
 * is the difference between the file with it and without it.
 *
 *     node tests/package/size.mjs     prints the table, and fails above a limit
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import MagicString from 'magic-string';
import { rollup } from 'rollup';
import ts from 'typescript';
import { minifyFile, sources, variant, variants } from '../../rollup.config.mjs';
import { licences } from '../../src/build/licences.mjs';
import { messageLists } from '../../src/build/message-lists.mjs';
import { languagesOf } from '../../src/build/words/messages.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Bytes in brotli. Texts and facts may grow with the content. Code must stay small. */
export const limits = { code: 63_700, devices: 7_000, growth: 1.05 };

/** Where the sizes should be, in bytes in brotli. */
export const gates = {
  'code, styles, libraries': 38_000,
  'a language': 7_500,
  'en/esim-widgets.js': 50_000,
  'en/esim-renew-guide.js': 36_000,
  'en/esim-faq.js': 25_000,
  'en/esim-device-check.js': 30_000,
};

/** Gates that are not met yet. The test holds the others. */
const notMet = [
  'a language',
  'code, styles, libraries',
  'en/esim-widgets.js',
  'en/esim-renew-guide.js',
  'en/esim-faq.js',
  'en/esim-device-check.js',
];

/** The size in the last record of the CHANGELOG, and its line. */
export const recorded = () =>
  JSON.parse(readFileSync(new URL('size.json', import.meta.url), 'utf8'));

const edit = (name, wanted, change) => ({
  name,
  transform(code, id) {
    if (!wanted.test(id)) return null;
    const out = new MagicString(code);
    change(code, out);
    return { code: out.toString(), map: null };
  },
});

/** Removes the text of a template, but not its expressions, because these are code. */
function emptyTemplate(node, out) {
  const pieces = ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map((span) => span.literal)]
    : [node];
  for (const piece of pieces) {
    const opens = 1;
    const closes = piece.getText().endsWith('${') ? 2 : 1;
    const [start, end] = [piece.getStart() + opens, piece.getEnd() - closes];
    if (end > start) out.remove(start, end);
  }
}

function walk(code, visit) {
  const each = (node) => {
    visit(node);
    ts.forEachChild(node, each);
  };
  each(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true));
}

const emptyTable = (code, out) =>
  walk(code, (node) => {
    if (!ts.isVariableDeclaration(node) || !ts.isSourceFile(node.parent.parent.parent)) return;
    const value = node.initializer;
    if (!value) return;
    if (ts.isObjectLiteralExpression(value)) out.overwrite(value.getStart(), value.getEnd(), '{}');
    if (ts.isArrayLiteralExpression(value)) out.overwrite(value.getStart(), value.getEnd(), '[]');
    if (ts.isStringLiteralLike(value)) out.overwrite(value.getStart(), value.getEnd(), '""');
  });

const languages = languagesOf(`${root}src`);

const noCarriers = edit('no-carriers', /\/src\/carriers\/carriers\.ts$/, emptyTable);
const noDevices = edit('no-devices', /\/src\/devices\/[\w-]+\.ts$/, emptyTable);
const noStyles = edit('no-styles', /\/src\/.*\.ts$/, (code, out) =>
  walk(code, (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      emptyTemplate(node.template, out);
    }
  }),
);

async function weigh({ before = [], without = [], external = () => false, after = [] } = {}) {
  const messages = messageLists({ without });
  const bundle = await rollup({
    input: `${root}src/index.ts`,
    plugins: sources(before, messages),
    external,
    onwarn: () => {},
  });
  const { output } = await bundle.generate({
    format: 'es',
    inlineDynamicImports: true,
    plugins: [minifyFile(), messages.texts(), ...after],
  });
  await bundle.close();
  return sizeOf(output[0].code);
}

function sizeOf(code) {
  const bytes = Buffer.from(code);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }).length,
  };
}

const minus = (whole, rest) =>
  Object.fromEntries(Object.keys(whole).map((key) => [key, whole[key] - rest[key]]));

/**
 * @returns {Promise<Record<string, {raw: number, gzip: number, brotli: number}>>} bytes by part;
 *   `whole` is the file, `limited` the file without words, device table and licences
 */
export async function measure() {
  const whole = await weigh({ after: [licences()] });
  const bare = await weigh();
  const without = async (...before) => minus(bare, await weigh({ before }));
  const parts = {
    libraries: minus(bare, await weigh({ external: (id) => /^(lit|@lit(?!\/localize))/.test(id) })),
    licences: minus(whole, bare),
    styles: await without(noStyles),
    carriers: await without(noCarriers),
    devices: await without(noDevices),
  };
  for (const language of languages) {
    parts[`words ${language}`] = minus(whole, await weigh({ without: [language] }));
  }
  const limited = await weigh({ before: [noDevices], without: languages });
  const code = Object.values(parts).reduce(minus, whole);
  return { ...parts, code, limited, whole, ...(await weighVariants()) };
}

/** The files with one language, by their paths in `dist/`. */
async function weighVariants() {
  const sizes = {};
  for (const entry of Object.entries(variants)) {
    const { output, ...input } = variant(entry);
    const bundle = await rollup({ ...input, onwarn: () => {} });
    for (const one of output) {
      const [{ code }] = (await bundle.generate(one)).output;
      sizes[one.file.replace('dist/', '')] = sizeOf(code);
    }
    await bundle.close();
  }
  return sizes;
}

/** Name, size and gate of each size that has a gate. */
function gated(sizes) {
  const translations = languages.slice(1).map((language) => sizes[`words ${language}`].brotli);
  const found = {
    'code, styles, libraries': sizes.limited.brotli,
    'a language': Math.max(...translations),
  };
  return Object.entries(gates).map(([name, gate]) => ({
    name,
    gate,
    size: found[name] ?? sizes[name].brotli,
  }));
}

/** One sentence for each exceeded limit. */
export function problems(sizes) {
  const { limited, devices, whole } = sizes;
  const { brotli, changelog } = recorded();
  const news = readFileSync(`${root}CHANGELOG.md`, 'utf8');
  return [
    limited.brotli > limits.code &&
      `Code, styles and libraries are ${limited.brotli} bytes, over ${limits.code}.`,
    devices.brotli > limits.devices &&
      `The device table is ${devices.brotli} bytes, over ${limits.devices}.`,
    whole.brotli > brotli * limits.growth &&
      `The file grew from ${brotli} to ${whole.brotli} bytes, over 5 %: say why in CHANGELOG.md, and put that line and the new number into tests/package/size.json.`,
    !news.includes(changelog) && `CHANGELOG.md has no line "${changelog}".`,
    ...gated(sizes)
      .filter(({ name, size, gate }) => size > gate && !notMet.includes(name))
      .map(({ name, size, gate }) => `${name}: ${size} bytes, over its gate of ${gate}.`),
  ].filter(Boolean);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measure();
  const names = {
    ...Object.fromEntries(Object.keys(sizes).map((key) => [key, key])),
    carriers: 'carrier table',
    devices: 'device table',
    limited: 'without words, device table',
    whole: 'whole file',
  };
  console.log(''.padEnd(28), ...['raw', 'gzip', 'brotli'].map((title) => title.padStart(9)));
  for (const [key, size] of Object.entries(sizes)) {
    if (key === 'limited' || key === 'en/esim-widgets.js') console.log('─'.repeat(58));
    console.log(names[key].padEnd(28), ...Object.values(size).map((n) => String(n).padStart(9)));
  }
  console.log(`\n${''.padEnd(28)}    brotli      gate`);
  for (const { name, size, gate } of gated(sizes)) {
    const over = size > gate ? `  over by ${size - gate}` : '';
    console.log(name.padEnd(28), `${size}`.padStart(9), `${gate}`.padStart(9) + over);
  }
  const found = problems(sizes);
  for (const sentence of found) console.error(`\n${sentence}`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
