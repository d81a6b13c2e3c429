import MagicString from 'magic-string';

/** What Lit's modules take from the DOM when they load. A server has no DOM, so they get these instead. */
const standIns = {
  'lit-html/lit-html.js': 'const document = globalThis.document ?? { createTreeWalker() {} };',
  '@lit/reactive-element/reactive-element.js':
    'const HTMLElement = globalThis.HTMLElement ?? class {};',
};

/**
 * Rollup plugin: lets a server import our module, so that a page can import it at its top in every
 * framework. Lit has builds for servers, but one file must work in both places. A condition in
 * `exports` would be wrong where Node runs the code of a browser, such as in tests with jsdom.
 */
export const litOnServers = () => ({
  name: 'lit-on-servers',
  transform(code, id) {
    const file = Object.keys(standIns).find((path) => id.endsWith(`/node_modules/${path}`));
    if (!file) return null;
    const out = new MagicString(code).prepend(`${standIns[file]}\n`);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
