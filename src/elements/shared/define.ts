import { warn } from './warn.js';

declare global {
  interface CustomElementConstructor {
    /** The version that registered this class, to recognize a second copy of the module. */
    esimVersion?: string;
  }
}

/**
 * Registers a tag once. A second copy of the module keeps the first class, and warns only if its own
 * version differs: an unguarded `define` would throw, and the tags after it would be lost.
 */
export function define(tag: string, element: CustomElementConstructor, version: string): void {
  // A server has no tags.
  if (!globalThis.customElements) return;
  const first = customElements.get(tag);
  if (!first) {
    element.esimVersion = version;
    customElements.define(tag, element);
  } else if (first !== element && first.esimVersion !== version) {
    warn(
      `<${tag}> ${version} was loaded after ${first.esimVersion ?? 'another definition'}, which stays in use. Load one version.`,
    );
  }
}
