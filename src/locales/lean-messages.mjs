import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import MagicString from 'magic-string';
import ts from 'typescript';

const generated = new URL('./generated/', import.meta.url);

const parse = (code) => ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);

/** The name of a member of an object literal, if it is written plainly. */
const nameOf = ({ name }) =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** Calls `found(text, options)` for every `msg(text, { … })`, with the nodes of both arguments. */
export function eachMessage(code, found) {
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'msg'
    ) {
      const [text, options] = node.arguments;
      if (options && ts.isObjectLiteralExpression(options)) found(text, options);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(code));
}

/** Calls `found(name, member)` for every message that a catalogue translates, with its nodes. */
function eachTranslation(code, found) {
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'templates') {
      for (const member of node.initializer.properties) found(member.name, member);
    } else ts.forEachChild(node, visit);
  };
  visit(parse(code));
}

/** The ids of all messages that a module and the modules which it imports can say. */
function idsFrom(file, ids = new Set(), seen = new Set()) {
  if (seen.has(file.href)) return ids;
  seen.add(file.href);
  const code = readFileSync(file, 'utf8');
  eachMessage(code, (_text, options) =>
    ids.add(options.properties.find((member) => nameOf(member) === 'id').initializer.text),
  );
  for (const { fileName } of ts.preProcessFile(code).importedFiles) {
    if (!fileName.startsWith('.') || fileName.includes('/generated/')) continue;
    idsFrom(new URL(fileName.replace(/\.js$/, '.ts'), file), ids, seen);
  }
  return ids;
}

/** A short name for every id that any catalogue knows; a message without translation keeps its id. */
function shortNames() {
  const ids = new Set();
  for (const file of readdirSync(generated)) {
    eachTranslation(readFileSync(new URL(file, generated), 'utf8'), (id) => ids.add(id.text));
  }
  return new Map([...ids].map((id, index) => [id, index.toString(36)]));
}

/**
 * Rollup plugin: what of a message is meant for people who work on it stays in the source. The
 * notes for translators are never read at run time; the telling ids are, but any name does that
 * is the same in the sources and in the catalogues. A translation of what this bundle never says
 * stays behind too.
 */
export function leanMessages() {
  let names;
  let said;
  return {
    name: 'lean-messages',
    buildStart({ input }) {
      names = shortNames();
      said = new Set();
      for (const file of Object.values(input)) idsFrom(pathToFileURL(file), said);
    },
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const out = new MagicString(code);
      const short = (name) => JSON.stringify(names.get(name.text) ?? name.text);
      if (id.includes('/locales/generated/')) {
        eachTranslation(code, (name, member) => {
          if (said.has(name.text)) out.overwrite(name.getStart(), name.getEnd(), short(name));
          else out.remove(member.getFullStart(), member.getEnd() + 1);
        });
      } else {
        eachMessage(code, (_text, options) => {
          const { initializer } = options.properties.find((member) => nameOf(member) === 'id');
          out.overwrite(options.getStart(), options.getEnd(), `{ id: ${short(initializer)} }`);
        });
      }
      return out.hasChanged()
        ? { code: out.toString(), map: out.generateMap({ hires: true }) }
        : null;
    },
  };
}

/** Rollup plugin: leaves out the hash that would name a message that has no id; all of ours do. */
export const noGeneratedIds = () => ({
  name: 'no-generated-ids',
  load: (id) =>
    /@lit\/localize\/internal\/id-generation\.js$/.test(id)
      ? 'export const generateMsgId = () => "";'
      : null,
});
