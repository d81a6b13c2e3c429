import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const embed = fileURLToPath(new URL('../embed/', import.meta.url));
const charset = 'utf8';

/** What a `script-src` has to hold for this inline script to run. */
export const hashOf = (script) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The scripts of a page, as they stand between their tags. */
export const scriptsIn = (html) =>
  [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);

/** A script for every browser, in one line. */
async function small(entry, target) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${embed}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset,
    target,
  });
  return outputFiles[0].text.trim();
}

/** The sentences for who has no script, in every language. */
async function sentences() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { withoutScript } from '../content/frame.ts';
        export { inLanguage, languages } from '../locales/localize.ts';`,
      resolveDir: embed,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['production'],
  });
  const module = Buffer.from(outputFiles[0].contents).toString('base64');
  const { withoutScript, inLanguage, languages } = await import(
    `data:text/javascript;base64,${module}`
  );
  return Object.keys(languages)
    .map((language) => `<p lang="${language}">${inLanguage(language, withoutScript)}</p>`)
    .join('');
}

/** Code that may stand inside a `<script>`: nothing in it ends that, or begins a comment. */
const inline = (code) =>
  code
    .replace(/^\/\/# sourceMappingURL.*/m, '')
    .trim()
    .replace(/<(?=\/script|!--)/gi, '\\x3C');

/**
 * Rollup plugin: writes `frame.html`, with everything in it, in the place of the bundled script, and
 * `frame-height.js` for the page around the frame.
 */
export const framePage = () => ({
  name: 'frame-page',
  async generateBundle(_options, bundle) {
    const [[name, chunk]] = Object.entries(bundle);
    for (const file of Object.keys(bundle)) delete bundle[file];
    const first = inline(await small('first.ts', 'es2020'));
    const module = inline(chunk.code);
    // The page says for itself what it may: whatever stands in its address or in a file of facts,
    // it runs these two scripts, and asks nobody but its own origin.
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(first)} ${hashOf(module)}`,
      // The first script says which: see there.
      'connect-src http: https:',
      "img-src 'self' https: data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const fill = {
      POLICY: policy,
      '/* FIRST */': first,
      '/* MODULE */': module,
      '<!-- WITHOUT SCRIPT -->': await sentences(),
    };
    const template = (await readFile(`${embed}frame.html`, 'utf8')).replace(/\n\s*/g, '\n');
    const page = Object.entries(fill).reduce(
      // The lines around a script would be part of what its hash is of.
      (html, [mark, text]) =>
        html.replace(new RegExp(`\\s?${mark.replace(/[*]/g, '\\$&')}\\s?`), () => text),
      template,
    );
    this.emitFile({ type: 'asset', fileName: name.replace(/js$/, 'html'), source: page });
    this.emitFile({
      type: 'asset',
      fileName: 'frame-height.js',
      source: `${await small('frame-height.ts', 'es2017')}\n`,
    });
  },
});
