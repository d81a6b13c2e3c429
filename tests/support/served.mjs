import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** An empty host page. */
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';

/** A config file next to the frame. */
const config = {
  id: 'chao',
  name: 'Chao',
  country: 'TH',
  website: { url: 'https://chao.example/' },
};

/**
 * Middleware for browser tests: serves `dist/` unchanged below `/served/`. The test server itself
 * rewrites the scripts in a page.
 */
export function served(context, next) {
  // For a frame with an opaque origin, every request is a cross-origin one.
  context.set('access-control-allow-origin', '*');
  const [, path] = /^\/served(\/[\w.-]+)$/.exec(context.path) ?? [];
  if (!path) return next();
  if (path === '/facts.json') context.body = JSON.stringify(config);
  else if (path === '/page.html') context.body = page;
  else if (existsSync(dist + path)) context.body = createReadStream(dist + path);
  else return undefined;
  context.type = types[extname(path)];
  return undefined;
}
