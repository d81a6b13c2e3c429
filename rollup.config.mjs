import { createReadStream, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { startDevServer } from '@web/dev-server';
import * as esbuild from 'esbuild';
import portfinder from 'portfinder';
import { dts } from 'rollup-plugin-dts';
import esbuildPlugin from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { compileHint } from './src/build/compile-hint.mjs';
import { factsOfDeviceCheck } from './src/build/device-check-facts.mjs';
import { framePage } from './src/build/frame-page.mjs';
import { importSource } from './src/build/import-source.mjs';
import { integrityList } from './src/build/integrity-list.mjs';
import { licences } from './src/build/licences.mjs';
import { litOnServers } from './src/build/lit-on-servers.mjs';
import { manifestFiles } from './src/build/manifest/manifest-files.mjs';
import { messageLists } from './src/build/message-lists.mjs';
import { privacyStatement } from './src/build/privacy-statement.mjs';
import { runAtBuild } from './src/build/run-at-build.mjs';
import { languagesOf } from './src/build/words/messages.mjs';

const { name, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

const entries = {
  'dist/esim-widgets.js': 'src/index.ts',
  'dist/rules.js': 'src/rules/index.ts',
  'dist/plain.js': 'src/render/plain.ts',
};

/** Files with one language each, in `dist/<language>/`. */
export const variants = {
  'esim-widgets.js': 'src/variants/widgets.ts',
  'esim-renew-guide.js': 'src/variants/renew-guide.ts',
  'esim-faq.js': 'src/variants/faq.ts',
  'esim-device-check.js': 'src/variants/device-check.ts',
};

export const languages = languagesOf('src');

/** Entries for bundlers, in `dist/modules/`. They share chunks. */
const modules = {
  'renew-guide': 'src/variants/renew-guide.ts',
  faq: 'src/variants/faq.ts',
  'device-check': 'src/variants/device-check.ts',
  classes: 'src/variants/classes.ts',
};

const scriptTagFiles = [
  'esim-widgets.js',
  ...languages.flatMap((language) => Object.keys(variants).map((file) => `${language}/${file}`)),
  'frame-height.js',
];

// By default esbuild escapes every Chinese and Vietnamese letter.
const charset = 'utf8';

/**
 * Older browsers need the fallback declarations in our CSS, so the minifier must keep them. Excluding
 * every feature stops it from rewriting anything else for them.
 */
const minifyCSS = {
  targets: { chrome: 90 << 16, firefox: 115 << 16, safari: 15 << 16 },
  exclude: 2 ** 21 - 1,
};

/** What a rollup run needs to read our sources; the plugins `before` see them first. */
export const sources = (before = [], messages = messageLists(), carriers = undefined) => [
  runAtBuild('src/carriers/carriers.ts', carriers),
  runAtBuild('src/devices/columns.ts'),
  ...before,
  once(messages),
  // Without this condition, Lit logs its development-mode warning on every page.
  nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.js'] }),
  litOnServers(),
  once(
    minifyLiterals({
      failOnError: true,
      filter: (id) => /\/src\/.*\.ts$/.test(id),
      // Keep the slash of an SVG's `<circle />`: without it, the element would contain everything after it.
      options: { minifyOptions: { minifyCSS, keepClosingSlash: true } },
    }),
  ),
  once(
    esbuildPlugin({
      // Only compiles TypeScript. If it lowered each module, each would bring its own helpers.
      target: 'es2022',
      charset,
      tsconfig: 'tsconfig.json',
      define: { __VERSION__: JSON.stringify(version) },
    }),
  ),
];

const transformed = new Map();

/** Most sources are part of several files, but have to be transformed only once. */
const once = (plugin) => ({
  ...plugin,
  transform(code, id) {
    const key = [plugin.name, id, code].join('\n');
    if (!transformed.has(key)) transformed.set(key, plugin.transform.call(this, code, id));
    return transformed.get(key);
  },
});

/**
 * Lowers and minifies the whole file. Terser's output is 3 % smaller than esbuild's, but takes much longer.
 * Files that differ only in their language share one run.
 *
 * @param isQuick whether esbuild does it all
 */
export function minifyFile({ isQuick = false } = {}) {
  const minified = new Map();
  return {
    name: 'minify-file',
    renderChunk(code) {
      if (!minified.has(code)) minified.set(code, minifyCode(code, isQuick));
      return minified.get(code);
    },
  };
}

async function minifyCode(code, isQuick) {
  const lowered = await esbuild.transform(code, {
    target: ['chrome90', 'firefox115', 'safari15'],
    // Chrome 90 only fails on `f?.(...values, last)`, which we do not use.
    supported: { 'optional-chain': true },
    charset,
    sourcemap: true,
    ...(isQuick && { minify: true, legalComments: 'none' }),
  });
  if (isQuick) return { code: lowered.code, map: lowered.map };
  const { code: small, map } = await minify(lowered.code, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    format: { comments: false },
    sourceMap: { content: lowered.map, asObject: true },
  });
  return { code: small, map };
}

const oneFile = (file, plugins) => ({
  file,
  format: 'es',
  inlineDynamicImports: true,
  plugins: [...plugins, licences(), ...(isScript(file) ? [compileHint()] : [])],
});

/** Whether pages load the file. The others are for servers and bundlers. */
const isScript = (file) => file.includes('/esim-');

function bundle([file, input], plugins = [], outputPlugins = () => [], options) {
  const messages = messageLists();
  return {
    input,
    output: {
      ...oneFile(file, [minifyFile(options), messages.texts(), ...outputPlugins(messages)]),
      sourcemap: true,
    },
    plugins: [...sources([], messages), ...plugins],
    watch: { clearScreen: false },
  };
}

/** The same file once for each language. Without source maps, which would be most of the package. */
export function variant([file, input], wanted = languages, options) {
  const messages = messageLists({ oneLanguage: true });
  const minify = minifyFile(options);
  return {
    input,
    output: wanted.map((language) =>
      oneFile(`dist/${language}/${file}`, [minify, messages.texts(language)]),
    ),
    plugins: sources(
      [],
      messages,
      file === 'esim-device-check.js' ? factsOfDeviceCheck : undefined,
    ),
  };
}

/** The site's own bundler minifies again, so esbuild is enough here. */
function modulesWithChunks() {
  const messages = messageLists({ chunksIn: languages });
  return {
    input: modules,
    output: {
      dir: 'dist/modules',
      format: 'es',
      chunkFileNames: 'shared/[name].js',
      plugins: [minifyFile({ isQuick: true }), messages.textsOfChunk(), licences()],
    },
    plugins: sources([], messages),
  };
}

/** The command `esim-widgets`. */
function command() {
  const { output, ...config } = bundle(['dist/cli.js', 'src/cli/cli.ts']);
  return { ...config, output: { ...output, sourcemap: false }, external: /^node:/ };
}

const cleanDist = () => ({
  name: 'clean-dist',
  buildStart: () => rm('dist', { recursive: true, force: true }),
});

/** Declarations that need no other package: what they take from Lit is copied in. */
const declarations = {
  input: {
    index: 'src/index.ts',
    rules: 'src/rules/index.ts',
    plain: 'src/render/plain.ts',
    'esim-widgets': 'src/variants/widgets.ts',
    'esim-renew-guide': 'src/variants/renew-guide.ts',
    'esim-faq': 'src/variants/faq.ts',
    'esim-device-check': 'src/variants/device-check.ts',
    classes: 'src/variants/classes.ts',
  },
  output: { dir: 'dist/types', chunkFileNames: '[name].d.ts', plugins: [licences()] },
  plugins: [dts({ respectExternal: true, tsconfig: 'tsconfig.json' })],
  // The plugin warns about every unexported type of a protected member.
  onwarn: (warning, warn) => warning.plugin === 'dts' || warn(warning),
};

/** JSON files that our sources print. */
const printed = (module, files) => ({
  name: 'printed',
  async generateBundle() {
    const { exports } = await importSource(`export * from './${module}';`);
    for (const [fileName, print] of Object.entries(files)) {
      const source = `${JSON.stringify(exports[print](), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});

/** Serves the demo. Reloads it when a file of the demo or the bundle changes. */
const demo = () => {
  let server;
  return {
    name: 'demo',
    async writeBundle() {
      server ??= await startDemo(Number(process.env.PORT ?? 8000));
      console.log(`\nThe demo: http://localhost:${server.config.port}/demo/\n`);
    },
  };
};

async function startDemo(preferred) {
  const port = await portfinder.getPortPromise({ port: preferred });
  if (port !== preferred) {
    console.log(`\nPort ${preferred} is taken, so the demo uses port ${port}.`);
  }
  return startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: {
      rootDir: '.',
      port,
      open: false,
      watch: true,
      middleware: [toDemo, frameAsBuilt],
    },
  });
}

