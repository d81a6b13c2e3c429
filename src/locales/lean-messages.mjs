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

/** The place in a catalogue of every message that these ids name and any catalogue translates. */
function placesOf(ids) {
  const translated = new Set();
  for (const file of readdirSync(generated)) {
    eachTranslation(readFileSync(new URL(file, generated), 'utf8'), ({ text }) => {
      if (ids.has(text)) translated.add(text);
    });
  }
  return new Map([...translated].map((id, place) => [id, place]));
}

/** Instead of options with an id that tells, each message takes its place in the catalogues. */
const SAY = 'virtual:say';
const say = `
  import { msg as localized } from '@lit/localize';
  export const msg = (template, id) => localized(template, { id });`;

/**
 * Rollup plugin: what of a message is meant for people who work on it stays in the source. The
 * notes for translators are never read at run time; the telling ids are, but a place in a list does
 * as well. A translation of what this bundle never says stays behind too.
 */
export function leanMessages() {
  let places;
  return {
    name: 'lean-messages',
    buildStart({ input }) {
      const said = new Set();
      for (const file of Object.values(input)) idsFrom(pathToFileURL(file), said);
      places = placesOf(said);
    },
    resolveId: (id) => (id === SAY ? `\0${SAY}` : null),
    load: (id) => (id === `\0${SAY}` ? say : null),
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const out = new MagicString(code);
      if (id.includes('/locales/generated/')) {
        const texts = [];
        let catalogue;
        eachTranslation(code, (name, member) => {
          catalogue = member.parent;
          const place = places.get(name.text);
          if (place !== undefined) texts[place] = member.initializer.getText();
        });
        if (catalogue) {
          // One that only another language has is a hole in this list.
          out.overwrite(catalogue.getStart(), catalogue.getEnd(), `[${Array.from(texts).join()}]`);
        }
      } else {
        let says = false;
        eachMessage(code, (_text, options) => {
          says = true;
          const { initializer } = options.properties.find((member) => nameOf(member) === 'id');
          const place = places.get(initializer.text) ?? JSON.stringify(initializer.text);
          out.overwrite(options.getStart(), options.getEnd(), `${place}`);
        });
        if (says) {
          out.replace(
            /import \{ msg(, str)? \} from '@lit\/localize';/,
            (_, more) =>
              `import { msg } from '${SAY}';${more ? " import { str } from '@lit/localize';" : ''}`,
          );
        }
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
