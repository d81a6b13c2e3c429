import { expect } from '@open-wc/testing';
import {
  countryInSentence,
  countryName,
  dateShown,
  inBrackets,
  labelled,
  withBrackets,
  dayOf,
  fullMomentShown,
  hoursOfDay,
  inUnit,
  listed,
  momentShown,
  monthShown,
  oneOfListed,
  ownNameOf,
  timeLeftShown,
  zoneName,
} from '../../src/locales/format.js';
import { inLanguage } from '../../src/locales/localize.js';
import { everyLanguage } from '../support/carriers.js';
import { HANOI } from '../support/scenes.js';

/** The same text in English, Vietnamese and Chinese, by language. */
const inEvery = (make: () => string) =>
  Object.fromEntries(everyLanguage.map((language) => [language, inLanguage(language, make)]));

const months = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);

describe('a date', () => {
  for (const language of everyLanguage) {
    it(`looks as usual in ${language}, and keeps its precision`, () => {
      // Vietnamese months are numbers.
      const month = language === 'vi' ? 'numeric' : 'short';
      const usual = (date: string, day?: 'numeric') =>
        new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          year: 'numeric',
          month,
          day,
          timeZone: 'UTC',
        })
          .format(new Date(date))
          // British dates have the only month of four letters.
          .replace('Sept', 'Sep');
      const shown = (date: string) => inLanguage(language, () => dateShown(date));
      for (const date of months) {
        expect(shown(date)).to.equal(usual(date));
        for (const day of ['01', '09', '28']) {
          expect(shown(`${date}-${day}`)).to.equal(usual(`${date}-${day}`, 'numeric'));
        }
      }
    });
  }

  it('may be only a year', () => {
    expect(inEvery(() => dateShown('2026'))).to.deep.equal({
      en: '2026',
      vi: '2026',
      'zh-Hans': '2026年',
    });
  });

  for (const date of ['undated', '', 'summer 2026', '2026-13', '2026-1', '2026-00-01']) {
    it(`stays the same if it is not a date: “${date}”`, () => {
      expect(dateShown(date)).to.equal(date);
    });
  }

  it('can be shown without its day', () => {
    expect(monthShown('2026-08-24')).to.equal('Aug 2026');
    expect(monthShown('2026')).to.equal('2026');
  });

  it('can be shown with its day from a moment', () => {
    expect(dayOf(Date.parse('2026-11-29T12:00Z'))).to.equal('29 Nov 2026');
  });
});

describe('a moment', () => {
  const now = Date.parse('2026-11-28T10:00Z');
  const cases: ReadonlyArray<readonly [at: string, shown: string]> = [
    ['2026-11-28T16:59Z', 'tonight 23:59'],
    ['2026-11-28T11:00Z', 'tonight 18:00'],
    ['2026-11-28T10:59Z', 'today 17:59'],
    ['2026-11-28T01:00Z', 'today 08:00'],
    ['2026-11-29T01:00Z', 'tomorrow 08:00'],
    ['2026-11-27T16:59Z', 'yesterday 23:59'],
    ['2026-11-30T16:59Z', 'Mon 30 Nov 23:59'],
    ['2027-01-01T17:00Z', 'Sat, 2 Jan 2027 00:00'],
  ];
  for (const [at, shown] of cases) {
    it(`is near or far: ${shown}`, () => {
      expect(momentShown(Date.parse(at), HANOI, now)).to.equal(shown);
    });
  }

  it('belongs to the day that the clocks of its zone show', () => {
    const at = Date.parse('2026-11-28T17:30Z');
    expect(momentShown(at, HANOI, now)).to.equal('tomorrow 00:30');
    expect(momentShown(at, 'Europe/Berlin', now)).to.equal('tonight 18:30');
  });

  it('can be written so that it is right on any later day', () => {
    const at = Date.parse('2026-12-04T16:59Z');
    expect(fullMomentShown(at, HANOI)).to.equal('Fri, 4 Dec 2026, 23:59 (Vietnam Time)');
  });

  it('has the year of the messages, in a language with another calendar too', () => {
    const at = Date.parse('2027-01-02T05:00Z');
    expect(inLanguage('th', () => momentShown(at, HANOI, now))).to.include('2027');
    expect(inLanguage('th', () => fullMomentShown(at, HANOI))).to.include('2027');
    expect(inLanguage('fa', () => dayOf(at))).to.include('۲۰۲۷');
  });

  it('has the name of its zone in the current language', () => {
    const names = inEvery(() => zoneName(HANOI, now));
    expect(names['en']).to.equal('Vietnam Time');
    expect(names['vi']).to.match(/Việt Nam/);
    expect(names['zh-Hans']).to.match(/越南/);
  });
});