/** The demo shows its address as a QR code. Our module does not need this library. */
const qrCode = (plugins = []) => ({
  input: 'lean-qr/nano',
  output: { file: 'dist/demo/qr.js', format: 'es', plugins: [licences()] },
  plugins: [nodeResolve(), ...plugins],
});

/** The generator and the site write these sentences into snippets. */
const sentencesInside = () => ({
  input: 'src/embed/sentences-inside.ts',
  output: {
    file: 'dist/demo/sentences-inside.js',
    format: 'es',
    // The demo loads the rules anyway.
    paths: (id) => id.replace(/^.*\/rules\/index\.js$/, '../rules.js'),
  },
  external: /\/rules\/index\.js$/,
  plugins: sources(),
});

const toDemo = (context, next) => (context.path === '/' ? context.redirect('/demo/') : next());

/** The dev server adds a script for reloading to every page, but the frame's policy refuses it. */
const frameAsBuilt = (context, next) => {
  if (context.path !== '/dist/frame.html') return next();
  context.type = 'html';
  context.body = createReadStream('dist/frame.html');
  return undefined;
};

const frame = (plugins = [], options) =>
  bundle(['dist/frame.js', 'src/embed/frame.ts'], [framePage(), ...plugins], undefined, options);

export default ({ watch, configForTests }) => {
  const [module, ...others] = Object.entries(entries);
  // Rebuild only what the demo loads. The last bundle starts the server, when all files exist.
  if (watch) {
    const list = integrityList({ version, names: ['esim-widgets.js'] });
    return [
      bundle(module),
      ...others.map((entry) => bundle(entry)),
      frame([list]),
      sentencesInside(),
      qrCode([demo()]),
    ];
  }
  // `npm test` needs no more than what pages load. `npm run test:all` tests what ships.
  if (configForTests) {
    return [
      bundle(module, [cleanDist()], undefined, { isQuick: true }),
      variant(['esim-faq.js', variants['esim-faq.js']], ['vi'], { isQuick: true }),
      frame([privacyStatement({ name, version })], { isQuick: true }),
    ];
  }
  return [
    bundle(
      module,
      [
        cleanDist(),
        printed('src/build/carrier-schema.ts', { 'carrier.schema.json': 'printCarrierSchema' }),
        printed('src/build/device-schema.ts', {
          'devices.schema.json': 'printDeviceSchema',
          'devices.json': 'printOwnTable',
        }),
        manifestFiles(),
      ],
      (messages) => [messages.publish()],
    ),
    ...others.map((entry) => bundle(entry)),
    ...Object.entries(variants).map((entry) => variant(entry)),
    modulesWithChunks(),
    command(),
    frame([privacyStatement({ name, version }), integrityList({ version, names: scriptTagFiles })]),
    sentencesInside(),
    qrCode(),
    declarations,
  ];
};
