/* global document -- functions given to the page run there */
/**
 * Pictures of every state in the gallery. `npm run pictures` writes them, the test compares them.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { states } from '../../../demo/gallery-states.js';
import { startChromium, visit } from '../../support/site.mjs';
import { setClock } from '../../support/clock.mjs';
import { serve } from '../demo/served.mjs';
import { PNG } from 'pngjs';

const folder = new URL('./', import.meta.url);
const fonts = new URL('../../node_modules/@fontsource/noto-sans/files/', import.meta.url);

/** The same letters on every machine. */
const FONT = [400, 600, 700]
  .flatMap((weight) =>
    ['latin', 'vietnamese'].map((letters) => {
      const file = new URL(`noto-sans-${letters}-${weight}-normal.woff2`, fonts);
      return `@font-face { font-family: Pictures; font-weight: ${weight};
        src: url(data:font/woff2;base64,${readFileSync(file, 'base64')});
        ${letters === 'latin' ? 'unicode-range: U+0000-0100, U+2000-22FF;' : ''} }`;
    }),
  )
  .join('\n');

/**
 * What is on each picture: a state, the width of the window in pixels, and the colours. Pictures are half as
 * large as the page, which keeps the files small.
 */
export const shots = Object.keys(states).flatMap((state) => [
  { state, width: 320, theme: 'light' },
  { state, width: 720, theme: 'light' },
  { state, width: 320, theme: 'dark' },
  { state, width: 320, theme: '' },
]);

export const nameOf = ({ state, width, theme }) => `${state}-${width}-${theme || 'none'}.png`;

/** Starts what takes the pictures. */
export async function startCamera() {
  const demo = await serve();
  const browser = await startChromium();
  return {
    /** @param change a function that runs in the page before the picture is taken */
    take: ({ state, width, theme }, change = () => {}) =>
      visit(
        browser,
        `${demo.origin}/demo/gallery.html?${new URLSearchParams({ state, theme })}`,
        async (page) => {
          await page.addStyleTag({ content: `${FONT} body { font-family: Pictures }` });
          await page.waitForFunction(
            () => document.body.dataset.ready !== undefined && document.fonts.status === 'loaded',
            { polling: 20 },
          );
          await page.evaluate(change);
          const figure = await page.$('figure');
          return PNG.sync.read(Buffer.from(await figure.screenshot()));
        },
        { width, scale: 0.5, prepare },
      ),
    async close() {
      await browser.close();
      await demo.close();
    },
  };
}

async function prepare(page) {
  await setClock(page);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** Sixteen levels of each colour: a picture with all 256 is three times as large. */
function posterize(picture) {
  const data = picture.data.map((value, place) => (place % 4 === 3 ? 255 : (value >> 4) * 17));
  return Object.assign(new PNG({ width: picture.width, height: picture.height }), { data });
}

export const read = (shot) => PNG.sync.read(readFileSync(new URL(nameOf(shot), folder)));

const write = (shot, picture) =>
  writeFileSync(
    new URL(nameOf(shot), folder),
    PNG.sync.write(posterize(picture), { colorType: 2, deflateLevel: 9 }),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(new URL(file, folder));
  const camera = await startCamera();
  for (const shot of shots) write(shot, await camera.take(shot));
  await camera.close();
}
