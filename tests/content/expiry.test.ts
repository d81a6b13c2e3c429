import { expect } from '@open-wc/testing';
import type { Carrier } from '../../src/carriers/carrier.js';
import { endBlocks, endOf, endText, whenItEnds, zoneOf } from '../../src/content/expiry.js';
import { inLanguage, type Language } from '../../src/locales/localize.js';
import { readTerms } from '../../src/rules/plan-terms.js';
import { toText } from '../../src/render/to-text.js';
import { carrierFrom, everyLanguage, thai } from '../support/carriers.js';
import { blocksOf } from '../support/blocks.js';

const HANOI = 'Asia/Ho_Chi_Minh';

function context(written: object, now: string, here = HANOI, carrier = carrierFrom('viettel')) {
  const { terms } = readTerms(written, zoneOf(carrier, here));
  return { terms, now: Date.parse(now), here };
}

const said = (
  written: object,
  now: string,
  here?: string,
  language: Language = 'en',
  carrier: Carrier = carrierFrom('viettel'),
) =>
  inLanguage(language, () => {
    const known = context(written, now, here, carrier);
    const end = endOf(carrier, known);
    return end ? toText(endBlocks(end, known)).split('\n') : [];
  });

describe('the end of a plan, in words', () => {
  it('names the clock that counts, and the phone’s', () => {
    expect(said({ expires: '2026-11-30' }, '2026-11-30T05:00Z', 'Europe/Berlin')).to.deep.equal([
      'Ends tonight 23:59 (Vietnam Time)',
      'By this phone’s clock: today 17:59',
      'Time left: 12 hours',
    ]);
  });

  // The same end, read in four places.
  const readings: ReadonlyArray<readonly [here: string, line: string | undefined]> = [
    [HANOI, undefined],
    ['Europe/Berlin', 'By this phone’s clock: Mon, Nov 30 17:59'],
    ['America/New_York', 'By this phone’s clock: Mon, Nov 30 11:59'],
    ['Pacific/Apia', 'By this phone’s clock: Tue, Dec 1 05:59'],
  ];
  for (const [here, line] of readings) {
    it(`is read right in ${here}`, () => {
      const lines = said({ expires: '2026-11-30' }, '2026-11-27T22:00Z', here);
      expect(lines[0]).to.equal('Ends Mon, Nov 30 23:59 (Vietnam Time)');
      expect(lines.find((one) => one.startsWith('By this'))).to.equal(line);
      expect(lines).to.include('Time left: 2 days, 19 hours');
    });
  }

  it('says when it is over', () => {
    expect(said({ expires: '2026-11-30' }, '2026-11-30T17:00Z')).to.deep.equal([
      'Ended yesterday 23:59 (Vietnam Time)',
    ]);
  });

  it('counts hours and minutes on the last day', () => {
    expect(said({ expires: '2026-11-30' }, '2026-11-30T16:18Z')).to.include(
      'Time left: 42 minutes',
    );
    expect(said({ expires: '2026-11-30' }, '2026-11-30T13:18Z')).to.include(
      'Time left: 3 hours, 42 minutes',
    );
  });

  it('says why it may be later, where nobody knows how days are counted', () => {
    const lines = said({ activated: '2026-11-28T14:05', days: 3 }, '2026-11-28T10:00Z');
    expect(lines[0]).to.equal('Ends Mon, Nov 30 23:59 (Vietnam Time)');
    expect(lines[lines.length - 1]).to.match(/^This is the earliest that it can end\./);
  });

  it('says it for each language, with the year where it is another', () => {
    const lines = everyLanguage.map(
      (language) => said({ expires: '2027-01-02' }, '2026-11-28T10:00Z', HANOI, language)[0]!,
    );
    expect(new Set(lines).size).to.equal(everyLanguage.length);
    for (const line of lines) expect(line).to.match(/2027.*23:59/);
  });

  it('uses the carrier’s own rule and clock', () => {
    const carrier = carrierFrom({ ...thai, clock: { zone: 'Asia/Bangkok', ends: '24h' } });
    expect(
      said(
        { activated: '2026-11-28T14:05', days: 1 },
        '2026-11-28T10:00Z',
        'Europe/Berlin',
        'en',
        carrier,
      ),
    ).to.deep.equal([
      'Ends tomorrow 14:05 (Thailand Time)',
      'By this phone’s clock: tomorrow 08:05',
      'Time left: 21 hours, 5 minutes',
    ]);
  });

  it('knows Vietnam’s clock for its carriers only', () => {
    expect(zoneOf(carrierFrom('viettel'), 'Europe/Berlin')).to.equal(HANOI);
    expect(zoneOf(carrierFrom('airalo'), 'Europe/Berlin')).to.equal('Europe/Berlin');
    expect(zoneOf(carrierFrom(thai), 'Europe/Berlin')).to.equal('Europe/Berlin');
  });
});

describe('where the reader says when it ends', () => {
  const fields = (entered: Record<string, string>, here = HANOI) => {
    const blocks = whenItEnds(carrierFrom('viettel'), {
      ...context({}, '2026-11-28T10:00Z', here),
      entered,
    });
    return {
      ids: [...blocksOf(blocks, 'choice'), ...blocksOf(blocks, 'date')].map(({ id }) => id),
      blocks,
      text: toText(blocks),
    };
  };

  it('asks for the end, or for start, length and rule', () => {
    expect(fields({}).ids).to.deep.equal(['end-known', 'end-hour', 'end-date']);
    expect(fields({ 'end-known': 'start' }).ids).to.deep.equal([
      'end-known',
      'start-hour',
      'end-days',
      'end-rule',
      'start-date',
    ]);
  });

  it('asks by which clock only where there are two, and once there is a day', () => {
    const day = { 'end-date': '2026-11-30' };
    expect(fields(day).ids).not.to.include('end-zone');
    expect(fields({}, 'Europe/Berlin').ids).not.to.include('end-zone');
    expect(fields(day, 'Europe/Berlin').ids).to.include('end-zone');
  });

  it('answers in place, and offers it for the calendar', () => {
    const { text, blocks } = fields({ 'end-date': '2026-11-30' });
    expect(text).to.contain('Ends Mon, Nov 30 23:59 (Vietnam Time)');
    expect(blocksOf(blocks, 'action').map(({ action }) => action)).to.deep.equal(['calendar']);
    expect(blocksOf(blocks, 'copy')[0]!.text).to.equal(
      'Viettel eSIM ends: Mon, Nov 30, 2026, 23:59 (Vietnam Time)',
    );
  });

  it('takes the phone’s clock where the reader says so', () => {
    const entered = { 'end-date': '2026-11-30', 'end-zone': 'here' };
    expect(fields(entered, 'Europe/Berlin').text).to.contain(
      'Ends Mon, Nov 30 23:59 (Germany Time)',
    );
  });

  it('offers no reminder of what is over', () => {
    expect(blocksOf(fields({ 'end-date': '2026-11-01' }).blocks, 'action')).to.deep.equal([]);
  });

  it('the text to keep is right whenever it is read: no “tonight” in it', () => {
    const known = context({ expires: '2026-11-28' }, '2026-11-28T10:00Z', 'America/New_York');
    const viettel = carrierFrom('viettel');
    expect(inLanguage('en', () => endText(viettel, endOf(viettel, known)!, known))).to.equal(
      'Viettel eSIM ends: Sat, Nov 28, 2026, 23:59 (Vietnam Time) = Sat, Nov 28, 2026, 11:59 (ET)',
    );
  });
});
