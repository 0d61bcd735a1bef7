import type { ReplanRequest, TimetablePlan, TimetableProblem } from '#timetabling';

interface Shape {
  readonly buyers: number;
  readonly suppliers: number;
  readonly wishes: number;
  readonly slots: number;
  readonly tables: number;
  readonly mostOfBuyer: number;
  readonly mostOfSupplier: number;
  readonly away: number;
  /** Wishes go to index floor(u^skew x n). */
  readonly skew: number;
}

/** Two of a large day, with few absences and with many, and one that an integer programme solves. */
export const SHAPES: Readonly<Record<'T3' | 'T4' | 'small', Shape>> = {
  T3: {
    buyers: 125,
    suppliers: 375,
    wishes: 5_000,
    slots: 30,
    tables: 125,
    mostOfBuyer: 28,
    mostOfSupplier: 14,
    away: 0.1,
    skew: 1,
  },
  T4: {
    buyers: 125,
    suppliers: 375,
    wishes: 5_000,
    slots: 24,
    tables: 110,
    mostOfBuyer: 24,
    mostOfSupplier: 24,
    away: 0.6,
    skew: 1.6,
  },
  small: {
    buyers: 40,
    suppliers: 120,
    wishes: 800,
    slots: 12,
    tables: 30,
    mostOfBuyer: 12,
    mostOfSupplier: 12,
    away: 0.6,
    skew: 1,
  },
};

/** Distinct wishes between two sides, worth 1 to 100. */
export function drawn(shape: Shape, seed: number): TimetableProblem {
  const random = generator(seed);
  const below = (n: number) => Math.floor(random() * n);
  const skewed = (n: number) => Math.floor(random() ** shape.skew * n);
  const someone = (side: 'buyer' | 'supplier', at: number) => ({
    id: `${side === 'buyer' ? 'B' : 'S'}${at + 1}`,
    side,
    maxMeetings: side === 'buyer' ? shape.mostOfBuyer : shape.mostOfSupplier,
    unavailable: Array.from({ length: shape.slots }, (_, slot) => slot + 1).filter(() => random() < shape.away),
  });
  const participants = [
    ...Array.from({ length: shape.buyers }, (_, at) => someone('buyer', at)),
    ...Array.from({ length: shape.suppliers }, (_, at) => someone('supplier', at)),
  ];
  const values = new Map<string, number>();
  while (values.size < shape.wishes) {
    const pair = `B${skewed(shape.buyers) + 1} S${skewed(shape.suppliers) + 1}`;
    const value = 1 + below(100);
    if (!values.has(pair)) values.set(pair, value);
  }
  const meetings = [...values].map(([pair, value], at) => {
    const [a = '', b = ''] = pair.split(' ');
    return { id: `M${at + 1}`, a, b, value };
  });
  return { slots: shape.slots, tables: shape.tables, participants, meetings };
}

/** One in twenty leaves half way. */
export function halfWay(problem: TimetableProblem, plan: TimetablePlan, seed: number): ReplanRequest {
  const random = generator(seed + 1_000);
  const gone = new Set<string>();
  while (gone.size < problem.participants.length / 20) {
    gone.add(problem.participants[Math.floor(random() * problem.participants.length)]?.id ?? '');
  }
  const changes = [...gone].map((participant) => ({ kind: 'gone' as const, participant }));
  return { problem, plan: plan.meetings, now: Math.floor(problem.slots / 2) + 1, changes };
}

/** mulberry32: the same seed draws the same event on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
