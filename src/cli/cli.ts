#!/usr/bin/env node
/** The command `esim-widgets`. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkConfig } from './check.js';
import { plainHtml } from './plain.js';

const help = `esim-widgets check FILE…            checks the config of a carrier, and shows what the elements make of it
  --carrier ID                      the carrier attribute of the page
  --page ADDRESS                    the page, for addresses that are relative to it

esim-widgets plain                  writes an element as plain HTML
  --element NAME                    renew-guide (default), faq or device-check
  --carrier ID                      a built-in carrier or seller
  --config FILE                     or the config of another one
  --lang TAG                        default: en
  --profile NAME                    full (default), wordpress-author, zendesk, intercom or short
  --level 1…5                       level of the first heading
  --url ADDRESS                     for short: the page with the whole guide
  --sections, --methods, --topics   lists, as in the attributes of the same name

check ends with code 1 if a file has an error.`;

const text = { type: 'string' } as const;

function check(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    options: { carrier: text, page: text },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new TypeError('check: which file?');
  const reports = positionals.map((file) =>
    checkConfig(basename(file), readFileSync(file, 'utf8'), values),
  );
  print(reports.map(({ lines }) => lines.join('\n')).join('\n\n'));
  return reports.every(({ isValid }) => isValid);
}

function plain(args: string[]): boolean {
  const { values } = parseArgs({
    args,
    options: {
      ...{ element: text, carrier: text, config: text, lang: text, profile: text, level: text },
      ...{ sections: text, methods: text, topics: text, url: text },
    },
  });
  const config = values.config === undefined ? undefined : readFileSync(values.config, 'utf8');
  print(plainHtml({ ...values, config }));
  return true;
}

const print = (output: string) => process.stdout.write(`${output}\n`);

/** @returns whether all went well */
function run([command, ...args]: string[]): boolean {
  if (command === 'check') return check(args);
  if (command === 'plain') return plain(args);
  print(help);
  return command === undefined || command === 'help' || command === '--help';
}

try {
  if (!run(process.argv.slice(2))) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
