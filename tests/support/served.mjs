import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

/** Somebody's page, which is still empty. */
const page = '<!doctype html><html lang="en"><meta charset="utf-8"><body></body></html>';

/** A file of facts beside the frame. */
const facts = {
  id: 'chao',
  name: 'Chao',
  country: 'TH',
  website: { url: 'https://chao.example/' },
};

/**
 * Middleware for browser tests: what stands in `dist/`, as a web server gives it, below `/served/`.
 * The tests' own server would rewrite the scripts in a page.
 */
export function served(context, next) {
  // A frame without an origin is a stranger to its own server.
  context.set('access-control-allow-origin', '*');
  const [, path] = /^\/served(\/[\w.-]+)$/.exec(context.path) ?? [];
  if (!path) return next();
  if (path === '/facts.json') context.body = JSON.stringify(facts);
  else if (path === '/page.html') context.body = page;
  else if (existsSync(dist + path)) context.body = createReadStream(dist + path);
  else return undefined;
  context.type = types[extname(path)];
  return undefined;
}
