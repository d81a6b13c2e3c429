/** Runs first, before the browser paints anything. */
import { setTheme } from './set-theme.js';

// The frame may load files of its own origin only. In a sandbox its origin is opaque, and some
// browsers then do not match `'self'`. So the policy names the address.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src ${location.origin}`;
document.head.append(policy);

// Set before the first paint, so the page does not flash in the other theme.
setTheme(new URLSearchParams(location.search).get('theme')?.trim().toLowerCase());
// The space at the end covers the line for screen readers, or the frame would scroll by 5 pixels.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':root{background:Canvas;color:CanvasText;font:100%/1.45 system-ui,sans-serif}' +
    '.light{background:#fff}.dark{background:#17181c}' +
    'body{margin:0;padding:8px 8px .9em}:is(.light,.dark)>body{padding:0}' +
    '.no-script{display:none}' +
    '.note{margin:8px 0 0;opacity:.8;font-size:.8125em;overflow-wrap:anywhere}' +
    ':is(.light,.dark)>body>.note{margin:0;padding:0 16px 16px}',
);
document.adoptedStyleSheets = [sheet];
