import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { ownTable } from '../support/own-table.js';

describe('the short form of a name', () => {
  const found = (said: string, table: ReturnType<typeof ownTable>) => {
    const { device, reason } = checkDevice(said, {}, table);
    return device?.name ?? reason;
  };

  it('leaves out the “Z” of a Galaxy that folds', () => {
    const table = ownTable(
      {
        brand: 'Samsung',
        names: ['Galaxy Z Fold9', 'Galaxy Z Fold9 Ultra', 'Galaxy Zoom'],
        aliases: { 'Galaxy Z Trio': 'Galaxy Z Fold9 Ultra' },
      },
      // A copy does not stand for what it copies.
      { brand: 'Goo', names: ['Goo Galaxy Z Fold9'] },
    );
    expect(found('galaxy fold 9', table)).to.equal('Galaxy Z Fold9');
    expect(found('galaxy fold9 ultra', table)).to.equal('Galaxy Z Fold9 Ultra');
    expect(found('galaxy trio', table)).to.equal('Galaxy Z Fold9 Ultra');
    expect(found('galaxy oom', table)).to.equal('not-listed');
    expect(searchDevices('galaxy fold9', table)[0]?.name).to.equal('Galaxy Z Fold9');
  });

  it('leaves out the generation of an iPhone or iPad, and may mean several', () => {
    const table = ownTable(
      {
        brand: 'Apple',
        names: ['iPhone Z (9th generation)', 'iPad Neo (1st generation)'],
        aliases: { 'iPod Z (2031)': 'iPhone Z (9th generation)' },
      },
      { brand: 'Apple', names: ['iPad Neo (2nd generation)'] },
      { brand: 'Goo', names: ['Goo iPhone Z (copy)', 'Goo Phone (2)'] },
    );
    expect(found('iphone z', table)).to.equal('iPhone Z (9th generation)');
    expect(found('ipod z', table)).to.equal('iPhone Z (9th generation)');
    expect(found('ipad neo', table)).to.equal('several');
    expect(found('goo phone', table)).to.equal('several');
    expect(found('goo phone 2', table)).to.equal('Goo Phone (2)');
  });
});

describe('a name in another script', () => {
  const table = ownTable(
    { brand: '波导', names: ['波导', '波导 S1', '波导 S2'] },
    { brand: 'Кибер', names: ['Кибер Ёж'] },
  );

  it('is found with and without spaces and signs', () => {
    const name = (said: string) => checkDevice(said, {}, table).device?.name;
    expect(name('波导')).to.equal('波导');
    expect(name('波导 S2')).to.equal('波导 S2');
    expect(name('波导s2')).to.equal('波导 S2');
    expect(name('（波导）S1')).to.equal('波导 S1');
    expect(name('波导 S3')).to.equal(undefined);
    expect(name('КИБЕР-ЁЖ')).to.equal('Кибер Ёж');
  });

  it('is suggested while the reader types it', () => {
    const names = (said: string) => searchDevices(said, table).map((found) => found.name);
    expect(names('波')).to.deep.equal(['波导', '波导 S1', '波导 S2']);
    expect(names('кибер')).to.deep.equal(['Кибер Ёж']);
  });
});
