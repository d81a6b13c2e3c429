/** Runs before anything else, and before anything is painted. */
import { theme } from './look.js';

// The page's policy lets it ask for files of its own origin only. Where a sandbox has taken that from
// it, not every browser takes `'self'` for the address, so it is spelled out.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `connect-src ${location.origin}`;
document.head.append(policy);

// Or it would flash in the other brightness.
theme(new URLSearchParams(location.search).get('theme')?.trim().toLowerCase());
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':root{background:Canvas;color:CanvasText;font:100%/1.45 system-ui,sans-serif}' +
    '.light{background:#fff}.dark{background:#17181c}' +
    'body{margin:0;padding:8px}:is(.light,.dark)>body{padding:0}' +
    '.no-script{display:none}' +
    '.note{margin:8px 0 0;opacity:.8;font-size:.8125em;overflow-wrap:anywhere}' +
    ':is(.light,.dark)>body>.note{margin:0;padding:0 16px 16px}',
);
document.adoptedStyleSheets = [sheet];
