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
    <p>Upload <code>frame.html</code> and <code>frame-height.js</code> beside <code>esim-widgets.js</code>.</p>
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
    <title>esim-widgets ${version}</title>
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
    <h1>Put the eSIM guide on your website</h1>
    <p>
      You need one file of this folder: <code>esim-widgets.js</code>. All the other files are for special cases. Your
      readers load it from your own website and from nowhere else.
    </p>

    <h2>1. Upload</h2>
    <p>
      Put <code>esim-widgets.js</code> where your pictures are, for instance into
      <code>${YOUR_FOLDER}</code>. Open its address in your browser. If you see a page full of code, it is right.
    </p>

    <h2>2. Paste</h2>
    <p>Paste this into your post, as HTML. In the first line, write the address that you just opened.</p>
    ${shown(snippet(''))}
    <p>
      Other carriers and sellers: write, for instance, <code>vinaphone</code>, <code>mobifone</code> or
      <code>airalo</code> instead of <code>viettel</code>. Without <code>carrier="viettel"</code>, the guide asks your
      readers. They see the sentence inside the tag until the script runs, or if it does not run.
    </p>
${frame}
    <h2>3. If it does not appear</h2>
    <ul>
      <li>On your own computer, you do not see a guide at the end of this page: browsers load it only from a website.</li>
      <li>The server must send the file as <code>text/javascript</code>.</li>
      <li>
        If the file has another host than your pages, its host must send
        <code>Access-Control-Allow-Origin: *</code> with it.
      </li>
      <li>
        With a content security policy, add the host of the file, or a nonce, to <code>script-src</code>. It needs
        nothing else: no inline style, no <code>eval</code>.
      </li>
    </ul>

    <h2>4. Update</h2>
    <p>
      Numbers, apps and rules change. Get a newer version at least once a year and upload its file with the same name.
      Your posts stay as they are.
    </p>

    <h2>For the careful: pin the file</h2>
    <p>
      With this line instead of the one above, browsers run only this exact file. It fails if the file changes: if a
      plugin minifies it, or if you upload a newer one. Then replace the hash, too.
    </p>
    ${shown(snippet(` integrity="${integrity}" crossorigin="anonymous"`))}

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
