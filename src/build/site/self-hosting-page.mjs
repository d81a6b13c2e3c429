import { escapeHtml } from './page.mjs';

/** Placeholder in the snippets for the reader's own address. */
export const YOUR_FOLDER = 'https://your.example/esim/';

const fallback =
  '<p>Renew in the app My Viettel, or at a Viettel shop with your passport. Questions: call 198 from a Viettel SIM.</p>';

/**
 * The page in the zip: how to serve the files yourself, with a working guide.
 *
 * @param files `{name, purpose, bytes, integrity}` for each
 */
export function selfHostingPage(version, files) {
  const { integrity } = files.find(({ name }) => name === 'esim-widgets.js');
  const has = (wanted) => files.some(({ name }) => name === wanted);
  const snippet = (attributes) =>
    `<script type="module" src="${YOUR_FOLDER}esim-widgets.js"${attributes}></script>\n<esim-renew-guide carrier="viettel">${fallback}</esim-renew-guide>`;
  const shown = (code) => `<pre><code>${escapeHtml(code)}</code></pre>`;
  const frame = has('frame.html')
    ? `
    <h2>If only frames are allowed</h2>
    ${shown(
      `<iframe src="${YOUR_FOLDER}frame.html?element=esim-renew-guide&amp;carrier=viettel" title="Renew your eSIM" width="100%" height="600"></iframe>${
        has('frame-height.js')
          ? `\n<script async="async" src="${YOUR_FOLDER}frame-height.js"></script>`
          : ''
      }`,
    )}
    ${has('frame-height.js') ? '<p>The second line sets the height. Without it, the frame scrolls inside.</p>' : ''}`
    : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>esim-widgets ${version}: serve it yourself</title>
    <link rel="icon" href="data:,">
    <style>
      body { max-width: 44em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 system-ui, sans-serif; }
      pre { padding: 0.75em; border: 1px solid; overflow-wrap: anywhere; white-space: pre-wrap; }
      table { border-collapse: collapse; }
      th, td { padding: 0.25em 0.75em 0.25em 0; text-align: start; vertical-align: top; }
      td code { overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>Serve esim-widgets ${version} yourself</h1>
    <p>
      Put this folder on your own website. Then readers load the elements only from there. They need no server
      program, no build, and no other file than <code>esim-widgets.js</code>.
    </p>

    <h2>1. Upload</h2>
    <p>
      Put the files next to your pictures, for instance as <code>${YOUR_FOLDER}</code>. Open this page there. If you
      see a guide below, it works.
    </p>

    <h2>2. Paste</h2>
    <p>Replace the address with your own. <strong>Pinned</strong>: browsers run only this exact file.</p>
    ${shown(snippet(` integrity="${integrity}" crossorigin="anonymous"`))}
    <p>
      <strong>Following</strong>: when you upload a newer file with the same name, readers get its corrected numbers
      and rules.
    </p>
    ${shown(snippet(''))}
    <p>Readers see the sentence inside the tag until the script runs, or if it does not run.</p>
${frame}
    <h2>3. If it does not appear</h2>
    <ul>
      <li>Most browsers do not load it from a folder of your computer. It must come from a web server.</li>
      <li>The server must send the file as <code>text/javascript</code>.</li>
      <li>
        If the file has another host than your pages, its host must send
        <code>Access-Control-Allow-Origin: *</code> with it.
      </li>
      <li>
        With a content security policy, add the host of the file, or a nonce, to <code>script-src</code>. It needs
        nothing else: no inline style, no <code>eval</code>.
      </li>
      <li>The pinned line fails if the file has changed: a plugin minified it, or a newer one replaced it.</li>
    </ul>

    <h2>4. Update</h2>
    <p>
      Numbers, apps and rules change. Get a newer version at least once a year and replace the files. If your line is
      pinned, also replace the hash.
    </p>

    <h2>Files in this folder</h2>
    <table>
      <thead><tr><th scope="col">file</th><th scope="col">bytes</th><th scope="col">purpose and hash</th></tr></thead>
      <tbody>
${files
  .map(
    ({ name, purpose, bytes, integrity }) =>
      `        <tr><th scope="row"><code>${name}</code></th><td>${bytes.length}</td><td>${escapeHtml(purpose)}<br><code>${integrity}</code></td></tr>`,
  )
  .join('\n')}
      </tbody>
    </table>
    <p>
      The hashes of the scripts are also in <code>integrity.json</code>, for machines. A file in a folder such as
      <code>en/</code> has one language, no language menu, and only the elements that its name says. Use it like
      <code>esim-widgets.js</code>.
    </p>

    <h2>The guide, from this folder</h2>
    <script type="module" src="esim-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>
    <esim-renew-guide carrier="viettel" heading-level="3">${fallback}</esim-renew-guide>
  </body>
</html>
`;
}
