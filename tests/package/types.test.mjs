import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('a TypeScript project that installs only this package', () => {
  let home;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
    const installed = join(home, 'node_modules', 'esim-widgets');
    mkdirSync(installed, { recursive: true });
    for (const part of ['package.json', 'dist']) {
      cpSync(root + part, join(installed, part), { recursive: true });
    }
  });
  afterAll(() => rmSync(home, { recursive: true }));

  /** The compiler's messages for a file in this project. */
  const compile = (code, options = {}) => {
    const file = join(home, 'page.ts');
    writeFileSync(file, code);
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      ...options,
    });
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  };

  it('knows the element, its properties and its events', () => {
    const found = compile(`
      import 'esim-widgets';
      import type { EsimRenewGuide } from 'esim-widgets';
      const guide: EsimRenewGuide = document.createElement('esim-renew-guide');
      guide.method = 'app';
      guide.addEventListener('esim-step-change', (event) => {
        const step: string = event.step;
        const done: boolean = event.done;
        console.log(step, done, guide.getBoundingClientRect());
      });
    `);
    assert.deepEqual(found, []);
  });

  it('gets an error for a wrong property', () => {
    const found = compile(`
      import 'esim-widgets';
      document.createElement('esim-renew-guide').method = 5;
    `);
    assert.deepEqual(found, ["Type 'number' is not assignable to type 'string'."]);
  });

  it('gets each entry for bundlers, the classes, and the types for JSX without a framework', () => {
    const code = `
      import 'esim-widgets/renew-guide';
      import { EsimFaq } from 'esim-widgets/faq';
      import { EsimDeviceCheck, EsimLinkEvent } from 'esim-widgets/classes';
      import type {} from 'esim-widgets/jsx';
      document.addEventListener('esim-verdict', ({ verdict, detail }) => {
        const same: boolean = verdict === detail.verdict;
        console.log(same, EsimFaq, EsimDeviceCheck, new EsimLinkEvent('', '').detail.href);
      });
    `;
    assert.deepEqual(compile(code), []);
    const bundler = {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    };
    assert.deepEqual(compile(code, bundler), []);
  });

  it('knows the rules and the plain HTML', () => {
    const found = compile(`
      import { readCarrier, type CarrierConfig } from 'esim-widgets/rules';
      import { renderPlainHtml, type PlainProfile } from 'esim-widgets/plain';
      const config: CarrierConfig = { id: 'mine', name: 'Mine' };
      const profile: PlainProfile = 'zendesk';
      export const html: string = renderPlainHtml('esim-renew-guide', config, 'vi', profile, {
        level: 3,
      });
      export const check: string = renderPlainHtml('esim-device-check', undefined);
      export const read = readCarrier;
    `);
    assert.deepEqual(found, []);
  });
});

/** For each framework: its types, and a file with a right and one with a wrong attribute. */
const templates = {
  'React 19': {
    packages: ['@types/react'],
    jsxImportSource: 'react',
    handler: 'onesim-link',
  },
  Preact: { packages: ['preact'], jsxImportSource: 'preact', handler: 'onesim-link' },
  Solid: {
    packages: ['solid-js'],
    jsxImportSource: 'solid-js',
    handler: 'on:esim-link',
  },
};

for (const [name, { packages, jsxImportSource, handler }] of Object.entries(templates)) {
  describe(`a TypeScript project with ${name}`, () => {
    let home;
    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
      const modules = join(home, 'node_modules');
      for (const part of ['package.json', 'dist']) {
        cpSync(root + part, join(modules, 'esim-widgets', part), { recursive: true });
      }
      for (const one of packages) {
        mkdirSync(dirname(join(modules, one)), { recursive: true });
        symlinkSync(join(root, 'tests/node_modules', one), join(modules, one));
      }
    });
    afterAll(() => rmSync(home, { recursive: true }));

    const compile = (tag) => {
      const file = join(home, 'page.tsx');
      writeFileSync(
        file,
        `import type {} from 'esim-widgets/jsx';\nexport const page = () => (${tag});\n`,
      );
      const program = ts.createProgram([file], {
        strict: true,
        noEmit: true,
        types: [],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        jsx: jsxImportSource === 'solid-js' ? ts.JsxEmit.Preserve : ts.JsxEmit.ReactJSX,
        jsxImportSource,
        preserveSymlinks: true,
        skipLibCheck: true,
      });
      return ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    };

    it('knows the attributes and the events of our tags', () => {
      assert.deepEqual(
        compile(
          `<esim-faq id="faq" carrier="viettel" json-ld topics="refund" heading-level={3}
            ${handler}={(event) => { const href: string = event.href + event.detail.href; void href; }}>
            <p>Ask us.</p></esim-faq>`,
        ),
        [],
      );
    });

    it('gets an error for a wrong name and for a wrong type', () => {
      const [name, ...moreNames] = compile('<esim-faq carier="viettel" />');
      assert.match(name, /'carier' does not exist/);
      const [type, ...moreTypes] = compile('<esim-faq carrier={5} />');
      assert.match(type, /'number' is not assignable to type 'string/);
      const [other, ...moreOthers] = compile('<esim-faq method="app" />');
      assert.match(other, /'method' does not exist/);
      assert.deepEqual([...moreNames, ...moreTypes, ...moreOthers], []);
    });
  });
}

