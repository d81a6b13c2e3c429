/** Replaced by the package's version in the build. */
declare const __VERSION__: string | undefined;

/** The version of this module, to tell two copies on one page apart. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
