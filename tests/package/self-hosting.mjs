const escapeHtml = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The address that stands in the snippets where yours has to stand. */
export const YOUR_FOLDER = 'https://your.example/esim/';

const fallback =
  '<p>Renew in the app My Viettel, or at a Viettel shop with your passport. Questions: call 198 from a Viettel SIM.</p>';

/**
 * The page in the zip that says how to serve the files yourself, with a guide in it that works.
 *
 * @param files `{name, purpose, bytes, integrity}` of each
 */
export function selfHostingPage(version, files) {
  const { integrity } = files.find(({ name }) => name === 'esim-widgets.js');
  const has = (wanted) => files.some(({ name }) => name === wanted);
  const snippet = (attributes) =>
    `<script type="module" src="${YOUR_FOLDER}esim-widgets.js"${attributes}></script>\n<esim-renew-guide carrier="viettel">${fallback}</esim-renew-guide>`;
  const shown = (code) => `<pre><code>${escapeHtml(code)}</code></pre>`;
  const frame = has('frame.html')
    ? `
    <h2>Where only frames are allowed</h2>
    ${shown(
      `<iframe src="${YOUR_FOLDER}frame.html?element=esim-renew-guide&amp;carrier=viettel" title="Renew your eSIM" width="100%" height="600"></iframe>${
        has('frame-height.js')
          ? `\n<script async="async" src="${YOUR_FOLDER}frame-height.js"></script>`
          : ''
      }`,
    )}
    ${has('frame-height.js') ? '<p>Without the second line, which fits the height, the frame scrolls inside.</p>' : ''}`
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
      Put this folder on your own website, and readers get the elements from there and from nowhere else. They need
      no server program, no build, and no other file than <code>esim-widgets.js</code>.
    </p>

    <h2>1. Upload</h2>
    <p>
      Put the files where your pictures are, for instance as <code>${YOUR_FOLDER}</code>. Open this page there:
      if a guide stands below, it works.
    </p>

    <h2>2. Paste</h2>
    <p>Write your own address in it. <strong>Pinned</strong>: browsers run this file and no other.</p>
    ${shown(snippet(` integrity="${integrity}" crossorigin="anonymous"`))}
    <p>
      <strong>Following</strong>: when you upload a newer file under the same name, readers get it, corrected
      numbers and rules with it.
    </p>
    ${shown(snippet(''))}
    <p>The sentence inside the tag is what people see before the script has run, or without it.</p>
${frame}
    <h2>3. If it does not come up</h2>
    <ul>
      <li>Opened from a folder of your computer, most browsers do not load it: it has to come from a web server.</li>
      <li>The server must call the file <code>text/javascript</code>.</li>
      <li>
        If your pages have another host than the file, that host must send
        <code>Access-Control-Allow-Origin: *</code> with it.
      </li>
      <li>
        With a content security policy, name the host of the file, or a nonce, in <code>script-src</code>. Nothing
        else is asked for: no inline style, no <code>eval</code>.
      </li>
      <li>The pinned line fails if the file was changed on its way: minified by a plugin, or replaced by a newer one.</li>
    </ul>

    <h2>4. Now and then</h2>
    <p>
      Numbers, apps and rules change. Get a newer version at least once a year, replace the files, and in a pinned
      line the hash too.
    </p>

    <h2>What is in this folder</h2>
    <table>
      <thead><tr><th scope="col">file</th><th scope="col">bytes</th><th scope="col">what it is, and its hash</th></tr></thead>
      <tbody>
${files
  .map(
    ({ name, purpose, bytes, integrity }) =>
      `        <tr><th scope="row"><code>${name}</code></th><td>${bytes.length}</td><td>${escapeHtml(purpose)}<br><code>${integrity}</code></td></tr>`,
  )
  .join('\n')}
      </tbody>
    </table>
    <p>The hashes stand in <code>integrity.json</code> too, for machines.</p>

    <h2>The guide, from this folder</h2>
    <script type="module" src="esim-widgets.js" integrity="${integrity}" crossorigin="anonymous"></script>
    <esim-renew-guide carrier="viettel" heading-level="3">${fallback}</esim-renew-guide>
  </body>
</html>
`;
}
