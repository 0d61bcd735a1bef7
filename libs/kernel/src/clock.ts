/** The time, injected so that rules can be tried on any day. */
export abstract class Clock {
  /** The instant now. */
  abstract now(): Date;

  /** The calendar day in Shanghai, `YYYY-MM-DD`. */
  today(): string {
    return shanghaiDay(this.now());
  }
}

/** A clock that stands still until it is moved. For tests and rehearsals. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

const SHANGHAI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day of an instant as people in China see it, `YYYY-MM-DD`. China has kept UTC+8 without summer time since 1992. */
export function shanghaiDay(instant: Date): string {
  return SHANGHAI.format(instant);
}

/** Midnight in Shanghai at the beginning of a day given as `YYYY-MM-DD`. */
export function startOfShanghaiDay(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
