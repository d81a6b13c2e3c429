import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type Reminder } from '../../src/rules/calendar-file.js';

const now = Date.UTC(2026, 10, 27, 22, 7);

function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent')!;
  return { calendar, event: new ICAL.Event(event), alarms: event.getAllSubcomponents('valarm') };
}

describe('a calendar file', () => {
  const reminder: Reminder = {
    at: Date.UTC(2026, 10, 30, 16, 59),
    title: 'Viettel eSIM ends',
    text: 'Mon, Nov 30, 23:59; renew before',
    id: 'viettel',
  };

  it('holds one event, at the instant in UTC', () => {
    const { calendar, event } = readBack(calendarFile(reminder, now));
    expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
    expect(event.startDate.toJSDate().getTime()).to.equal(reminder.at);
    expect(event.summary).to.equal(reminder.title);
    expect(event.description).to.equal(reminder.text);
  });

  it('has an end, as some calendars demand, after its start and not on another day', () => {
    const file = calendarFile(reminder, now);
    expect(file).to.contain('\r\nDTEND:20261130T170000Z\r\n');
    const { event } = readBack(file);
    expect(event.endDate.subtractDate(event.startDate).toSeconds()).to.equal(60);
  });

  it('has what RFC 5545 demands, and does not make the reader busy', () => {
    const { calendar, alarms } = readBack(calendarFile(reminder, now));
    expect(calendar.getFirstPropertyValue('prodid')).not.to.equal('');
    const event = calendar.getFirstSubcomponent('vevent')!;
    expect((event.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime()).to.equal(
      now,
    );
    expect(event.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
    for (const alarm of alarms) {
      expect(alarm.getFirstPropertyValue('action')).to.equal('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).to.equal(reminder.title);
    }
  });

  it('breaks a line of more than 75 bytes, and no shorter one', () => {
    const lines = (length: number) =>
      calendarFile({ ...reminder, title: 'ế'.repeat(length) }, now)
        .split('\r\n')
        .filter((line) => line.includes('ếế'))
        .slice(0, 2);
    // "SUMMARY:" and 22 letters of three bytes are 74 bytes.
    expect(lines(22)[0]).to.equal(`SUMMARY:${'ế'.repeat(22)}`);
    expect(lines(24)).to.deep.equal([`SUMMARY:${'ế'.repeat(22)}`, ` ${'ế'.repeat(2)}`]);
    const exact = calendarFile({ ...reminder, title: 'a'.repeat(67) }, now);
    expect(exact).to.contain(`\r\nSUMMARY:${'a'.repeat(67)}\r\n`);
  });

  it('reminds a day and three hours before', () => {
    const { alarms } = readBack(calendarFile(reminder, now));
    const before = alarms.map((alarm) =>
      (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds(),
    );
    expect(before).to.deep.equal([-86_400, -10_800]);
  });

  it('has the same event id for the same end only', () => {
    const uid = (more: Partial<Reminder>) =>
      readBack(calendarFile({ ...reminder, ...more }, now)).event.uid;
    expect(uid({ title: 'another title' })).to.equal(uid({}));
    expect(uid({ at: reminder.at + 1000 })).not.to.equal(uid({}));
    expect(uid({ id: 'mobifone' })).not.to.equal(uid({}));
  });

  it('keeps every text, in lines of at most 75 bytes', () => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', size: 'medium' }),
      fc.string({
        size: 'medium',
        unit: fc.constantFrom('a', ',', ';', '\\', '\n', 'ế', '流', '🇻🇳', ' ', ':'),
      }),
    );
    fc.assert(
      fc.property(words, words, (title, text) => {
        // A calendar keeps neither control characters nor white space at the ends.
        const clean = (text: string) =>
          text.replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, '').trim();
        const cleaned = { ...reminder, title: clean(title), text: clean(text) };
        const file = calendarFile(cleaned, now);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
        const { event } = readBack(file);
        expect([event.summary, event.description]).to.deep.equal([cleaned.title, cleaned.text]);
      }),
      { numRuns: 300 },
    );
  });
});
