import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../src/', import.meta.url));

/** The text of every template with this tag, without its expressions. */
const templates = (tag) =>
  readdirSync(root, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const source = ts.createSourceFile(
        file,
        readFileSync(root + file, 'utf8'),
        ts.ScriptTarget.Latest,
        true,
      );
      const found = [];
      const visit = (node) => {
        if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === tag) {
          const { template } = node;
          const text = ts.isNoSubstitutionTemplateLiteral(template)
            ? template.text
            : [template.head, ...template.templateSpans.map(({ literal }) => literal)]
                .map(({ text }) => text)
                .join('…');
          found.push({ file, text });
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });

const matching = (tag, pattern) =>
  templates(tag)
    .filter(({ text }) => pattern.test(text))
    .map(({ file, text }) => `${file}: ${pattern.exec(text)[0]}`);

describe('a host page with odd settings or a strict policy', () => {
  it('cannot scale our elements: no style uses rem', () => {
    assert.deepEqual(matching('css', /[\d.]rem\b/), []);
  });

  it('blocks no style of ours: no template has inline styles', () => {
    assert.ok(templates('html').length > 10);
    assert.deepEqual(
      matching('html', /\sstyle=|<style|<script(?! type="application\/ld\+json")/i),
      [],
    );
  });
});
