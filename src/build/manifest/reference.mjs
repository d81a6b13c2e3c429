/**
 * Writes `docs/reference/`: one page for each element, from the manifest.
 *
 *     npm run reference
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { manifest } from './manifest.mjs';

const folder = fileURLToPath(new URL('../../../docs/reference/', import.meta.url));

const code = (text) => `\`${text}\``;
const cell = (text = '') => text.replaceAll('|', '\\|');

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map(
    (row) => `| ${row.map(cell).join(' | ')} |`,
  );
  return `\n## ${title}\n\n${lines.join('\n')}\n`;
}

const typeOf = ({ type }) => (type?.text ? code(type.text) : '');

const signature = ({ name, parameters = [] }) =>
  code(
    `${name}(${parameters.map(({ name, type }) => `${name}: ${type?.text ?? 'unknown'}`).join(', ')})`,
  );

function pageOf({
  tagName,
  description,
  attributes,
  members,
  slots,
  events,
  cssParts,
  cssProperties,
}) {
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = ({ name, description }) => [code(name), description];
  return `<!-- Written by \`npm run reference\` from the comments in \`src/elements/\`: change them there. -->

# \`<${tagName}>\`

${description}
${table(
  'Attributes',
  ['attribute', 'type', 'effect'],
  attributes.map((one) => [code(one.name), typeOf(one), one.description]),
)}
Each attribute is also a property: \`config-src\` is \`configSrc\`.
${table(
  'Properties without an attribute',
  ['property', 'type', 'effect'],
  fields.map((one) => [
    code(one.name) + (one.readonly ? ', read-only' : ''),
    typeOf(one),
    one.description,
  ]),
)}${table(
    'Methods',
    ['method', 'effect'],
    methods.map((one) => [signature(one), one.description]),
  )}${table(
    'Events',
    ['event', 'class', 'when'],
    events.map((one) => [code(one.name), typeOf(one), one.description]),
  )}${table('Slots', ['slot', 'place'], slots.map(named))}${table(
    'Parts',
    ['part', 'element'],
    cssParts.map(named),
  )}${table('Custom properties', ['property', 'effect'], cssProperties.map(named))}`;
}

/** The pages: `{'esim-faq.md': '# …'}`. */
export async function referencePages() {
  const { modules } = await manifest();
  return Object.fromEntries(
    modules
      .flatMap(({ declarations }) => declarations)
      .map((element) => [`${element.tagName}.md`, pageOf(element)]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, page] of Object.entries(await referencePages())) {
    writeFileSync(folder + name, page);
  }
}
