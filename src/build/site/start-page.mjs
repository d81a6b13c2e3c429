import { createHash } from 'node:crypto';
import { page } from './page.mjs';
import { version } from './project.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const kilobytes = (bytes) => `${Math.round(bytes.length / 1024)} kB`;

/** The lines of a file for `sha256sum --check`. */
export const hashesOf = (downloads) =>
  downloads.map(({ name, zip }) => `${sha256(zip)}  ${name}\n`).join('');

/** The first page of the site. */
export function startPage(widgets, plugin) {
  const download = ({ name, zip }, text) => `        <li>
          <a href="${name}" download>${text}</a>
          <p>${kilobytes(zip)}. <small>SHA-256: <code>${sha256(zip)}</code></small></p>
        </li>`;
  const words =
    'Renew in the app My Viettel, or at a Viettel shop with your passport. Questions: call 198 from a Viettel SIM.';
  return page(
    'index.html',
    `esim-widgets ${version}`,
    `      <h1>Help a reader renew an eSIM</h1>
      <p>Three HTML tags for travel blogs and help centers, in one file: a guide to renewing an eSIM in Vietnam, questions and answers, and a device check. In English, 简体中文 and Tiếng Việt.</p>
      <ul class="downloads">
${download(widgets, 'Download for any website')}
${download(plugin, 'Download for WordPress')}
      </ul>
      <h2>Any website</h2>
      <ol>
        <li>Download and unzip.</li>
        <li>Upload <code>esim-widgets.js</code> to the place where your pictures are.</li>
        <li>Paste the lines of <a href="demo/index.html">the generator</a> into your page. The page <code>index.html</code> in the zip has lines too.</li>
      </ol>
      <h2>WordPress</h2>
      <ol>
        <li>Download. Do not unzip.</li>
        <li>Plugins → Add New → Upload Plugin. Choose the zip, install, activate.</li>
        <li>Add the block “eSIM help” to a post.</li>
      </ol>
      <h2>No upload possible?</h2>
      <p>Use a frame or <a href="share/index.html">paste a link</a>. The <a href="docs/recipes/index.html">recipes</a> say what works where.</p>
      <h2>This is the guide</h2>
      <script type="module" src="dist/esim-widgets.js"></script>
      <esim-renew-guide carrier="viettel" heading-level="3"><p>${words}</p></esim-renew-guide>`,
  );
}
