import MagicString from 'magic-string';
import ts from 'typescript';

/** What a rewritten name looks like, for whoever shortens it. */
export const rewritten = /^__private_/;

/**
 * Rollup plugin: writes `#name` as an ordinary property, under a name that carries its class. ES2020
 * has no private members, and what stands for them there, a WeakMap for each and a function for
 * each access, is slower and 0.6 kB larger.
 */
export const privateNames = () => ({
  name: 'private-names',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !code.includes('#')) return null;
    const out = new MagicString(code);
    const visit = (node, classes) => {
      if (ts.isPrivateIdentifier(node)) {
        const owner = classes.find(({ members }) =>
          members.some((member) => member.name?.text === node.text),
        );
        const name = `__private_${owner.name.text}_${node.text.slice(1)}`;
        out.overwrite(node.getStart(), node.getEnd(), name);
      }
      const inside = ts.isClassLike(node) ? [node, ...classes] : classes;
      ts.forEachChild(node, (child) => visit(child, inside));
    };
    visit(ts.createSourceFile('source.ts', code, ts.ScriptTarget.Latest, true), []);
    return out.hasChanged()
      ? { code: out.toString(), map: out.generateMap({ hires: true }) }
      : null;
  },
});
