import MagicString from 'magic-string';
import ts from 'typescript';

/**
 * Calls `found(text, options)` for every `msg(text, { … })` of a source file, with the TypeScript nodes of both arguments.
 */
export function eachMessage(code, found) {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'msg'
    ) {
      const [text, options] = node.arguments;
      found(text, options && ts.isObjectLiteralExpression(options) ? options : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** The name of an object literal's member, if it is written plainly. */
const nameOf = (member) =>
  member.name &&
  (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) &&
  member.name.text;

/**
 * Rollup plugin: the notes for translators stay in the source. `@lit/localize` never reads `desc` at run time, and it would
 * be shipped to every reader.
 */
export function stripNotes() {
  return {
    name: 'strip-notes',
    transform(code, id) {
      if (!/\.[jt]s$/.test(id) || id.includes('/node_modules/') || !code.includes('desc'))
        return null;
      const out = new MagicString(code);
      eachMessage(code, (_text, options) => {
        const members = options?.properties ?? [];
        if (!members.some((member) => nameOf(member) === 'desc')) return;
        const kept = members
          .filter((member) => nameOf(member) !== 'desc')
          .map((member) => member.getText());
        out.overwrite(options.getStart(), options.getEnd(), `{ ${kept.join(', ')} }`);
      });
      return out.hasChanged()
        ? { code: out.toString(), map: out.generateMap({ hires: true }) }
        : null;
    },
  };
}