describe('the time left', () => {
  const cases: ReadonlyArray<readonly [number, number, number, string]> = [
    [2, 3, 45, '2 days, 3 hours'],
    [1, 0, 45, '1 day'],
    [0, 3, 12, '3 hours, 12 minutes'],
    [0, 3, 0, '3 hours'],
    [0, 0, 12, '12 minutes'],
    [0, 0, 0, '0 minutes'],
  ];
  for (const [days, hours, minutes, shown] of cases) {
    it(`has at most two units: ${shown}`, () => {
      expect(timeLeftShown({ days, hours, minutes })).to.equal(shown);
    });
  }
});

describe('a number of days', () => {
  it('is written as each language does', () => {
    expect(inEvery(() => inUnit(3, 'day'))).to.deep.equal({
      en: '3 days',
      vi: '3 ngày',
      'zh-Hans': '3天',
    });
    expect(inUnit(1, 'day')).to.equal('1 day');
  });
});

describe('the hours of a day', () => {
  it('are 24, from midnight', () => {
    const hours = hoursOfDay();
    expect(hours).to.have.length(24);
    expect([hours[0], hours[9], hours[23]]).to.deep.equal([
      ['0', '00:00'],
      ['9', '09:00'],
      ['23', '23:00'],
    ]);
  });
});

describe('a list', () => {
  it('has the separator of each language', () => {
    expect(inEvery(() => listed(['a', 'b', 'c']))).to.deep.equal({
      en: 'a, b, c',
      vi: 'a, b, c',
      'zh-Hans': 'a、b、c',
    });
    expect([listed([]), listed(['a'])]).to.deep.equal(['', 'a']);
  });

  it('of alternatives has the word "or"', () => {
    expect(oneOfListed(['Macao', 'Taiwan', 'Hong Kong'])).to.equal('Macao, Taiwan, or Hong Kong');
  });
});

describe('a country', () => {
  it('has its name in the current language', () => {
    expect(inEvery(() => countryName('VN'))).to.deep.equal({
      en: 'Vietnam',
      vi: 'Việt Nam',
      'zh-Hans': '越南',
    });
    expect(inEvery(() => countryName('TH'))).to.deep.equal({
      en: 'Thailand',
      vi: 'Thái Lan',
      'zh-Hans': '泰国',
    });
  });

  it('has its article inside an English sentence', () => {
    expect(inEvery(() => countryInSentence('US'))).to.deep.equal({
      en: 'the United States',
      vi: 'Hoa Kỳ',
      'zh-Hans': '美国',
    });
    const inSentences = ['TH', 'AE', 'DO', 'PH', 'SC', 'VG', 'IM', 'CZ', 'CX', 'CD', 'VA'].map(
      countryInSentence,
    );
    expect(inSentences).to.deep.equal([
      'Thailand',
      'the United Arab Emirates',
      'the Dominican Republic',
      'the Philippines',
      'the Seychelles',
      'the British Virgin Islands',
      'the Isle of Man',
      'Czechia',
      'Christmas Island',
      'Congo - Kinshasa',
      'Vatican City',
    ]);
  });
});

describe('a language', () => {
  it('has its own name in every current language', () => {
    expect(inEvery(() => ownNameOf('vi'))).to.deep.equal({
      en: 'Tiếng Việt',
      vi: 'Tiếng Việt',
      'zh-Hans': 'Tiếng Việt',
    });
    expect(ownNameOf('en')).to.equal('English');
  });
});

describe('pieces that the code joins', () => {
  it('have the punctuation of the language', () => {
    expect(inEvery(() => labelled(withBrackets('A', 'b'), 'c'))).to.deep.equal({
      en: 'A (b): c',
      vi: 'A (b): c',
      'zh-Hans': 'A（b）：c',
    });
    expect(inEvery(() => inBrackets('1'))).to.deep.equal({
      en: '(1)',
      vi: '(1)',
      'zh-Hans': '（1）',
    });
  });
});
