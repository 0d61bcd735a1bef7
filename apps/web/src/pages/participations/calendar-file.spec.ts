import { describe, expect, it } from '@jest/globals';
import { calendarFile } from './calendar-file.js';

const MADE = new Date('2026-11-28T02:00:00.500Z');
const TALK = {
  uid: '7',
  title: '洽谈：长风；重型, 汽车\\集团\n二部',
  place: '邢台 3 号桌',
  startsAt: '2026-12-01T01:30:00.000Z',
  endsAt: '2026-12-01T01:50:00.000Z',
};

describe('A calendar file', () => {
  it('holds each talk with its hours in UTC, its text escaped', () => {
    const lines = calendarFile([TALK], MADE)?.split('\r\n');
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lianqiao//ZH',
      'BEGIN:VEVENT',
      'UID:7@lianqiao',
      'DTSTAMP:20261128T020000Z',
      'DTSTART:20261201T013000Z',
      'DTEND:20261201T015000Z',
      String.raw`SUMMARY:洽谈：长风；重型\, 汽车\\集团\n二部`,
      'LOCATION:邢台 3 号桌',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('folds lines at 75 bytes between characters, and unfolds to what was said', () => {
    const title = '洽谈'.repeat(60);
    const file = calendarFile([{ ...TALK, title }], MADE) ?? '';
    const bytes = file.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  });

  it('is none where no talk is left', () => {
    expect(calendarFile([], MADE)).toBeUndefined();
  });
});
