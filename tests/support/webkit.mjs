/** In a file of its own, because only `npm run test:all` installs this package. */
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKit } from './browsers.mjs';

export const webkitLauncher = async () => webdriverLauncher(await startWebKit());
