import { attributeTypes, jsxTypes, svelteTypes, vueTypes } from './framework-types.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const tidy = (text) => json(JSON.parse(text));

/** Rollup plugin: writes the manifest of the elements, and what editors and frameworks read of it. */
export const manifestFiles = () => ({
  name: 'manifest-files',
  async generateBundle() {
    // Not at the top: the short build of `npm test` does not need them, and they take a second to load.
    const { manifest } = await import('./manifest.mjs');
    const { getWebTypesData } = await import('custom-element-jet-brains-integration');
    const { getVsCodeCssCustomData, getVsCodeHtmlCustomData } =
      await import('custom-element-vs-code-integration');
    const made = await manifest();
    // The generators write into the manifest that they get.
    const copy = () => structuredClone(made);
    const files = {
      'custom-elements.json': json(made),
      'vscode.html-custom-data.json': tidy(getVsCodeHtmlCustomData(copy())),
      'vscode.css-custom-data.json': tidy(getVsCodeCssCustomData(copy())),
      'web-types.json': tidy(getWebTypesData(copy())),
      'types/attributes.d.ts': attributeTypes(made),
      'types/jsx.d.ts': jsxTypes(made),
      'types/vue.d.ts': vueTypes(made),
      'types/svelte.d.ts': svelteTypes(made),
      // For imports of these types in code that runs, and for scripts that export nothing.
      'types/only.js': 'export {};\n',
      'types/only.d.ts': 'export {};\n',
    };
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});
