import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { page } from './page.mjs';
import { root, version } from './project.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const kilobytes = (length) => `${Math.round(length / 1000)} kB`;

/** The lines of a file for `sha256sum --check`. */
export const hashesOf = (downloads) =>
  downloads.map(({ name, zip }) => `${sha256(zip)}  ${name}\n`).join('');

/** What readers load, compressed. */
function sizeForReaders() {
  const { files } = JSON.parse(readFileSync(`${root}dist/integrity.json`, 'utf8'));
  return kilobytes(files['esim-widgets.js'].brotli);
}

/** The first page of the site. */
export function startPage(widgets, plugin) {
  const download = ({ name, zip }, text) =>
    `<p class="download"><a href="${name}" download>${text}</a> <small>zip, ${kilobytes(zip.length)}</small></p>`;
  const words =
    'Renew in the app My Viettel, or at a Viettel shop with your passport. Questions: call 198 from a Viettel SIM.';
  return page(
    'index.html',
    `esim-widgets ${version}`,
    `      <h1>Help your readers renew an eSIM</h1>
      <p>For travel blogs and help centers: a guide to renewing an eSIM in Vietnam, questions and answers, and a device check. In English, <span lang="zh-Hans">简体中文</span> and <span lang="vi">Tiếng Việt</span>. No cookies, no tracking.</p>
      <h2>WordPress</h2>
      ${download(plugin, 'Download for WordPress')}
      <ol>
        <li>Do not unzip it.</li>
        <li>In WordPress: Plugins → Add New → Upload Plugin. Choose the zip, install, activate.</li>
        <li>Add the block “eSIM help” to a post.</li>
      </ol>
      <h2>Any other website</h2>
      ${download(widgets, 'Download for any website')}
      <ol>
        <li>Unzip it. You need only the file <code>esim-widgets.js</code> in it. Your readers load ${sizeForReaders()}.</li>
        <li>Upload that file to the place where your pictures are.</li>
        <li>Let <a href="demo/index.html">the generator</a> write the lines for your post. Copy and paste them as HTML.</li>
      </ol>
      <h2>Your site takes no such file?</h2>
      <p>Choose your site in <a href="demo/index.html">the generator</a>: for places without scripts, it writes plain text with links. Or <a href="share/index.html">paste a link</a>. <a href="docs/recipes/index.html">What works where</a>.</p>
      <h2>This is the guide</h2>
      <script type="module" src="dist/esim-widgets.js"></script>
      <esim-renew-guide carrier="viettel" heading-level="3"><p>${words}</p></esim-renew-guide>
      <h2>Check a download</h2>
      <p>These are the SHA-256 hashes, also in <a href="SHA256SUMS">SHA256SUMS</a>. Most people do not need them.</p>
      <pre>${hashesOf([widgets, plugin]).trim()}</pre>`,
  );
}
