import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { namesNear, searchDevices } from '../../src/devices/search-devices.js';
import { builtInDevices, type DeviceTable } from '../../src/devices/table.js';
import { ownTable } from '../support/own-table.js';

const first = (query: string) => searchDevices(query)[0];

describe('the search for a phone', () => {
  for (const [query, name] of Object.entries({
    S23: 'Galaxy S23',
    'galaxy s 23': 'Galaxy S23',
    's23 ultra': 'Galaxy S23 Ultra',
    'samsng s24': 'Galaxy S24',
    'samsn s24': 'Galaxy S24',
    'samsung s2': 'Galaxy S20',
    'sams s23': 'Galaxy S23',
    'ultra s24': 'Galaxy S24 Ultra',
    'ipone 15': 'iPhone 15',
    ipon: 'iPhone X',
    'iphone 15 pro m': 'iPhone 15 Pro Max',
    'iphone se': 'iPhone SE (2nd generation)',
    'se 2020': 'iPhone SE (2nd generation)',
    'ip 13': 'iPhone 13',
    'Redmi Note 13 Pro': 'Redmi Note 13 Pro',
    'redmi not 13': 'Redmi Note 13 Pro',
    '红米 note 13': 'Redmi Note 13 Pro',
    小米14: 'Xiaomi 14',
    '小米 14': 'Xiaomi 14',
    苹果15: 'iPhone 15',
    'Mi 13': 'Xiaomi 13',
    '华为 p40': 'Huawei P40',
    'p40 pro': 'Huawei P40 Pro',
    'pixel 8': 'Pixel 8',
    'Pixel 7a': 'Pixel 7a',
    'google pixel 10 pro': 'Pixel 10 Pro',
    'z fold 5': 'Galaxy Z Fold5',
    'flip 5': 'Galaxy Z Flip5',
    'oneplus 12': 'OnePlus 12',
    'xperia 1 v': 'Xperia 1 V',
    'rog 9': 'ASUS ROG Phone 9',
    'note 13 pro': 'Redmi Note 13 Pro',
    'moto g54': 'Motorola Moto G54',
    'nothing 3': 'Nothing Phone (3)',
    'honer magic': 'Honor Magic V2',
  })) {
    it(`“${query}” → ${name}`, () => expect(first(query)?.name).to.equal(name));
  }

  it('finds a model code, whole or in part, in upper or lower case', () => {
    for (const query of ['SM-S918B', 'sm-s918', 'SMS918B', 'sm s918b']) {
      expect(first(query)?.name, query).to.equal('Galaxy S23 Ultra');
      expect(first(query)?.code, query).to.equal(query.toUpperCase());
    }
    expect(searchDevices('sm-s91').map(({ name }) => name)).to.deep.equal([
      'Galaxy S23',
      'Galaxy S23+',
      'Galaxy S23 Ultra',
    ]);
    expect(first('V2309')?.name).to.equal('vivo X100 Pro');
    expect(first('23127pn')?.name).to.equal('Xiaomi 14');
  });

  it('matches a number only from its first digit', () => {
    const names = (query: string) => searchDevices(query).map(({ name }) => name);
    expect(names('iphone 5')).not.to.be.empty;
    expect(names('iphone 5')).not.to.include('iPhone 15');
    expect(names('3')).not.to.be.empty;
    for (const name of names('3')) expect(name).not.to.match(/1[23]/);
    for (const name of names('9')) expect(name).not.to.match(/\d9/);
    const table = ownTable({ brand: 'Acme', names: ['Acme 92', 'Acme 29', 'Acme 902'] });
    expect(searchDevices('2', table).map(({ name }) => name)).to.deep.equal(['Acme 29']);
  });

  it('finds the same however the text was typed', () => {
    const copy = (): DeviceTable => ({ ...builtInDevices() });
    const typed = copy();
    for (const text of [
      'mi 12',
      'ip 15 prm',
      'ultra s24',
      '小米14 ultra',
      'moto g power 2024',
      'z flip5 5g',
      'iphone 13 cũ lock nhật',
      'note 8/256',
      'sm-s918b',
    ]) {
      for (let length = 1; length <= text.length; length++) {
        const query = text.slice(0, length);
        expect(searchDevices(query, typed), query).to.deep.equal(searchDevices(query, copy()));
      }
      for (const query of [text.slice(0, -1), text.slice(1), text]) {
        expect(searchDevices(query, typed), query).to.deep.equal(searchDevices(query, copy()));
      }
    }
  });

  it('keeps the phones of a brand together, and suggests each once', () => {
    for (const query of ['1', '15', 'pro', 'note', 'g', 'x', 'ultra']) {
      const found = searchDevices(query);
      const brands = found.map(({ brand }) => brand);
      const runs = brands.filter((brand, index) => brand !== brands[index - 1]);
      expect(runs.length, query).to.equal(new Set(brands).size);
      expect(new Set(found.map(({ name }) => name)).size, query).to.equal(found.length);
      expect(found.length, query).to.be.within(1, 12);
    }
  });

  it('puts whole names first, then beginnings, then other places, then single words', () => {
    const table = ownTable(
      {
        brand: 'Globex',
        names: ['Nova 1', 'Nova Ultra Max', 'Nova X', 'Max Super Nova', 'Max 1 Nova'],
        aliases: { 'Nova U': 'Nova Ultra Max' },
      },
      { brand: 'Acme', names: ['Acme Nova', 'Acme Nova X', 'Acme X', 'Acme Two'] },
    );
    const names = (query: string) => searchDevices(query, table).map(({ name }) => name);
    expect(names('nova u')).to.deep.equal(['Nova Ultra Max', 'Max Super Nova']);
    // Shorter names first, and the brand of the best name first.
    expect(names('nova')).to.deep.equal([
      ...['Acme Nova', 'Acme Nova X'],
      ...['Nova 1', 'Nova X', 'Nova Ultra Max', 'Max 1 Nova', 'Max Super Nova'],
    ]);
    expect(names('nov')).to.deep.equal([
      ...['Nova 1', 'Nova X', 'Nova Ultra Max', 'Max 1 Nova', 'Max Super Nova'],
      ...['Acme Nova', 'Acme Nova X'],
    ]);
    expect(names('acme x')).to.deep.equal(['Acme X', 'Acme Nova X']);
    expect(names('x acme')).to.deep.equal(['Acme X', 'Acme Nova X']);
    const other = ownTable({ brand: 'Acme', names: ['Nova One', 'My Own One Nova'] });
    expect(searchDevices('one nova', other)[0]?.name).to.equal('My Own One Nova');
    expect(names('nova 1')).to.deep.equal(['Nova 1', 'Max 1 Nova']);
  });

  it('puts another spelling of a whole name before a shorter beginning', () => {
    const table = ownTable({
      brand: 'Globex',
      names: ['Nova Up', 'Nova Ultra Max'],
      aliases: { 'Nova U': 'Nova Ultra Max' },
    });
    for (const query of ['nova u', 'globex nova u']) {
      const names = searchDevices(query, table).map(({ name }) => name);
      expect(names, query).to.deep.equal(['Nova Ultra Max', 'Nova Up']);
    }
  });

  it('takes the brand as a part of each name', () => {
    const table = ownTable(
      { brand: 'Globex', names: ['Zed 10', 'Zed 1', 'Zed 1 Extra Long', 'The Pro Zed 1'] },
      { brand: 'Acme', names: ['Acme Globex', 'Acme One'] },
    );
    const names = (query: string) => searchDevices(query, table).map(({ name }) => name);
    const all = ['Zed 1', 'Zed 10', 'Zed 1 Extra Long', 'The Pro Zed 1'];
    expect(names('glob')).to.deep.equal([
      'Zed 1',
      'Zed 10',
      'The Pro Zed 1',
      'Zed 1 Extra Long',
      'Acme Globex',
    ]);
    expect(names('globex')[0]).to.equal('Acme Globex');
    for (const query of ['globex zed', 'globex 1', 'globex zed 1']) {
      expect(names(query), query).to.deep.equal(all);
    }
    expect(names('zed 1 globex')[0]).to.equal('Zed 1');
    expect(names('glo zed')).to.have.members(all);
    expect(names('globex zed 10')).to.deep.equal(['Zed 10']);
    expect(names('bex zed')).to.deep.equal([]);
    expect(names('acme zed')).to.deep.equal([]);
  });

  it('shows no more than a reader can look through', () => {
    for (const query of ['pro', 'a2', 'v23', '22', 'x1']) {
      expect(searchDevices(query).length, query).to.be.within(1, 12);
    }
  });

  it('suggests a phone once whose name is also its code', () => {
    for (const name of ['Aquaris X2', 'WP30 Pro', 'A103ZT', 'Active 1']) {
      const found = searchDevices(name).map((one) => one.name);
      expect(new Set(found).size, name).to.equal(found.length);
      expect(searchDevices(name)[0]?.code, name).to.equal(name.toUpperCase());
    }
  });

  it('finds nothing for a text without a name', () => {
    for (const query of ['', '   ', '…', 'qqqqqq', '🙂']) {
      expect(searchDevices(query)).to.deep.equal([]);
    }
  });

  it('suggests only phones that have an answer', () => {
    const queries = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
    for (const query of [...queries, 'S23', 'iphone se', 'xperia', '小米', 'SM-S918B', 'V2309']) {
      const found = searchDevices(query);
      if (query.length > 1) expect(found, query).not.to.be.empty;
      for (const { name, code } of found) {
        const { reason, device } = checkDevice(code ?? name);
        expect(reason, `${query}: ${name}`).not.to.match(/not-listed|several/);
        expect(device?.name, `${query}: ${name}`).to.contain(name.split(' ')[0]);
      }
    }
  });

  it('finds every phone of the table by its own name', () => {
    for (const { names } of builtInDevices().families) {
      for (const name of names.map((pattern) => pattern.replace('*', ''))) {
        expect(searchDevices(name).map((found) => found.name)).to.include(name);
        expect(checkDevice(name).device?.name, name).to.equal(name);
      }
    }
  });

  it('finds names near a text whose last words are unknown', () => {
    const table = builtInDevices();
    const near = searchDevices('Galaxy S23').map(({ name }) => name);
    expect(near).not.to.be.empty;
    expect(namesNear('Galaxy S23', table)).to.deep.equal(near);
    expect(namesNear('Galaxy S23 of my aunt', table)).to.deep.equal(near);
    expect(namesNear('ultra s24 xyz', table)).to.deep.equal(['Galaxy S24 Ultra']);
    for (const text of ['', ' ', 'qqqq', 'qqqq wwww']) {
      expect(namesNear(text, table), text).to.deep.equal([]);
    }
  });
});
