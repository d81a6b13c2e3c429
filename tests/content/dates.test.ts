import { expect } from '@open-wc/testing';
import { dateShown } from '../../src/content/dates.js';
import { listed } from '../../src/content/names.js';
import { inLanguage } from '../../src/locales/localize.js';
import { everyLanguage } from '../support/carriers.js';

const months = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);

describe('a date', () => {
  for (const language of everyLanguage) {
    it(`reads as ${language} writes it, and stays as exact as it was`, () => {
      // Vietnamese counts its months.
      const month = language === 'vi' ? 'numeric' : 'short';
      const written = (date: string, day?: 'numeric') =>
        new Intl.DateTimeFormat(language, { year: 'numeric', month, day, timeZone: 'UTC' }).format(
          new Date(date),
        );
      for (const date of months) {
        const shown = (date: string) => inLanguage(language, () => dateShown(date));
        expect(shown(date)).to.equal(written(date));
        for (const day of ['01', '09', '28']) {
          expect(shown(`${date}-${day}`)).to.equal(written(`${date}-${day}`, 'numeric'));
        }
      }
    });
  }

  for (const date of ['2026', 'undated', '', 'summer 2026', '2026-13', '2026-1', '2026-00-01']) {
    it(`that is none, or only a year, stays as it is: “${date}”`, () => {
      expect(dateShown(date)).to.equal(date);
    });
  }
});

describe('a list', () => {
  it('is set apart as each language does it', () => {
    const said = everyLanguage.map((language) =>
      inLanguage(language, () => [listed(['a']), listed(['a', 'b', 'c'])]),
    );
    expect(said).to.deep.equal([
      ['a', 'a, b, c'],
      ['a', 'a、b、c'],
      ['a', 'a, b, c'],
    ]);
  });
});
