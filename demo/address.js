/**
 * The folder where somebody keeps our files: how it is written, and what a browser can find out about it.
 * Also runs in Node.
 */

/** Shown in the snippet until there is an address. */
export const EXAMPLE = 'https://www.example.com/esim-widgets/';

const SCHEME = /^[a-z][a-z\d+.-]*:/i;
/** `example.com`, `example.com/files`, `localhost:8000` */
const HOST = /^([\w-]+\.)+[\w-]+([:/?#]|$)|^localhost([:/?#]|$)/i;
const FILE = /[^/]*\.(?:js|html|json|zip)$/i;

/**
 * The folder that somebody means: with a scheme, a slash at its end, and without the name of a file in it.
 *
 * @param written what people type or paste: `example.com/esim`, `//example.com/a/`, `/files/esim-widgets.js`
 * @param page address of this page, for a path without a host
 * @param version replaces `{version}`
 * @returns undefined if it is no web address, such as a folder on somebody's own computer
 */
export function folderOf(written, page, version = '') {
  const text = written.trim().replaceAll('{version}', version);
  if (!text || /^[a-z]:[\\/]|\\/i.test(text)) return undefined;
  const isPath = /^(\/(?!\/)|\.)/.test(text);
  const isHost = HOST.test(text);
  const scheme = /^localhost/i.test(text) ? 'http:' : 'https:';
  const address = isHost ? `${scheme}//${text}` : text.startsWith('//') ? `https:${text}` : text;
  if (!isPath && !SCHEME.test(address)) return undefined;
  let url;
  try {
    url = new URL(address, page);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.search = url.hash = '';
  url.pathname = `${url.pathname.replace(FILE, '').replace(/\/+$/, '')}/`;
  return url.href;
}

/** Whether only the reader's own computer can open the address. */
export const isLoopback = (address) =>
  /^(localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(new URL(address).hostname);

/**
 * Looks for a file as far as a browser can: first as other sites load it (CORS), then without reading.
 *
 * @param page address of this page
 * @param fetch as in browsers
 * @param isOnline whether the computer has a connection
 * @returns what was found:
 * - `local`: the address leads to the reader's own computer
 * - `insecure`: http, which pages with https refuse
 * - `here`: the file is there, on the site of this page. Whether other sites may load it is unknown
 * - `anywhere`: the file is there, and other sites may load it
 * - `own-site`: something answers, but does not let this page look
 * - `missing`: the server answers that there is no such file
 * - `no-script`: something is there, but not with a type that browsers run as a module. Many servers answer
 *   with a page when a file is missing
 * - `offline`, `silent`: nothing answers
 */
export async function lookAt(address, { page, fetch, isOnline = true }) {
  const isSame = new URL(address).origin === new URL(page).origin;
  if (isLoopback(address) && !isSame) return 'local';
  if (address.startsWith('http:') && !isLoopback(address)) return 'insecure';
  const ask = (mode) =>
    fetch(address, { method: 'HEAD', mode, cache: 'no-store', credentials: 'omit' });
  try {
    const { ok, status, headers } = await ask('cors');
    if (!ok) return status === 404 || status === 410 ? 'missing' : 'own-site';
    if (isLoopback(address)) return 'local';
    const type = headers.get('content-type') ?? '';
    if (address.endsWith('.js') && !/^(text|application)\/(x-)?(java|ecma)script\b/i.test(type)) {
      return 'no-script';
    }
    return isSame ? 'here' : 'anywhere';
  } catch {
    if (!isOnline) return 'offline';
  }
  try {
    await ask('no-cors');
    return 'own-site';
  } catch {
    return 'silent';
  }
}
