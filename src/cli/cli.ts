#!/usr/bin/env node
/** The command `esim-widgets`. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkConfig, type CheckOptions, type Report } from './check.js';
import { plainHtml } from './plain.js';
import { readText } from './read-text.js';

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

check ends with code 1 if a file has an error, and with 0 if it has only warnings.`;

const text = { type: 'string' } as const;

function check(args: string[]): boolean {
  const { values, positionals } = parseArgs({
    args,
    options: { carrier: text, page: text },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new TypeError('check: which file?');
  const reports = positionals.map((file) => reportOn(file, values));
  print(reports.map(({ lines }) => lines.join('\n')).join('\n\n'));
  return reports.every(({ isValid }) => isValid);
}

/** A file that cannot be read is no reason to stop: there may be others. */
function reportOn(file: string, options: CheckOptions): Report {
  try {
    return checkConfig(basename(file), readText(file), options);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { lines: [error.message], isValid: false };
  }
}

function plain(args: string[]): boolean {
  const { values } = parseArgs({
    args,
    options: {
      element: text,
      carrier: text,
      config: text,
      lang: text,
      profile: text,
      level: text,
      sections: text,
      methods: text,
      topics: text,
      url: text,
    },
  });
  const config = values.config === undefined ? undefined : readText(values.config);
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
