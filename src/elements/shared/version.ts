/** The build puts the version of the package here. */
declare const __VERSION__: string | undefined;

/** The version of this module, to recognize another copy on the same page. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'source';
