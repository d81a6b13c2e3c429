import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dateRange } from '../../src/rules/fact-dates.js';

describe('the oldest and the newest date', () => {
  const cases: Array<[string[], [string?, string?]]> = [
    [[], [undefined, undefined]],
    [['undated'], [undefined, undefined]],
    [['2024'], ['2024', '2024']],
    [
      ['2024', 'undated', '2019-01-31'],
      ['2019-01-31', '2024'],
    ],
    [
      ['2026-08-24', '2026-08', '2023-03'],
      ['2023-03', '2026-08-24'],
    ],
    [
      ['not a date', '', '2020-02'],
      ['2020-02', '2020-02'],
    ],
  ];
  for (const [dates, range] of cases) {
    it(`of ${dates.join(', ') || 'none'}: ${range[0] ? range.join(' to ') : 'none'}`, () => {
      expect(dateRange(dates)).to.deep.equal(range);
    });
  }

  it('are two of the dates, in any order of these', () => {
    const date = fc.oneof(
      fc.constant('undated'),
      fc.stringMatching(/^20[0-3]\d(-0[1-9](-1\d)?)?$/),
    );
    fc.assert(
      fc.property(fc.array(date), (dates) => {
        const [first, last] = dateRange(dates);
        expect(dateRange([...dates].reverse())).to.deep.equal([first, last]);
        for (const known of dates.filter((date) => date !== 'undated')) {
          expect(first! <= known && known <= last!).to.equal(true);
        }
        if (first) expect(dates).to.include(first).and.to.include(last);
      }),
    );
  });
});
