declare global {
  interface CustomElementConstructor {
    /** Set by us, to tell two versions of our own apart. */
    esimVersion?: string;
  }
}

/**
 * Registers a tag once. A second copy of the module keeps the first one's class, and says so only
 * if it is another version: an unguarded `define` would throw and lose the tags after it.
 */
export function define(tag: string, element: CustomElementConstructor, version: string): void {
  const first = customElements.get(tag);
  if (!first) {
    element.esimVersion = version;
    customElements.define(tag, element);
  } else if (first !== element && first.esimVersion !== version) {
    console.warn(
      `<${tag}> ${version} was loaded after ${first.esimVersion ?? 'another definition'}, which stays in use. Load one version.`,
    );
  }
}