/**
 * For each framework with templates of its own: what checks them, a page with right and one with wrong
 * attributes, and what its messages look like.
 */
const checked = {
  'Vue 3': {
    framework: 'vue',
    program: 'vue-tsc/bin/vue-tsc.js',
    options: ['--noEmit', '-p', '.'],
    right: `<script setup lang="ts">
      import 'esim-widgets';
      import type { EsimLinkEvent } from 'esim-widgets';
      const carrier: string = 'viettel';
      const follow = (event: EsimLinkEvent) => event.href + event.detail.href;
      </script>
      <template>
        <esim-faq id="faq" :carrier json-ld topics="refund" :heading-level="3" @esim-link="follow"><p>Ask us.</p></esim-faq>
        <esim-renew-guide :carrier.attr="carrier" />
      </template>`,
    wrong: (tag) => `<template>${tag}</template>`,
    number: ':carrier="5"',
    message: /^(\w+\.vue)\(.+?error \w+: (.+)$/,
  },
  'Svelte 5': {
    framework: 'svelte',
    program: 'svelte-check/bin/svelte-check',
    options: ['--tsconfig', 'tsconfig.json', '--output', 'machine'],
    right: `<script lang="ts">
      import 'esim-widgets';
      import type { EsimLinkEvent } from 'esim-widgets';
      const carrier: string = 'viettel';
      const follow = (event: EsimLinkEvent) => event.href + event.detail.href;
      </script>
      <esim-faq id="faq" {carrier} json-ld topics="refund" heading-level={3} onesim-link={follow}><p>Ask us.</p></esim-faq>`,
    // Without the script, it is a page in JavaScript, where nothing is checked.
    wrong: (tag) => `<script lang="ts"></script>${tag}`,
    number: 'carrier={5}',
    message: /^\d+ ERROR "(\w+\.svelte)" \S+ "(.+)"$/,
  },
};

for (const [name, checker] of Object.entries(checked)) {
  it(`a TypeScript project with ${name} knows our tags, and gets an error for a wrong name or type`, () => {
    const { framework, program, options, right, wrong, number, message } = checker;
    const home = mkdtempSync(join(tmpdir(), 'esim-widgets-'));
    const write = (path, text) => writeFileSync(join(home, path), text);
    const modules = join(home, 'node_modules');
    for (const part of ['package.json', 'dist/types']) {
      cpSync(root + part, join(modules, 'esim-widgets', part), { recursive: true });
    }
    symlinkSync(`${root}tests/node_modules/${framework}`, join(modules, framework));
    write(
      'tsconfig.json',
      JSON.stringify({
        compilerOptions: {
          ...{ strict: true, noEmit: true, types: [`esim-widgets/${framework}`] },
          ...{ target: 'ES2022', module: 'ESNext', moduleResolution: 'Bundler' },
          verbatimModuleSyntax: true,
        },
        vueCompilerOptions: { strictTemplates: true },
        include: [`*.${framework}`],
      }),
    );
    write(`right.${framework}`, right);
    const tags = [
      '<esim-faq carier="viettel"></esim-faq>',
      `<esim-faq ${number}></esim-faq>`,
      '<esim-faq method="app"></esim-faq>',
    ];
    tags.forEach((tag, index) => write(`wrong${index}.${framework}`, wrong(tag)));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [`${root}tests/node_modules/${program}`, ...options],
      { cwd: home, encoding: 'utf8' },
    );
    rmSync(home, { recursive: true });
    const found = stdout
      .split('\n')
      .map((line) => message.exec(line))
      .filter(Boolean)
      .map(([, file, text]) => [file, text]);
    const files = tags.map((_, index) => `wrong${index}.${framework}`);
    assert.deepEqual(found.map(([file]) => file).sort(), files, stdout + stderr);
    const textIn = Object.fromEntries(found);
    assert.match(textIn[files[0]], /carier\W+ does not exist/);
    assert.match(textIn[files[1]], /'number' is not assignable to type 'string/);
    assert.match(textIn[files[2]], /method\W+ does not exist/);
  });
}
