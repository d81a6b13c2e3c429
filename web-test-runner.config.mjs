import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './tests/support/browsers.mjs';
import { bundled } from './tests/support/bundled.mjs';
import { countReporter } from './tests/support/count-reporter.mjs';
import { forcedColors } from './tests/support/forced-colors.mjs';
import { served } from './tests/support/served.mjs';
import { chooseFiles } from './tests/support/test-files.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: findBrowser('chromium'), args: chromiumFlags },
      // Each page gets its own window: a background tab renders no frames, so its tests would hang.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  // The Chrome launcher also drives Firefox, through WebDriver BiDi.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
    }),
  webkit: async () => (await import('./tests/support/webkit.mjs')).webkitLauncher(),
};

const engine = process.env.ENGINE ?? 'chromium';

/*
 * Commands of `@web/test-runner-commands` that work in each browser, as tried:
 *
 *                      Chromium   Firefox   WebKit
 *   setViewport        yes        yes       no
 *   sendKeys           yes        yes       type, press
 *   sendMouse          yes        yes       yes
 *   setUserAgent       yes        yes       no
 *   emulateMedia       yes        no        no         (media, colorScheme, reducedMotion)
 *   force-colors       yes        no        no         (ours: tests/support/forced-colors.mjs)
 *   a11ySnapshot       yes        no        no
 */

export default {
  files: chooseFiles().browser,
  nodeResolve: true,
  // Firefox focuses only one tab at a time, and WebKit's driver allows only one session.
  concurrency: engine === 'chromium' ? 2 : 1,
  browsers: [await launchers[engine]()],
  // While somebody works on a file, each page loads the sources as they are now.
  middleware: process.argv.includes('--watch') ? [served] : [bundled(), served],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    a11ySnapshotPlugin(),
    forcedColors(),
  ],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
  // Lit advises against `getPropertyDescriptor`, because decorators do not call it. We have none.
  filterBrowserLogs: ({ args }) =>
    !/Lit is in dev mode|getPropertyDescriptor/.test(String(args[0])),
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
