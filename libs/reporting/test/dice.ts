import fc from 'fast-check';

export interface Firm {
  readonly id: string;
  readonly regionCode: string;
}

/** Around the midnights of Shanghai, where a day is easily missed. */
export const INSTANTS = [
  '2026-10-31T16:00:00Z',
  '2026-11-01T15:59:59.999Z',
  '2026-11-01T16:00:00Z',
  '2026-11-02T03:00:00Z',
  '2026-11-02T15:59:59.999Z',
  '2026-11-02T16:00:00Z',
  '2026-11-20T01:00:00Z',
];
export const DAYS = ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-03', '2026-11-20', '2026-12-24'];

/** Throws the same again for the same seed. */
export class Dice {
  private readonly throws: number[];
  private at = 0;

  constructor(seed: number) {
    this.throws = fc.sample(fc.nat({ max: 2 ** 30 }), { seed, numRuns: 10_000 });
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.next() % choices.length] as T;
  }

  two<T>(choices: readonly T[]): [T, T] {
    const at = this.next() % choices.length;
    const other = (at + 1 + (this.next() % (choices.length - 1))) % choices.length;
    return [choices[at] as T, choices[other] as T];
  }

  /** The first few, at most so many. */
  some<T>(choices: readonly T[], most = 3): T[] {
    return choices.slice(0, this.next() % (most + 1));
  }

  times<T>(count: number, make: (index: number) => T): T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }

  private next(): number {
    return this.throws[this.at++ % this.throws.length] as number;
  }
}
