import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const embed = fileURLToPath(new URL('../embed/', import.meta.url));
const charset = 'utf8';

/** The `script-src` source that allows this inline script. */
export const hashOf = (script) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The source text of each inline script in a page. */
export const scriptsIn = (html) =>
  [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script);

/** Bundles a small script into one line. */
async function minified(entry, target) {
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

/** The text for readers without JavaScript, in every language. */
async function textWithoutScript() {
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

/** Makes code safe inside a `<script>`: it must not contain `</script` or `<!--`. */
const inline = (code) =>
  code
    .replace(/^\/\/# sourceMappingURL.*/m, '')
    .trim()
    .replace(/<(?=\/script|!--)/gi, '\\x3C');

/**
 * Rollup plugin: replaces the bundled script with `frame.html`, which contains it. Also writes
 * `frame-height.js`, for the host page.
 */
export const framePage = () => ({
  name: 'frame-page',
  async generateBundle(_options, bundle) {
    const [[name, chunk]] = Object.entries(bundle);
    for (const file of Object.keys(bundle)) delete bundle[file];
    const beforePaint = inline(await minified('before-paint.ts', 'es2020'));
    const module = inline(chunk.code);
    // The frame reads its address and config files, and a stranger may have written them. So it may
    // run these two scripts only, and load from its own origin only.
    const policy = [
      "default-src 'none'",
      `script-src ${hashOf(beforePaint)} ${hashOf(module)}`,
      // `before-paint.ts` narrows this to the frame's own origin.
      'connect-src http: https:',
      "img-src 'self' https: data:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; ');
    const fill = {
      POLICY: policy,
      '/* BEFORE PAINT */': beforePaint,
      '/* MODULE */': module,
      '<!-- WITHOUT SCRIPT -->': await textWithoutScript(),
    };
    const template = (await readFile(`${embed}frame.html`, 'utf8')).replace(/\n\s*/g, '\n');
    const page = Object.entries(fill).reduce(
      // Whitespace around a script would change its hash, so it goes with the mark.
      (html, [mark, text]) =>
        html.replace(new RegExp(`\\s?${mark.replace(/[*]/g, '\\$&')}\\s?`), () => text),
      template,
    );
    this.emitFile({ type: 'asset', fileName: name.replace(/js$/, 'html'), source: page });
    this.emitFile({
      type: 'asset',
      fileName: 'frame-height.js',
      source: `${await minified('frame-height.ts', 'es2017')}\n`,
    });
  },
});
