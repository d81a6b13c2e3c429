import { expect } from '@open-wc/testing';
import { endBlocks, endOf, endText, whenItEnds } from '../../src/content/expiry.js';
import type { Answers } from '../../src/content/scene.js';
import { inLanguage } from '../../src/locales/localize.js';
import { readTerms, zoneOf, type WrittenTerms } from '../../src/rules/plan-terms.js';
import { toText } from '../../src/render/to-text.js';
import { carrierFrom, everyLanguage, thai } from '../support/carriers.js';
import { blocksOf } from '../support/blocks.js';
import { HANOI, sceneOf } from '../support/scenes.js';

/** A scene for a page that wrote this about the plan. @param zone the phone's */
function sceneAt(
  written: WrittenTerms,
  now: string,
  zone = HANOI,
  carrier = carrierFrom('viettel'),
) {
  const { terms } = readTerms(written, zoneOf(carrier, zone));
  return sceneOf(carrier, { wishes: { terms }, place: { now: Date.parse(now), zone } });
}

/** The lines about the end that the reader sees. */
const endLines = (...of: Parameters<typeof sceneAt>): string[] => {
  const scene = sceneAt(...of);
  const end = endOf(scene);
  return end ? toText(endBlocks(end, scene.place)).split('\n') : [];
};

describe('the end of a plan', () => {
  it('is shown by the plan’s clock and by the phone’s', () => {
    expect(endLines({ expires: '2026-11-30' }, '2026-11-30T05:00Z', 'Europe/Berlin')).to.deep.equal(
      [
        'Ends tonight 23:59 (Vietnam Time)',
        'By this phone’s clock: today 17:59',
        'Time left: 12 hours',
      ],
    );
  });

  const readings: ReadonlyArray<readonly [zone: string, line: string | undefined]> = [
    [HANOI, undefined],
    ['Europe/Berlin', 'By this phone’s clock: Mon 30 Nov 17:59'],
    ['America/New_York', 'By this phone’s clock: Mon 30 Nov 11:59'],
    ['Pacific/Apia', 'By this phone’s clock: Tue 1 Dec 05:59'],
  ];
  for (const [zone, line] of readings) {
    it(`is right on a phone in ${zone}`, () => {
      const lines = endLines({ expires: '2026-11-30' }, '2026-11-27T22:00Z', zone);
      expect(lines[0]).to.equal('Ends Mon 30 Nov 23:59 (Vietnam Time)');
      expect(lines.find((text) => text.startsWith('By this'))).to.equal(line);
      expect(lines).to.include('Time left: 2 days, 19 hours');
    });
  }

  it('is in the past when the plan is over', () => {
    expect(endLines({ expires: '2026-11-30' }, '2026-11-30T17:00Z')).to.deep.equal([
      'Ended yesterday 23:59 (Vietnam Time)',
    ]);
  });

  it('has hours and minutes left on the last day', () => {
    expect(endLines({ expires: '2026-11-30' }, '2026-11-30T16:18Z')).to.include(
      'Time left: 42 minutes',
    );
    expect(endLines({ expires: '2026-11-30' }, '2026-11-30T13:18Z')).to.include(
      'Time left: 3 hours, 42 minutes',
    );
  });

  it('may be earlier on a last day whose days are 24 hours', () => {
    const earlier = 'It may end earlier on that day: this plan counts days of 24 hours each.';
    const lines = (terms: object) => endLines({ rule: '24h', ...terms }, '2026-11-28T05:00Z');
    expect(lines({ expires: '2026-11-30' })).to.include(earlier);
    expect(lines({ expires: '2026-11-30T14:05' })).not.to.include(earlier);
    expect(lines({ expires: '2026-11-30', rule: 'calendar-day' })).not.to.include(earlier);
    expect(lines({ expires: '2026-11-27' })).not.to.include(earlier);
  });

  it('may be later if the rule for counting days is unknown, with the reason', () => {
    const lines = endLines({ activated: '2026-11-28T14:05', days: 3 }, '2026-11-28T10:00Z');
    expect(lines[0]).to.equal('Ends Mon 30 Nov 23:59 (Vietnam Time)');
    expect(lines.at(-1)).to.equal(
      'This is the earliest it can end. Some plans count a day as 24 hours. Others end at midnight.',
    );
  });

  it('has the year if it is another year, in each language', () => {
    const lines = everyLanguage.map((language) =>
      inLanguage(language, () => endLines({ expires: '2027-01-02' }, '2026-11-28T10:00Z')[0]!),
    );
    expect(new Set(lines).size).to.equal(everyLanguage.length);
    for (const line of lines) expect(line).to.match(/2027.*23:59/);
  });

  it('follows the carrier’s own rule and clock', () => {
    const carrier = carrierFrom({ ...thai, clock: { zone: 'Asia/Bangkok', ends: '24h' } });
    expect(
      endLines(
        { activated: '2026-11-28T14:05', days: 1 },
        '2026-11-28T10:00Z',
        'Europe/Berlin',
        carrier,
      ),
    ).to.deep.equal([
      'Ends tomorrow 14:05 (Thailand Time)',
      'By this phone’s clock: tomorrow 08:05',
      'Time left: 21 hours, 5 minutes',
    ]);
  });
});

