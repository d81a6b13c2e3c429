import { expect } from '@open-wc/testing';
import { everyElement, everyState } from '../support/every-state.js';

/** APIs that store data, send data, or reveal more about a reader than the page needs. */
const forbidden = [
  'window.localStorage',
  'window.sessionStorage',
  'window.indexedDB',
  'window.caches',
  'window.cookieStore',
  'window.XMLHttpRequest',
  'window.WebSocket',
  'window.EventSource',
  'window.Worker',
  'window.SharedWorker',
  'window.BroadcastChannel',
  'window.RTCPeerConnection',
  'window.Notification',
  'window.name',
  'Document.prototype.cookie',
  'Navigator.prototype.sendBeacon',
  'Navigator.prototype.serviceWorker',
  'Navigator.prototype.storage',
  'Navigator.prototype.geolocation',
  'Navigator.prototype.mediaDevices',
  'Navigator.prototype.permissions',
  'Navigator.prototype.language',
  'Navigator.prototype.languages',
  'Navigator.prototype.plugins',
  'Navigator.prototype.getBattery',
  'HTMLCanvasElement.prototype.getContext',
  'Document.prototype.referrer',
];

/** Records every use of these APIs. It is part of the page, so it runs before our script. */
const guard = `<script>
  const touched = (window.touched = []);
  for (const path of ${JSON.stringify(forbidden)}) {
    const [name, ...rest] = path.split('.').reverse();
    const owner = rest.reverse().reduce((owner, key) => owner && (key === 'window' ? window : owner[key]), window);
    if (!owner || !(name in owner)) continue;
    const { get, value = window[name] } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    Object.defineProperty(owner, name, {
      configurable: true,
      get() { touched.push(path); return get ? get.call(this) : value; },
      set() { touched.push(path + ' is set'); },
    });
  }
  const { fetch } = window;
  window.fetch = (...values) => { touched.push('fetch ' + values[0]); return fetch(...values); };
</script>`;

interface Guarded extends Window {
  touched: string[];
}

it('no element uses storage, cookies or the network, in any state', async function () {
  this.timeout(120_000);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 360px; height: 640px';
  const module = new URL('/served/esim-widgets.js', location.href).href;
  frame.srcdoc = `<!doctype html><html lang="en">${guard}
    <script type="module" src="${module}"></script><body>${everyElement}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as Guarded & typeof globalThis;
  // The guard works.
  void view.localStorage;
  void view.document.cookie;
  expect(view.touched.splice(0)).to.deep.equal([
    'window.localStorage',
    'Document.prototype.cookie',
  ]);

  for (const widget of view.document.querySelectorAll(
    'esim-renew-guide, esim-faq, esim-device-check',
  )) {
    expect(await everyState(widget), widget.localName).to.be.above(5);
  }
  expect(view.touched).to.deep.equal([]);
  const requested = view.performance.getEntriesByType('resource').map(({ name }) => name);
  expect(requested).to.deep.equal([module]);
  frame.remove();
});
