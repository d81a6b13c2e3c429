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

describe('which carrier it may be', () => {
  it('offers every carrier and every seller of the table once, and no general one', () => {
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
      // Wintel and iTel run on VinaPhone’s network.
      ['02', ['vinaphone', 'wintel', 'itel']],
      ['04', ['viettel']],
      ['03', []],
      ['99', []],
      ['', []],
    ];
    for (const [digits, ids] of cases) {
      it(`${digits || 'none'}: ${ids.join(', ') || 'nobody'}`, () => {
        expect(carriersByIssuer(digits)).to.deep.equal(ids);
      });
    }

    it('leads somewhere with every pair that has a button', () => {
      for (const digits of ISSUERS) expect(carriersByIssuer(digits), digits).not.to.be.empty;
    });
  });

  describe('by the number’s beginning', () => {
    it('finds every carrier by each of its own prefixes', () => {
      for (const { id, numbers = [] } of Object.values(builtIns)) {
        for (const prefix of numbers) expect(carriersByNumber(prefix), prefix).to.include(id);
      }
    });

    it('leads somewhere with every prefix that has a button', () => {
      expect(numberPrefixes()).not.to.be.empty;
      for (const prefix of numberPrefixes()) {
        expect(prefix).to.match(/^0\d\d$/);
        expect(carriersByNumber(prefix), prefix).not.to.be.empty;
      }
    });

    it('lists the prefixes once each and in order', () => {
      expect(numberPrefixes()).to.deep.equal([...new Set(numberPrefixes())].sort());
    });
  });

  it('names nobody for digits that it does not know, whatever they are', () => {
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
