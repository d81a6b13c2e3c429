import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Runs a module against our own sources. Its imports are relative to `src/`. */
async function fromSources(contents) {
  const { outputFiles } = await build({
    stdin: {
      contents,
      resolveDir: fileURLToPath(new URL('../../../src/', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['production'],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The content of two elements, for pages that show the same without them. */
export const { entries, frame, plainGuide, toHtml, escapeHtml } = await fromSources(`
  import { readCarrier } from './carriers/carrier.js';
  import { factsBlock } from './content/facts.js';
  import * as faq from './content/faq.js';
  import { trustLine } from './content/help.js';
  import { onPaper } from './content/scene.js';
  import { escapeHtml, toHtml } from './render/to-html.js';
  import { renderPlainHtml } from './render/plain.js';

  const carrier = readCarrier('viettel').carrier!;
  const scene = onPaper(carrier, Date.now(), []);
  export { escapeHtml, toHtml };
  /** The built-in questions. */
  export const entries = faq.faqEntries(scene);
  /** The texts around the questions. */
  export const frame = {
    before: \`<h2>\${faq.faqTitle(carrier)}</h2>
      <p><label>\${faq.searchLabel()} <input type="search"></label></p>\`,
    after: \`<p>\${trustLine(carrier)}</p>\${toHtml([factsBlock(scene)!], 3)}\`,
  };
  export const plainGuide = renderPlainHtml('esim-renew-guide', 'viettel');
`);
