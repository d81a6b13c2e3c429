/* global window, document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'vitest';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { codeIn, waitForGuide, open, root, until } from '../support/recipes.mjs';

const first = { carrier: 'viettel', config: { id: 'viettel', name: 'My own name' } };

/** A Svelte component that uses the recipe and can change its props. */
const svelteApp = `<script>
  import RenewGuide from 'recipe';
  let { first } = $props();
  let current = $state.raw(first);
  if (globalThis.window) window.show = (next) => (current = next);
</script>
<RenewGuide {...current} onmethod={(event) => heard.push(event.method)} />`;

function svelte(code, ssr) {
  const { js, warnings } = compile(code, {
    filename: 'App.svelte',
    generate: ssr ? 'server' : 'client',
  });
  const serious = warnings.filter((warning) => warning.code !== 'state_referenced_locally');
  assert.deepEqual(serious, []);
  return js.code;
}

/** How each framework renders its recipe on a server, and hydrates it in the browser. */
const frameworks = {
  'React 19': {
    async recipe() {
      const [{ code }] = codeIn('frameworks.md', 'React 19');
      return { contents: code, loader: 'jsx' };
    },
    server: `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { RenewGuide } from 'recipe';
      module.exports = async (props) => renderToString(createElement(RenewGuide, props));`,
    browser: `
      import { createElement } from 'react';
      import { hydrateRoot } from 'react-dom/client';
      import { RenewGuide } from 'recipe';
      const view = (props) =>
        createElement(RenewGuide, { ...props, onMethod: (event) => heard.push(event.method) });
      const app = hydrateRoot(document.querySelector('#app'), view(first), {
        onRecoverableError: (error) => console.error(error),
      });
      window.show = (props) => app.render(view(props));
      window.leave = () => app.unmount();`,
  },
  'Vue 3': {
    async recipe(ssr) {
      const [{ code: component }, { code: setting }] = codeIn('frameworks.md', 'Vue 3');
      const text = `${setting}export { isCustomElement };`;
      const { isCustomElement } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
      const { descriptor, errors } = parse(component, {
        filename: 'recipe.vue',
        templateParseOptions: { isCustomElement },
      });
      assert.deepEqual(errors, []);
      const { content } = compileScript(descriptor, {
        id: 'recipe',
        inlineTemplate: true,
        templateOptions: { ssr, ssrCssVars: [], compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'js' };
    },
    server: `
      import { createSSRApp } from 'vue';
      import { renderToString } from 'vue/server-renderer';
      import RenewGuide from 'recipe';
      module.exports = async (props) => renderToString(createSSRApp(RenewGuide, props));`,
    browser: `
      import { createSSRApp, h, shallowRef } from 'vue';
      import RenewGuide from 'recipe';
      const props = shallowRef(first);
      const onMethod = (event) => heard.push(event.method);
      const app = createSSRApp({ render: () => h(RenewGuide, { ...props.value, onMethod }) });
      app.mount('#app');
      window.show = (next) => (props.value = next);
      window.leave = () => app.unmount();`,
  },
  'Svelte 5': {
    async recipe(ssr) {
      const [{ code }] = codeIn('frameworks.md', 'Svelte 5');
      return { contents: svelte(code, ssr), loader: 'js' };
    },
    server: `${svelte(svelteApp, true)}
      import { render } from 'svelte/server';
      module.exports = async (first) => render(App, { props: { first } }).body;`,
    browser: `${svelte(svelteApp, false)}
      import { hydrate, unmount } from 'svelte';
      const app = hydrate(App, { target: document.querySelector('#app'), props: { first } });
      window.leave = () => unmount(app);`,
  },
};

/** Bundles an entry with the recipe, as a site's build does. */
async function bundle(contents, recipe, options) {
  const fromPage = {
    name: 'recipe',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^recipe$/ }, () => ({ path: 'recipe', namespace: 'recipe' }));
      onLoad({ filter: /./, namespace: 'recipe' }, () => ({ ...recipe, resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    // The frameworks are installed there.
    nodePaths: [`${root}tests/node_modules`],
    bundle: true,
    write: false,
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [fromPage],
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].text;
}

async function onServer({ server, recipe }, props) {
  const code = await bundle(server, await recipe(true), {
    platform: 'node',
    format: 'cjs',
  });
  const module = { exports: {} };
  const run = compileFunction(code, ['module', 'require']);
  run(module, createRequire(import.meta.url));
  return module.exports(props);
}

describe('a recipe for a framework', () => {
  for (const [name, framework] of Object.entries(frameworks)) {
    it(`${name} renders on a server, hydrates, gets events, changes props and unmounts`, async () => {
      const html = await onServer(framework, first);
      assert.match(html, /<esim-renew-guide [^>]*carrier="viettel"/);
      assert.match(html, /<p>Renew in your carrier/);

      const setting = `const first = ${JSON.stringify(first)}; const heard = (window.heard = []);`;
      const files = {
        '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trip</title><div id="app">${html}</div><script type="module" src="/app.js"></script>`,
        '/app.js': await bundle(setting + framework.browser, await framework.recipe(false), {
          format: 'esm',
        }),
      };
      await open(files, '/', async (page, complaints) => {
        await waitForGuide(page, 'My own name');
        await page.evaluate(() => {
          const guide = document.querySelector('esim-renew-guide').shadowRoot;
          guide.querySelector('[part=method]:not([open]) > summary').click();
        });
        await until(page, () => window.heard.length > 0);
        await page.evaluate(() => window.show({ carrier: 'mobifone' }));
        await waitForGuide(page, 'MobiFone');
        await page.evaluate(() => window.leave());
        await until(page, () => !document.querySelector('esim-renew-guide'));
        assert.deepEqual(complaints, []);
      });
    });
  }
});
