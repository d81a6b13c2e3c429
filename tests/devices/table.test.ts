import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { printDeviceSchema, printOwnTable } from '../../src/build/device-schema.js';
import { families as rows } from '../../src/devices/families.js';
import { parseRows } from '../../src/devices/parse-families.js';
import { rowIssues } from '../../src/devices/row-issues.js';
import { readDevices } from '../../src/devices/read-devices.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { builtInIndex, indexOf } from '../../src/devices/device-index.js';
import { builtInDevices, builtInFamily } from '../../src/devices/table.js';
import { ownTable } from '../support/own-table.js';

const { families } = builtInDevices();

describe('the built-in table of phones', () => {
  it('gives a source and a sureness for every row', () => {
    expect(rowIssues(rows)).to.deep.equal([]);
  });

  it('refuses a row without answer, sureness or source, and one that is surer than its source', () => {
    for (const [row, issue] of Object.entries({
      'Phone One||yes maker|': 'no known source',
      'Phone One||yes maker nobody|': 'no known source',
      'Phone One||yes|': 'does not say how sure',
      'Phone One||yes surely apple|': 'does not say how sure',
      'Phone One||maker apple|': 'no answer',
      'Phone One||maybe maker apple|': 'no answer',
      'Phone One||yesterday maker apple|': 'no answer',
      'Phone One||eyes maker apple|': 'no answer',
      'Phone One|||': 'no answer',
      'Phone One': 'not of the form names|codes|answer|exceptions',
      '||yes maker apple|': 'not of the form names|codes|answer|exceptions',
      ' ||yes maker apple|': 'not of the form names|codes|answer|exceptions',
      'Phone One||yes maker apple more|': 'not of the form names|codes|answer|exceptions',
      'Phone One||yes maker apple|cn|cn': 'not of the form names|codes|answer|exceptions',
      'Phone One||yes maker apple|nothing-like-it': 'an unknown exception, nothing-like-it',
      'Phone One||yes maker lists|': 'surer than its source',
      'Phone One||yes press lists|': 'surer than its source',
      'Phone One||yes sellers list|': 'surer than its source',
      'Phone One||yes weak -|': 'source and sureness disagree',
      'Phone One||yes unverified lists|': 'source and sureness disagree',
      'Phone One||no sellers lists|': 'a sure no needs the maker as its source',
      'Phone One|(a+)+$|yes maker apple|': 'a code of strange signs',
    })) {
      const issues = rowIssues(`#Brand\n${row}`);
      expect(issues, row).to.include(`${issue}: “${row}”`);
    }
    for (const rows of ['Phone One||yes maker apple|', '#\nPhone One||yes maker apple|']) {
      expect(rowIssues(rows)).to.deep.equal(['no brand above it: “Phone One||yes maker apple|”']);
    }
    expect(rowIssues('#Brand\nPhone One||yes maker apple|')).to.deep.equal([]);
  });

  it('has no name and no id twice', () => {
    const names = families.flatMap(({ names }) => names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    const ids = families.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('gives each group of codes to its name', () => {
    const { codes, codeNames } = builtInFamily(families.findIndex(({ id }) => id === 'Galaxy S23'));
    expect(codes).to.include('SCG19').and.to.include('SM-S918*');
    expect(codeNames).to.deep.equal({
      'SM-S911*': 'Galaxy S23',
      'SM-S916*': 'Galaxy S23+',
      'SM-S918*': 'Galaxy S23 Ultra',
    });
  });
});

describe('the columns that the build makes of the table', () => {
  it('have the names, aliases and codes of each row', () => {
    const written = parseRows(rows);
    expect(families.length).to.equal(written.length);
    written.forEach(({ brand, names, aliases, codes, answer }, at) => {
      const family = builtInFamily(at);
      expect([family.brand, family.names, family.aliases], names[0]).to.deep.equal([
        brand,
        names,
        aliases,
      ]);
      expect(family.codes, names[0]).to.deep.equal(codes ? codes.toUpperCase().split(/[,;] /) : []);
      const { esim, sure, source } = family;
      expect(`${esim ? 'yes' : 'no'} ${sure} ${source}`, names[0]).to.equal(answer);
    });
  });

  it('are searched like the families that they stand for', () => {
    const copy = indexOf({ ...builtInDevices() });
    const { entries, codes } = builtInIndex();
    expect(entries).to.deep.equal(copy.entries);
    expect(codes).to.deep.equal(copy.codes);
  });

  it('give a limit or exceptions to the units that differ', () => {
    const family = (id: string) => builtInFamily(families.findIndex((one) => one.id === id));
    expect(family('vivo X90 Pro').limit?.reason).to.equal('varies');
    expect(family('vivo X90 Pro').exceptions.map(({ sold }) => sold)).to.deep.equal([['CN']]);
    expect(family('Pixel 8'))
      .to.include({ limit: undefined })
      .and.to.deep.include({ exceptions: [] });
  });
});

describe('a table from the page', () => {
  const newer = {
    date: '2027-01-15',
    families: [
      {
        brand: 'Acme',
        names: ['Acme One'],
        codes: ['AC-1*'],
        esim: 'yes',
        sure: 'maker',
        source: 'acme.example',
      },
      {
        brand: 'Acme',
        names: ['Acme Two'],
        codes: ['AC-2*'],
        esim: 'yes',
        sure: 'press',
        source: 'a newspaper',
        not: [{ sold: ['CN'], codes: ['AC-2CN*'], answer: 'no', sure: 'press' }],
        noEsim: ['A9999'],
      },
    ],
  };

  it('can start as a copy of the built-in one, with the same answers', () => {
    const config: unknown = JSON.parse(JSON.stringify(printOwnTable()));
    const { table, errors } = readDevices(config);
    expect(errors).to.deep.equal([]);
    const texts = families.flatMap(({ names, aliases = {}, codes }) => [
      ...names,
      ...Object.keys(aliases),
      ...codes.map((code) => code.replace(/\[(.).*?\]/g, '$1').replace(/[*?]/g, '0')),
    ]);
    texts.push(
      'SM-S918B',
      'SM-S901N',
      'SM-G991U',
      'XQ-CT72',
      'SM-A546E',
      'iPhone SE',
      ...['samsng s24', 'Galaxy Fold5', 'Galaxy Watch 6', 'iPad Air', 'Samsung', 'Redmi Note'],
    );
    const isSame = (text: string, where = {}) =>
      JSON.stringify(checkDevice(text, where, table)) === JSON.stringify(checkDevice(text, where));
    expect(texts.filter((text) => !isSame(text))).to.deep.equal([]);
    for (const soldIn of ['CN', 'HK', 'TW', 'KR', 'US', 'JP', 'FR', 'VERIZON']) {
      const firstNames = families.map(({ names }) => names[0]!);
      expect(firstNames.filter((name) => !isSame(name, { soldIn }))).to.deep.equal([]);
    }
    for (const query of ['s23', 'pro', 'SM-S91', '小米', 'iphne']) {
      expect(searchDevices(query, table)).to.deep.equal(searchDevices(query));
    }
  });

  it('may have names and aliases in any script, and strange ones', () => {
    const phone = { esim: 'yes', sure: 'maker', source: 'x' };
    const { table, errors } = readDevices({
      date: '2027-01-15',
      families: [
        {
          ...phone,
          brand: 'Acme',
          names: ['Acme Öne', '#1', '=2', 'Two\nLines'],
          aliases: { 'Acme Uno': 'Acme Öne', 'Acme Tre': 'Acme Three' },
        },
        { ...phone, brand: '华为', names: ['华为 P99'] },
      ],
    });
    expect(errors).to.deep.equal([]);
    const name = (text: string) => checkDevice(text, {}, table).device?.name.trim();
    expect(name('acme one')).to.equal('Acme Öne');
    expect(name('acme uno')).to.equal('Acme Öne');
    expect(name('acme tre')).to.equal('Acme Three');
    expect(name('#1')).to.equal('#1');
    expect(name('=2')).to.equal('=2');
    expect(name('two lines')).to.equal('Two Lines');
    expect(name('huawei p99')).to.equal('华为 P99');
    expect(searchDevices('p99', table)).to.deep.equal([{ brand: '华为', name: '华为 P99' }]);
  });

  it('may write out a code that has the shape of one for China', () => {
    const phone = {
      brand: 'OPPO',
      names: ['OPPO Find Z'],
      esim: 'yes',
      sure: 'maker',
      source: 'x',
    };
    const verdict = (codes: string[]) =>
      checkDevice(
        'PZZ110',
        {},
        readDevices({ date: '2027-01-15', families: [{ ...phone, codes }] }).table,
      ).verdict;
    expect([verdict(['PZZ110']), verdict(['PZ*'])]).to.deep.equal(['supported', 'unknown']);
  });

  it('is not used without a phone, and the report is about the whole table', () => {
    const { errors } = readDevices({ date: '2027-01-01', families: [] });
    expect(errors.map(({ path }) => path)).to.deep.equal(['']);
  });

  it('may leave out codes, their names and exceptions', () => {
    const family = ownTable({ brand: 'Acme', names: ['Acme One'] }).families[0];
    expect(family).to.deep.include({ codes: [], codeNames: {}, exceptions: [] });
  });

  it('has a schema that describes every field', () => {
    expect(JSON.stringify(printDeviceSchema())).to.contain('"limit"').and.to.contain('"codeNames"');
  });

  it('replaces the built-in one', () => {
    const { table, errors } = readDevices(newer);
    expect(errors).to.deep.equal([]);
    const verdict = (text: string, options = {}) => checkDevice(text, options, table).verdict;
    expect([
      verdict('Acme One'),
      verdict('AC-1X'),
      verdict('acme two'),
      verdict('Acme Two', { soldIn: 'CN' }),
      verdict('Acme Two', { aNumber: 'a9999' }),
      verdict('Galaxy S23'),
    ]).to.deep.equal([
      'supported',
      'supported',
      'supported-unless',
      'unsupported',
      'unsupported',
      'unknown',
    ]);
  });

  it('loses its invalid parts, which are reported, and keeps the rest', () => {
    const [one, two] = newer.families;
    const { table, errors } = readDevices({
      date: newer.date,
      families: [
        { ...one, sure: 'very' },
        { ...two, codes: ['(a+)+$', 'AC-2*'] },
        { brand: 'Acme', names: ['Acme Three'], esim: 'yes', sure: 'maker' },
        { ...one, colour: 'red' },
      ],
    });
    expect(table!.families.map(({ names }) => names[0])).to.deep.equal(['Acme Two', 'Acme One']);
    expect(errors.map(({ path, kind }) => `${kind} ${path}`)).to.deep.equal([
      'error families.0.sure',
      'error families.1.codes.0',
      'error families.2.source',
      'warning families.3.colour',
    ]);
  });

  it('is not used if it is no table', () => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { date: 'yesterday', families: [] },
      { date: '2027-01-01', families: [] },
      { date: 'yesterday', families: newer.families },
      { date: '2027-01-01' },
    ]) {
      const { table, errors } = readDevices(value);
      expect(table, JSON.stringify(value)).to.equal(undefined);
      expect(errors.length, JSON.stringify(value)).to.be.above(0);
      for (const { from, expected } of errors) {
        expect(from, JSON.stringify(value)).to.equal('devices');
        expect(expected, JSON.stringify(value)).not.to.equal('');
      }
    }
  });

  it('cannot slow the page down by a pattern', () => {
    const { table } = readDevices({
      date: '2027-01-15',
      families: [{ ...newer.families[0], codes: [`${'?'.repeat(58)}*`] }],
    });
    // With a slow pattern this would not return.
    expect(checkDevice('A'.repeat(100_000), {}, table).verdict).to.be.a('string');
  });
});
