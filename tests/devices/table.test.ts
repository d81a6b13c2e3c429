import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { readDevices } from '../../src/devices/read-devices.js';
import { builtInDevices, readLines } from '../../src/devices/table.js';
import { deviceSources } from '../../src/devices/sources.js';
import { SURENESS } from '../../src/devices/verdict.js';

const { families } = builtInDevices();

describe('our table of phones', () => {
  it('says of every line who says so, and how sure that is', () => {
    for (const { names, sure, source, brand } of families) {
      expect(SURENESS, names[0]).to.include(sure);
      expect(Object.keys(deviceSources), names[0]).to.include(source);
      expect(brand, names[0]).not.to.equal('');
      // Nobody is named where nobody was found.
      expect(sure === 'unverified', names[0]).to.equal(source === '-');
    }
  });

  it('a source is as sure as its lines say', () => {
    for (const { names, sure, source } of families) {
      const { kind } = deviceSources[source]!;
      if (sure === 'maker') expect(kind, names[0]).to.equal('maker');
      if (sure === 'press') expect(kind, names[0]).to.equal('press');
      if (sure === 'sellers') expect(kind, names[0]).to.equal('sellers');
    }
  });

  it('has each name and each id once', () => {
    const names = families.flatMap(({ names }) => names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).to.deep.equal([]);
    const ids = families.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('says “no” for sure only where the maker does', () => {
    for (const { esim, sure, names } of families) {
      if (!esim) expect(['maker', 'weak', 'unverified'], names[0]).to.include(sure);
    }
  });

  it('refuses a line without answer, sureness or source, or with an unknown exception', () => {
    for (const line of [
      'Phone One||yes maker|',
      'Phone One||yes|',
      'Phone One|||',
      'Phone One||maybe maker apple|',
      '||yes maker apple|',
      'Phone One||yes maker apple|nothing-like-it',
    ]) {
      expect(() => readLines(`#Brand\n${line}`), line).to.throw(TypeError, line);
    }
  });
});

describe('a table from outside', () => {
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

  it('replaces ours', () => {
    const { table, errors } = readDevices(newer);
    expect(errors).to.deep.equal([]);
    const verdict = (said: string, options = {}) => checkDevice(said, options, table).verdict;
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

  it('what is wrong in it is left out and named, the rest is used', () => {
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

  it('ours stays where there is nothing to use', () => {
    for (const value of [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { date: 'yesterday', families: [] },
      { date: '2027-01-01' },
    ]) {
      const { table, errors } = readDevices(value);
      expect(table, JSON.stringify(value)).to.equal(undefined);
      expect(errors.length, JSON.stringify(value)).to.be.above(0);
    }
  });

  it('a pattern cannot keep the page waiting', () => {
    const { table } = readDevices({
      date: '2027-01-15',
      families: [{ ...newer.families[0], codes: [`${'?'.repeat(58)}*`] }],
    });
    // A slow one would never come back here.
    expect(checkDevice('A'.repeat(100_000), {}, table).verdict).to.be.a('string');
  });
});
