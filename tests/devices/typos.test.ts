import { expect } from '@open-wc/testing';
import { checkDevice } from '../../src/devices/check-device.js';
import { searchDevices } from '../../src/devices/search-devices.js';
import { correctTypo, isOneEditAway } from '../../src/devices/typos.js';
import { ownTable } from '../support/own-table.js';

describe('one typo', () => {
  it('is a letter that is wrong, missing, added, or swapped with the next', () => {
    for (const typed of [
      ...['palaxy', 'galexy', 'galaxi'],
      ...['alaxy', 'galxy', 'galax'],
      ...['ggalaxy', 'galaaxy', 'xgalaxy', 'galaxys'],
      ...['aglaxy', 'gaalxy', 'galayx'],
    ]) {
      expect(isOneEditAway(typed, 'galaxy'), typed).to.equal(true);
    }
  });

  it('is no more than that', () => {
    for (const typed of [
      ...['', 'galaxyss', 'gala', 'xgalaxyx', 'galaxx y', 'lagaxy', 'gaaxly', 'aglayx'],
      ...['gxxaxy', 'gaxlay', 'galyxa', 'gallxa', 'gaxaly', 'laxy', 'yxalag', 'galayxx'],
    ]) {
      expect(isOneEditAway(typed, 'galaxy'), typed).to.equal(false);
    }
    expect(isOneEditAway('ab', 'bx')).to.equal(false);
    expect(isOneEditAway('ab', 'xa')).to.equal(false);
    expect(isOneEditAway('abc', 'bad')).to.equal(false);
  });
});

describe('a name with a typo', () => {
  const newTable = () =>
    ownTable(
      { brand: 'Globex', names: ['Kestrel 5', 'Kestrel 55', 'Kestrel Ultra', 'Lux Kite 7'] },
      { brand: 'Acme', names: ['Falcon+Heron 9'] },
    );
  const name = (said: string) => checkDevice(said, {}, newTable()).device?.name;

  it('means the phone, in each word of five letters or more', () => {
    for (const [said, meant] of Object.entries({
      'kestral 5': 'Kestrel 5',
      'kestrle 55': 'Kestrel 55',
      'KESTREEL-5': 'Kestrel 5',
      'kestrel ulta': 'Kestrel Ultra',
      'gobex kestrl5': 'Kestrel 5',
      'globx lux kite 7': 'Lux Kite 7',
      'falcn+herron 9': 'Falcon+Heron 9',
    })) {
      expect(name(said), said).to.equal(meant);
    }
  });

  it('means no phone if a number, a short word or two letters of a word are wrong', () => {
    for (const said of [
      'kestrel 6',
      'kestrel 555',
      'lux kits 7',
      'lex kite 7',
      'kastral 5',
      'kes 5',
    ]) {
      expect(name(said), said).to.equal(undefined);
    }
  });

  it('stays as it is while it may still become right', () => {
    const table = newTable();
    expect(correctTypo('kestr', table, true)).to.equal('kestr');
    expect(correctTypo('kestrel 5', table)).to.equal('kestrel 5');
    expect(correctTypo('kes kite qqqq 77', table)).to.equal('kes kite qqqq 77');
  });

  it('is suggested before its last letters are typed', () => {
    const names = (said: string) => searchDevices(said, newTable()).map((found) => found.name);
    for (const said of ['kast', 'ketr', 'keest', 'ekst', 'kestel', 'kest']) {
      expect(names(said), said).to.deep.equal(['Kestrel 5', 'Kestrel 55', 'Kestrel Ultra']);
    }
    expect(names('fxlcon')).to.deep.equal(['Falcon+Heron 9']);
    expect(names('kas')).to.deep.equal([]);
    expect(names('kastl')).to.deep.equal([]);
    // A whole name has no letters to come.
    expect(name('kestr 5')).to.equal(undefined);
  });
});
