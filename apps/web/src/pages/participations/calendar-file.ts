/** One entry of a calendar. */
export interface CalendarEntry {
  /** Stays the same when the entry moves, so that a calendar replaces it. */
  readonly uid: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

const BYTES_A_LINE = 75;

/** A calendar as phones and Outlook take it (iCalendar, RFC 5545); undefined where nothing would stand in it. */
export function calendarFile(entries: readonly CalendarEntry[], madeAt: Date): string | undefined {
  if (entries.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lianqiao//ZH',
    ...entries.flatMap(({ uid, title, place, startsAt, endsAt }) => [
      'BEGIN:VEVENT',
      `UID:${uid}@lianqiao`,
      `DTSTAMP:${stamp(madeAt)}`,
      `DTSTART:${stamp(new Date(startsAt))}`,
      `DTEND:${stamp(new Date(endsAt))}`,
      `SUMMARY:${text(title)}`,
      `LOCATION:${text(place)}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
}

function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** No line is longer than 75 bytes; characters stay whole. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  return [...line]
    .map((character) => {
      const size = encoder.encode(character).length;
      if (bytes + size <= BYTES_A_LINE) {
        bytes += size;
        return character;
      }
      bytes = 1 + size;
      return `\r\n ${character}`;
    })
    .join('');
}
