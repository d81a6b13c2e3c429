import { expect } from '@open-wc/testing';
import { renew } from '../../src/content/renew.js';
import { neverGiveAway } from '../../src/content/safety.js';
import { inLanguage } from '../../src/locales/localize.js';
import { toText } from '../../src/render/to-text.js';
import { renderText, type PlainCarrier } from '../../src/render/plain.js';
import { sceneOf } from '../support/scenes.js';

/** The English guide, line by line. */
const guide = (carrier: PlainCarrier): string[] =>
  renderText('esim-renew-guide', carrier, 'en').split('\n');

/** The lines between two lines of the guide. @throws if one of them is missing */
function between(carrier: PlainCarrier, first: string, last: string): string[] {
  const lines = guide(carrier);
  const from = lines.indexOf(first);
  const to = lines.indexOf(last, from);
  if (from < 0 || to < 0) throw new Error(`the guide has no “${first}” before “${last}”`);
  return lines.slice(from + 1, to);
}

const notConfirmed = 'We couldn’t confirm that this site renews plans.';
const carriersAndSellers = ['viettel', 'vinaphone', 'vietnamobile', 'airalo', 'other-seller'];

describe('the text of the guide', () => {
  for (const carrier of carriersAndSellers) {
    it(`warns customers of ${carrier} never to give away a code, if out of data or expired`, () => {
      for (const situation of ['used-up', 'expired'] as const) {
        const said = inLanguage('en', () => {
          const scene = sceneOf(carrier, { answers: { situation } });
          return [toText(renew(scene)), neverGiveAway()] as const;
        });
        expect(said[0], situation).to.include(said[1]);
      }
    });

    it(`warns them on paper where they sign in`, () => {
      const warning = inLanguage('en', neverGiveAway);
      expect(guide(carrier).filter((line) => line.includes(warning))).not.to.be.empty;
    });

    it(`tells customers of ${carrier} without service to try flight mode, a restart, then the settings`, () => {
      const steps = between(carrier, 'Paid, no service', 'Something else').filter((line) =>
        /^\d+\. /.test(line),
      );
      expect(steps.slice(0, 3)).to.deep.equal([
        '1. Turn flight (airplane) mode on, wait 10 seconds, turn it off',
        '2. Restart the phone',
        '3. Check this eSIM’s settings',
      ]);
    });
  }

  it('names a hotline that any phone reaches, after the end of a plan', () => {
    const calls = between('viettel', 'Expired', 'Paid, no service').filter((line) =>
      line.startsWith('Call '),
    );
    expect(calls).to.deep.equal(['Call 1800 8098 · only in Vietnam · free']);
  });

  it('says "free" only for free calls', () => {
    const calls = between('mobifone', 'If you need help', 'What is an eSIM?').filter((line) =>
      line.startsWith('Call '),
    );
    expect(calls).to.deep.equal([
      'Call 9090 · only from a MobiFone SIM',
      'Call 1800 1090 · only in Vietnam · free',
    ]);
  });
});

describe('codes in the guide', () => {
  const topUp = 'Top up (adds money): *100*‹code under the strip›# · Dial it in the phone app.';
  const order = 'Order a plan (orders the plan): DK ‹plan name› · Text it to 123.';
  const checks = [
    'Balance (only checks): *101# · Dial it in the phone app.',
    'Balance (only checks): TK · Text it to 123.',
  ];
  const codes = (lines: string[]) =>
    lines.filter((line) => / \((?:adds money|orders the plan|only checks)\): /.test(line));

  it('are a way to renew only if they renew', () => {
    const way = between('vietnamobile', 'By code: dial or text it', 'What’s happening?');
    expect(codes(way)).to.deep.equal([topUp, order]);
  });

  it('are all offered to readers out of data, those that renew first', () => {
    const section = between('vietnamobile', 'Data used up', 'Expired');
    expect(codes(section)).to.deep.equal([topUp, order, ...checks]);
  });

  it('are no way to renew if they only check', () => {
    expect(guide('mobifone')).not.to.include('By code: dial or text it');
    expect(codes(guide('mobifone'))).to.include(checks[0]);
    expect(guide('mobifone')).to.include('Codes that only check (they don’t renew)');
  });
});

describe('the remark that a website is not confirmed', () => {
  const website = { url: 'https://renew.example/' };
  const remarks = (carrier: PlainCarrier) =>
    guide(carrier).filter((line) => line.startsWith(notConfirmed));

  it('is shown for a site of our own table, with the app as the safer way', () => {
    expect(remarks('viettel')).to.deep.equal([
      `${notConfirmed} It’s safer to use the My Viettel app.`,
    ]);
  });

  it('names no app if there is none', () => {
    expect(remarks({ id: 'viettel', app: null } as never)).to.deep.equal([notConfirmed]);
  });

  const confirmed: ReadonlyArray<readonly [string, PlainCarrier]> = [
    ['an account page that we know', 'vinaphone'],
    ['an address from the page, for a carrier that we know', { id: 'viettel', website }],
    ['an address from the page, for a carrier without one', { id: 'other-carrier', website }],
    ['a carrier that only the page knows', { id: 'chao', name: 'Chao', website }],
    ['a seller', { id: 'airalo', website }],
  ];
  for (const [name, carrier] of confirmed) {
    it(`is absent for ${name}`, () => {
      expect(guide(carrier).join('\n')).to.include('On the website: ');
      expect(remarks(carrier)).to.deep.equal([]);
    });
  }

  it('is absent for a seller that we know, because its site sold the eSIM', () => {
    expect(guide('airalo').join('\n')).to.include('https://www.airalo.com/');
    expect(remarks('airalo')).to.deep.equal([]);
  });
});
