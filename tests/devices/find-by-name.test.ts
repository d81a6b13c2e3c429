import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { ownTable } from '../support/own-table.js';

describe('a text that is no whole name', () => {
  const reason = (said: string) => checkDevice(said).reason;

  it('may mean several phones, if it is the beginning of their names', () => {
    for (const said of [
      ...['iPhone', 'iPad Pro', 'Redmi Note', 'Galaxy Z', 'Xperia', 'AQUOS', 'iPhone SE'],
      ...['Samsung', 'sony', '小米', 'Honor phone', 'Samsung Galaxy', 'Sony Xperia'],
    ]) {
      expect(reason(said), said).to.equal('several');
    }
  });

  it('is not in the table, if it ends within a word or goes on', () => {
    for (const said of [
      ...['Gal', 'iPhon', 'Redmi No', 'samsung gal', 'iPhone 99', 'Galaxy Xyz', 'asdf', 'e', '…'],
    ]) {
      expect(reason(said), said).to.equal('not-listed');
    }
  });
});

describe('the name of a phone', () => {
  const name = (said: string, table?: ReturnType<typeof ownTable>) =>
    checkDevice(said, {}, table).device?.name;

  it('may follow its brand, or lack its first word', () => {
    const table = ownTable(
      { brand: 'Samsung', names: ['Galaxy S99'] },
      { brand: 'Acme', names: ['Blade', 'Acme Blade 2'] },
    );
    for (const said of ['Galaxy S99', 'S99', 'Samsung Galaxy S99', 'Samsung S99']) {
      expect(name(said, table), said).to.equal('Galaxy S99');
    }
    expect(name('acme blade', table)).to.equal('Blade');
    expect(name('acme blade 2', table)).to.equal('Acme Blade 2');
    // Many makers may have a "Blade 2".
    for (const said of ['blade 2', 'acme', 'samsung', 'galaxy']) {
      expect(name(said, table), said).to.equal(undefined);
    }
  });

  it('may go on, if the table allows any rest', () => {
    for (const said of ['Galaxy Watch 6', 'Samsung Galaxy Watch 6', 'Apple Watch Ultra 2']) {
      expect(name(said), said).to.match(/^(Galaxy|Apple) Watch$/);
    }
    expect(name('My Galaxy Watchdog 6')).to.equal('Galaxy Watch');
    const table = ownTable({ brand: 'Acme', names: ['Band*', 'Acme One'] });
    for (const said of ['Band', 'band 7 pro', 'acme band 7']) {
      expect(name(said, table), said).to.equal('Band');
    }
    for (const said of ['acme armband', 'ban']) {
      expect(name(said, table), said).to.equal(undefined);
    }
    expect(searchDevices('ban', table)).to.deep.equal([{ brand: 'Acme', name: 'Band' }]);
  });

  it('may have its last word in front', () => {
    expect(name('13 pro max iphone')).to.equal('iPhone 13 Pro Max');
    expect(name('S23 5G Galaxy')).to.equal('Galaxy S23');
  });
});
