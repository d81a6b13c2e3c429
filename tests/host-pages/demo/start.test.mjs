/* global document -- functions given to the page run there */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { freshCopy } from '../../support/fresh-copy.mjs';
import { root } from '../../support/recipes.mjs';
import { startChromium, visit } from '../../support/site.mjs';
import { until } from './served.mjs';

const pages = readdirSync(`${root}demo`).filter((file) => file.endsWith('.html'));

/** Occupies a port of the machine's choice. */
async function occupyPort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  return server;
}

/** Runs a command in its own process group, until a line of its output matches. */
async function startUntil(command, cwd, env, wanted) {
  const [program, ...args] = command.split(' ');
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  // Rollup reports to stderr: a full pipe would stop it.
  const errors = [];
  child.stderr.on('data', (data) => errors.push(data));
  const lines = [];
  let found;
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    found = wanted.exec(line);
    if (found) break;
  }
  child.stdout.resume();
  const output = lines.join('\n');
  const stop = async () => {
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  if (found) return { found, output, stop };
  await stop();
  throw new Error(`${command} ended early:\n${output}\n${errors.join('')}`);
}

describe('`npm start` on a taken port', () => {
  let copy;
  let occupied;
  let demo;
  let browser;
  let address;

  beforeAll(async () => {
    const [, command] = /^npm ci && (npm start)\b/m.exec(readFileSync(`${root}README.md`, 'utf8'));
    copy = freshCopy();
    occupied = await occupyPort();
    const PORT = String(occupied.address().port);
    demo = await startUntil(command, copy.folder, { PORT }, /(http:\/\/\S+\/demo\/)/);
    address = demo.found[1];
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    occupied?.close();
    copy?.remove();
  });

  it('says in one sentence which port is taken and which one it uses', () => {
    const { port } = occupied.address();
    const next = Number(new URL(address).port);
    assert.ok(next > port, address);
    assert.match(demo.output, new RegExp(`^Port ${port} is taken\\b.*\\b${next}\\.$`, 'm'));
  });

  for (const path of ['', ...pages]) {
    it(`serves /demo/${path} without an error, a warning or a failed request`, async () => {
      const failed = [];
      const prepare = async (page) => {
        page.on('requestfailed', (request) => {
          // Chromium reports an answered HEAD request as aborted, because it has no body.
          if (request.method() === 'HEAD' && request.response()?.ok()) return;
          failed.push(`${request.url()}: ${request.failure()?.errorText}`);
        });
        page.on('response', (response) => {
          if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
        });
      };
      const open = async (page, complaints) => {
        await until(page, () => document.readyState === 'complete');
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(failed, []);
        assert.deepEqual(complaints, []);
      };
      await visit(browser, address + path, open, { prepare });
    });
  }

  it('has a generator whose preview appears and whose snippet reserves its height', async () => {
    await visit(browser, address, async (page, complaints) => {
      await until(page, () => document.querySelector('#result').dataset.state === 'ready');
      await until(page, () =>
        document
          .querySelector('#preview')
          .contentDocument.querySelector('esim-renew-guide')
          ?.shadowRoot?.querySelector('h2'),
      );
      const code = await page.$eval('#code-body', ({ textContent }) => textContent);
      assert.match(code, /min-height:min\(\d+em,100vh\)/);
      assert.deepEqual(complaints, []);
    });
  });
});
