import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { builtIns } from '../../src/carriers/carriers.js';
import {
  ISSUERS,
  carrierIds,
  carriersByIssuer,
  carriersByNumber,
  numberPrefixes,
  sellerIds,
} from '../../src/rules/which-carrier.js';

describe('the carriers to pick from', () => {
  it('are all carriers and sellers of the table, without the unnamed ones', () => {
    const named = Object.values(builtIns)
      .filter(({ name }) => name)
      .map(({ id }) => id);
    expect([...carrierIds(), ...sellerIds()]).to.have.members(named);
    expect(sellerIds()).to.include.members(['airalo', 'nomad']);
    for (const id of sellerIds()) expect(builtIns[id]?.kind).to.equal('seller');
  });

  describe('by the two digits after 8984', () => {
    const cases: Array<[string, string[]]> = [
      ['01', ['mobifone']],
      // Wintel and iTel use VinaPhone’s network.
      ['02', ['vinaphone', 'wintel', 'itel']],
      ['04', ['viettel']],
      ['03', []],
      ['99', []],
      ['', []],
    ];
    for (const [digits, ids] of cases) {
      it(`${digits || 'none'}: ${ids.join(', ') || 'none'}`, () => {
        expect(carriersByIssuer(digits)).to.deep.equal(ids);
      });
    }

    it('are at least one for every button', () => {
      for (const digits of ISSUERS) expect(carriersByIssuer(digits), digits).not.to.be.empty;
    });
  });

  describe('by the first digits of the number', () => {
    it('include every carrier with each of its prefixes', () => {
      for (const { id, numbers = [] } of Object.values(builtIns)) {
        for (const prefix of numbers) expect(carriersByNumber(prefix), prefix).to.include(id);
      }
    });

    it('are at least one for every button', () => {
      expect(numberPrefixes()).not.to.be.empty;
      for (const prefix of numberPrefixes()) {
        expect(prefix).to.match(/^0\d\d$/);
        expect(carriersByNumber(prefix), prefix).not.to.be.empty;
      }
    });

    it('have sorted prefixes without repetitions', () => {
      expect(numberPrefixes()).to.deep.equal([...new Set(numberPrefixes())].sort());
    });
  });

  it('are known ones for any input, and none for unknown digits', () => {
    const digits = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{0,6}$/),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    );
    fc.assert(
      fc.property(digits, (found) => {
        const carriers = carrierIds();
        expect(carriers).to.include.members(carriersByIssuer(found));
        expect(carriers).to.include.members(carriersByNumber(found));
        if (!numberPrefixes().includes(found)) expect(carriersByNumber(found)).to.be.empty;
      }),
    );
  });
});