describe('the earliest end with a seller whose clock is unknown', () => {
  it('names its clock, and gives the phone’s time too', () => {
    const scene = sceneOf('airalo', {
      answers: { 'end-date': '2026-11-30' },
      place: { now: Date.parse('2026-11-30T05:00Z'), zone: HANOI },
    });
    expect(toText(endBlocks(endOf(scene)!, scene.place)).split('\n')).to.deep.equal([
      'Ends tonight 23:59 (GMT+8)',
      'By this phone’s clock: tonight 22:59',
      'Time left: 11 hours',
      'This is the earliest that it can end. Some sellers end a day at midnight GMT+8. That is 23:00 in Vietnam.',
    ]);
  });
});

describe('the questions about the end', () => {
  const fields = (answers: Answers, zone = HANOI) => {
    const place = { now: Date.parse('2026-11-28T10:00Z'), zone };
    const blocks = whenItEnds(sceneOf('viettel', { answers, place }));
    return {
      ids: blocksOf(blocks, 'question').map(({ id }) => id),
      blocks,
      text: toText(blocks),
    };
  };

  it('ask for the end, or for start, length and rule', () => {
    expect(fields({}).ids).to.deep.equal(['end-known', 'end-date', 'end-hour']);
    expect(fields({ 'end-known': 'start' }).ids).to.deep.equal([
      'end-known',
      'start-date',
      'start-hour',
      'end-days',
      'end-rule',
    ]);
  });

  it('ask for the clock once there is a day, if the phone has another clock', () => {
    const day = { 'end-date': '2026-11-30' };
    expect(fields(day).ids).not.to.include('end-zone');
    expect(fields({}, 'Europe/Berlin').ids).not.to.include('end-zone');
    expect(fields(day, 'Europe/Berlin').ids).to.include('end-zone');
  });

  it('give the answer, for a calendar and as text to copy', () => {
    const { text, blocks } = fields({ 'end-date': '2026-11-30' });
    expect(text).to.contain('Ends Mon 30 Nov 23:59 (Vietnam Time)');
    expect(blocksOf(blocks, 'action').map(({ action }) => action)).to.deep.equal(['calendar']);
    expect(blocksOf(blocks, 'copy')[0]!.text).to.equal(
      'Viettel eSIM ends: Mon, 30 Nov 2026, 23:59 (Vietnam Time)',
    );
  });

  it('use the phone’s clock if the reader says so', () => {
    const answers = { 'end-date': '2026-11-30', 'end-zone': 'here' };
    expect(fields(answers, 'Europe/Berlin').text).to.contain(
      'Ends Mon 30 Nov 23:59 (Germany Time)',
    );
  });

  it('offer no reminder of an end in the past', () => {
    expect(blocksOf(fields({ 'end-date': '2026-11-01' }).blocks, 'action')).to.deep.equal([]);
  });

  it('give a text without “tonight”, so it is right on any later day', () => {
    const scene = sceneAt({ expires: '2026-11-28' }, '2026-11-28T10:00Z', 'America/New_York');
    expect(endText(scene, endOf(scene)!)).to.equal(
      'Viettel eSIM ends: Sat, 28 Nov 2026, 23:59 (Vietnam Time) = Sat, 28 Nov 2026, 11:59 (ET)',
    );
  });
});
