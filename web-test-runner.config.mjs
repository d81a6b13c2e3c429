import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser, startWebKit } from './tests/support/browsers.mjs';
import { countReporter } from './tests/support/count-reporter.mjs';

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: findBrowser('chromium'), args: chromiumFlags },
    }),
  // Firefox is driven through WebDriver BiDi, by the same launcher.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
    }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};

const engine = process.env.ENGINE ?? 'chromium';

export default {
  files: 'tests/**/*.test.ts',
  nodeResolve: true,
  concurrency: engine === 'webkit' ? 1 : 2,
  browsers: [await launchers[engine]()],
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
