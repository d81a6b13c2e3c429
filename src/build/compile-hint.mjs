import MagicString from 'magic-string';

/** Chromium reads it only in the first line of a file. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Rollup output plugin: asks Chromium to compile all functions while the file loads, off the main thread.
 * Without it, each function is compiled on the main thread at its first call. See
 * `docs/decisions/compile-hint.md`. It must run after minification, which drops all comments.
 */
export const compileHint = () => ({
  name: 'compile-hint',
  renderChunk(code) {
    const out = new MagicString(code).prepend(HINT);
    return { code: out.toString(), map: out.generateMap({ hires: true }) };
  },
});
