import { readFileSync, writeFileSync } from 'node:fs';
import { fileFacts } from './file-facts.mjs';
import { hashOf, scriptsIn } from './frame-page.mjs';

/** Our files that a reader's browser may load. */
const FILES = ['esim-widgets.js', 'frame.html', 'frame-height.js'];

/** `tests/package/quiet.test.mjs` holds these claims against the built files. */
const claims = {
  cookies: [],
  storage: [],
  requests: [
    {
      onlyIf: 'the page names it in config-src',
      what: 'a file of facts about a carrier',
      credentials: 'omit',
      referrer: 'none',
      redirects: 'refused',
    },
    {
      onlyIf: 'the page names it in devices-src',
      what: 'a table of phones',
      credentials: 'omit',
      referrer: 'none',
      redirects: 'refused',
    },
    {
      onlyIf: 'the page names it in support-image, or as the image of support in a config',
      what: 'a picture',
      credentials: 'as the browser does for any picture',
      referrer: 'none',
      redirects: 'as the browser does for any picture',
    },
  ],
  reads: [
    {
      what: 'what the browser tells of this phone: its user agent, its screen',
      onlyIf: 'the reader asks the device check for it, or the page wrote detect',
      sentTo: 'nobody',
      api: ['userAgent', 'maxTouchPoints', 'userAgentData', 'screen', 'devicePixelRatio'],
    },
    {
      what: 'whether the phone is online, and its time zone',
      onlyIf: 'the page has the guide',
      sentTo: 'nobody',
      api: ['onLine', 'timeZone'],
    },
  ],
  // Only after the reader presses a button.
  onPress: [
    { what: 'a text goes to the clipboard', api: ['clipboard', 'execCommand'] },
    { what: 'the title and address of the page go to the share menu of the phone', api: ['share'] },
    { what: 'a file is saved', api: ['createObjectURL'] },
    { what: 'the page is printed', api: ['print'] },
    { what: 'a card fills the screen', api: ['requestFullscreen', 'exitFullscreen'] },
    { what: 'a link opens: carrier links without a referrer', api: ['href'] },
  ],
  frame: {
    posts: 'heights and public ids, to the page around it',
    accepts: 'theme, language',
    reads: 'a JSON file in its own folder, if its address names one in config-src',
  },
};

function describeFile(folder, file) {
  const path = `${folder}/${file}`;
  const isPage = file.endsWith('.html');
  return {
    ...fileFacts(path),
    ...(isPage && { 'script-src': scriptsIn(readFileSync(path, 'utf8')).map(hashOf) }),
  };
}

/** Rollup plugin: writes `privacy.json`, which states how our files handle readers' data. */
export const privacyStatement = ({ name, version }) => ({
  name: 'privacy-statement',
  writeBundle({ dir, file }) {
    const folder = dir ?? file.replace(/\/[^/]*$/, '');
    const files = Object.fromEntries(FILES.map((name) => [name, describeFile(folder, name)]));
    const statement = { name, version, ...claims, files };
    writeFileSync(`${folder}/privacy.json`, `${JSON.stringify(statement, null, 2)}\n`);
  },
});
