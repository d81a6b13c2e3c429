import { expect } from '@open-wc/testing';
import { readCarrier } from '../../src/carriers/carrier.js';
import { check } from '../../src/carriers/check.js';
import { carrierSchema } from '../../src/carriers/schema.js';
import type { Rule, TextRule } from '../../src/carriers/shapes.js';
import { checkDevice } from '../../src/devices/check-device.js';
import { readBrowser } from '../../src/devices/detect-device.js';
import { readDevices } from '../../src/devices/read-devices.js';
import { tableSchema } from '../../src/devices/schema.js';
import { namesNear, searchDevices } from '../../src/devices/search-devices.js';
import { builtInDevices } from '../../src/devices/table.js';
import { readParameters } from '../../src/embed/parameters.js';
import { languageFor } from '../../src/locales/localize.js';
import { hostOf } from '../../src/rules/addresses.js';
import { readMoment } from '../../src/rules/expiry.js';
import { normalize, termsOf } from '../../src/rules/faq-search.js';
import { hasLongNumber } from '../../src/rules/long-number.js';

/** More than any linear pattern needs on a busy machine, and far less than any other. */
const LIMIT = 3000;

function isQuick(run: () => unknown, what: string): void {
  const start = performance.now();
  run();
  expect(performance.now() - start, what.slice(0, 80)).to.be.below(LIMIT);
}

/** What patterns of ours look for, so that a repetition of it can be read in many ways. */
const units = [
  ...[
    'a',
    'A',
    '1',
    '-',
    '.',
    '_',
    ' ',
    '\n',
    '+',
    '*',
    '#',
    '@',
    '?',
    '&',
    '=',
    '%',
    '/',
    '(',
    ')',
  ],
  ...[
    '[a]',
    '[aaaa]',
    '[a-a]',
    '[aa-aa]',
    '<card>',
    'a@',
    '@a',
    'a-',
    'a.',
    '-a',
    '1 ',
    '1-',
    '()',
  ],
  ...[
    '?subject=',
    '&body=a',
    '?subject=a',
    'a?',
    'bot',
    'Android',
    '(Android',
    '(a)',
    '中',
    '\u0301',
  ],
  ...['\u200b', '\u202e', 'a\u0301', '128gb ', '1/', '1+', 'phone ', 'iphone ', 'gen 2', 'mi '],
];
const beginnings = [
  '',
  'a',
  '1',
  '*',
  '#',
  '(',
  'https://',
  'mailto:',
  'mailto:a@a?',
  'tel:',
  'zh',
];
const ends = ['', '!', '\n', '\u2028x', '#!', ')', '<'];

const attacks = (length: number): string[] =>
  units.flatMap((unit) => {
    const long = unit.repeat(Math.ceil(length / unit.length));
    return beginnings.flatMap((beginning) =>
      ends.map(
        (end) => `${beginning}${long.slice(0, length - beginning.length - end.length)}${end}`,
      ),
    );
  });

/** All rules for texts in a schema. */
function textRules(rule: Rule): TextRule[] {
  switch (rule.kind) {
    case 'text':
      return [rule];
    case 'list':
      return textRules(rule.item);
    case 'either':
      return [...textRules(rule.yes), ...textRules(rule.no)];
    case 'record':
      return [...textRules(rule.value), ...(rule.key ? [rule.key] : [])];
    case 'object':
      return Object.values(rule.fields).flatMap(textRules);
    default:
      return [];
  }
}

describe('text of a stranger takes no more time than its length', () => {
  it('in every text of a config and of a table of devices', () => {
    const rules = new Set([...textRules(carrierSchema), ...textRules(tableSchema)]);
    for (const rule of rules) {
      for (const attack of attacks(Math.min(rule.max, 2048))) {
        isQuick(
          () => check(rule, attack, '', 'https://blog.example/'),
          `${rule.expects}: ${attack}`,
        );
      }
    }
  });

  it('in a file of 236 kB with codes that can be read in many ways', () => {
    for (const code of ['[aaaa]', '[aa-aa]', '[a-a]', 'a', '?']) {
      const codes = Array.from({ length: 500 }, () => `${code.repeat(60).slice(0, 54)}!`);
      const family = { brand: 'A', names: ['B'], esim: 'yes', sure: 'maker', source: 'c', codes };
      const families = Array.from({ length: 8 }, () => family);
      isQuick(() => readDevices({ date: '2026-11-22', families }), code);
    }
  });

  it('in a family with thousands of other names', () => {
    const aliases = Object.fromEntries(
      Array.from({ length: 17_000 }, (_, index) => [`a${index}`, `b${index}`]),
    );
    const family = { brand: 'A', names: ['Ba'], aliases, esim: 'yes', sure: 'maker', source: 'c' };
    const { table, errors } = readDevices({ date: '2026-11-22', families: [family] });
    isQuick(() => searchDevices('b1', table), 'aliases');
    expect(errors.map(({ path, expected }) => `${path}: ${expected}`)).to.deep.equal([
      'families.0.aliases: {…} (≤ 500)',
    ]);
  });

  it('in names of many words', () => {
    const families = Array.from({ length: 500 }, (_, index) => ({
      ...{
        brand: 'A',
        names: [`${'a '.repeat(38)}${index}`],
        esim: 'yes',
        sure: 'maker',
        source: 'c',
      },
    }));
    const { table } = readDevices({ date: '2026-11-22', families });
    for (const asked of ['aa', 'a a a', 'b'.repeat(100), 'a '.repeat(50)]) {
      isQuick(() => checkDevice(asked, {}, table), asked);
      isQuick(() => searchDevices(asked, table), asked);
    }
  });

  it('in the name of a phone', () => {
    for (const attack of attacks(100)) isQuick(() => checkDevice(attack), attack);
    for (const attack of attacks(60)) isQuick(() => searchDevices(attack), attack);
    for (const unit of ['a ', '1 ', '[aaaa] ']) {
      isQuick(() => checkDevice(unit.repeat(50_000)), unit);
      isQuick(() => namesNear(unit.repeat(50_000), builtInDevices()), unit);
    }
  });

  it('in what a browser says about itself', () => {
    for (const unit of units) {
      const long = unit.repeat(100_000);
      for (const text of [long, `(${long}`, `(Android ${long})`, `${long}\u2028x`]) {
        isQuick(() => readBrowser({ userAgent: text }), text);
        isQuick(() => readBrowser({ userAgent: 'x', model: text }), text);
      }
    }
  });

  it('in a search, a date, a language, an address and the address of the frame', () => {
    const long = units.flatMap((unit) => [unit.repeat(20_000), `1${unit.repeat(20_000)}!`]);
    for (const attack of long) {
      isQuick(() => normalize(attack), attack);
      isQuick(() => termsOf(attack), attack);
      isQuick(() => hasLongNumber(attack), attack);
      isQuick(() => readMoment(attack), attack);
      isQuick(() => languageFor(attack), attack);
    }
    for (const unit of units) {
      const encoded = encodeURIComponent(unit.repeat(5000));
      isQuick(() => hostOf(`mailto:${encoded}`), unit);
      isQuick(() => readParameters(`https://a.example/f?topics=${encoded}&${encoded}=1`), unit);
    }
  });

  it('in a config with the most questions that are allowed', () => {
    const faq = Array.from({ length: 2000 }, (_, index) => ({
      id: `q${index}`,
      question: `${'\u200b'.repeat(3999)}a`,
      answer: `${'\u202e '.repeat(1999)}b`,
    }));
    isQuick(() => readCarrier('viettel', [{ from: 'config', value: { faq } }]), 'faq');
  });
});
