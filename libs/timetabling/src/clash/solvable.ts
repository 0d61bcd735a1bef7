import { modelOf, type EventModel } from '../model/event-model.js';
import type { TimetableProblem } from '../problem.js';
import { mostThatFit, shareOut } from './share-out.js';

/**
 * Whether some plan keeps every rule of a small problem, by trying all there are to try; undefined where `steps`, looks at a
 * meeting, did not suffice. The meeting with the fewest slots left goes first; what Hall's theorem rules out is not tried.
 */
export function isSolvable(problem: TimetableProblem, steps: number): boolean | undefined {
  return new Search(modelOf(problem), steps).run();
}

const OUT_OF_STEPS = Symbol('out of steps');

class Search {
  private readonly slotOf: Int32Array;
  private readonly busy: Uint8Array;
  private readonly taken: Int32Array;
  private readonly used: Int32Array;
  private readonly held: Int32Array;
  /** Must be held: asked for, comes before such a one, or chosen so that somebody has enough. */
  private readonly must: Uint8Array;
  /** Is not held in this branch. */
  private readonly out: Uint8Array;
  /** Slots of the same number are alike: of those nothing is in, one is enough to try. Empty where order matters. */
  private readonly alike: readonly number[];

  constructor(
    private readonly model: EventModel,
    private steps: number,
  ) {
    const { meetings, people, slots } = model;
    this.slotOf = new Int32Array(meetings).fill(-1);
    this.busy = new Uint8Array(people * slots);
    this.taken = new Int32Array(slots);
    this.used = new Int32Array(slots);
    this.held = new Int32Array(people);
    this.must = new Uint8Array(meetings);
    this.out = new Uint8Array(meetings);
    this.alike = alikeIn(model);
  }

  run(): boolean | undefined {
    for (let meeting = 0; meeting < this.model.meetings; meeting++) {
      if (this.model.required[meeting]) this.demand(meeting);
    }
    try {
      return this.goOn();
    } catch (error) {
      if (error === OUT_OF_STEPS) return undefined;
      throw error;
    }
  }

  private goOn(): boolean {
    const open = this.openMeetings();
    this.steps -= 1 + (open?.size ?? 0);
    if (this.steps < 0) throw OUT_OF_STEPS;
    if (!open || this.isHopeless(open)) return false;
    const [next] = [...open].sort(([, one], [, other]) => one.length - other.length);
    return next ? this.tryPlaces(...next) : this.tryChoices();
  }

  private tryPlaces(meeting: number, places: readonly number[]): boolean {
    const tried = new Set<number>();
    for (const slot of places) {
      const kind = this.used[slot] === 0 ? this.alike[slot] : undefined;
      if (kind !== undefined && tried.has(kind)) continue;
      if (kind !== undefined) tried.add(kind);
      this.put(meeting, slot, 1);
      if (this.goOn()) return true;
      this.put(meeting, slot, -1);
    }
    return false;
  }

  /** All that must be held is placed; whoever has too few meetings gets one, or does not get this one. */
  private tryChoices(): boolean {
    const { people, least } = this.model;
    for (let person = 0; person < people; person++) {
      if ((this.held[person] as number) >= (least[person] as number)) continue;
      const meeting = this.choicesOf(person)[0];
      if (meeting === undefined) return false;
      const before = this.must.slice();
      this.demand(meeting);
      if (this.goOn()) return true;
      this.must.set(before);
      this.out[meeting] = 1;
      const found = this.goOn();
      this.out[meeting] = 0;
      return found;
    }
    return true;
  }

  private demand(meeting: number): void {
    if (this.must[meeting]) return;
    this.must[meeting] = 1;
    for (const earlier of this.model.before.of(meeting)) this.demand(earlier);
  }

  /** What must be held and has no slot, with the slots left for it; undefined where something has none. */
  private openMeetings(): Map<number, number[]> | undefined {
    const open = new Map<number, number[]>();
    for (let meeting = 0; meeting < this.model.meetings; meeting++) {
      if (!this.must[meeting] || this.slotOf[meeting] !== -1) continue;
      const places = this.out[meeting] ? [] : this.placesFor(meeting);
      if (places.length === 0) return undefined;
      open.set(meeting, places);
    }
    return open;
  }

  private placesFor(meeting: number): number[] {
    const { a, b, allowed, before, after, slots, stand, freeTables } = this.model;
    let [from, to] = [0, slots];
    for (const earlier of before.of(meeting)) from = Math.max(from, (this.slotOf[earlier] as number) + 1);
    for (const later of after.of(meeting)) {
      if ((this.slotOf[later] as number) >= 0) to = Math.min(to, this.slotOf[later] as number);
    }
    return [...allowed.of(meeting)].filter(
      (slot) =>
        slot >= from &&
        slot < to &&
        !this.busy[(a[meeting] as number) * slots + slot] &&
        !this.busy[(b[meeting] as number) * slots + slot] &&
        ((stand[meeting] as number) >= 0 || (this.taken[slot] as number) < (freeTables[slot] as number)),
    );
  }

  /** Meetings that somebody who has too few might still have. */
  private choicesOf(person: number): number[] {
    return [...this.model.meetingsOf.of(person)].filter((meeting) => {
      if (this.slotOf[meeting] !== -1 || this.must[meeting] || this.out[meeting]) return false;
      return this.hasRoom(meeting, 1) && this.placesFor(meeting).length > 0;
    });
  }

  private hasRoom(meeting: number, more: number): boolean {
    const { a, b, most } = this.model;
    return [a, b].every((end) => {
      const person = end[meeting] as number;
      return (this.held[person] as number) + more <= (most[person] as number);
    });
  }

  private isHopeless(open: ReadonlyMap<number, readonly number[]>): boolean {
    const { people, slots, meetingsOf, most, least, stand, freeTables } = this.model;
    const one = new Array<number>(slots).fill(1);
    for (let person = 0; person < people; person++) {
      const asked = [...meetingsOf.of(person)].flatMap((meeting) =>
        [open.get(meeting) ?? []].filter(({ length }) => length > 0),
      );
      const held = this.held[person] as number;
      if (held + asked.length > (most[person] as number) || !shareOut(asked, one).fits) return true;
      const lack = (least[person] as number) - held;
      if (lack <= asked.length) continue;
      const choices = this.choicesOf(person).map((meeting) => this.placesFor(meeting));
      if (mostThatFit([...asked, ...choices], one) < lack) return true;
    }
    const atTables = [...open].flatMap(([meeting, places]) => ((stand[meeting] as number) < 0 ? [places] : []));
    const left = [...freeTables].map((count, slot) => count - (this.taken[slot] as number));
    return !shareOut(atTables, left).fits || !shareOut([...open.values()], this.pairsLeft(open)).fits;
  }

  /** How many of the meetings a slot holds at most: two people each. */
  private pairsLeft(open: ReadonlyMap<number, readonly number[]>): number[] {
    const { a, b, slots } = this.model;
    const there = Array.from({ length: slots }, () => new Set<number>());
    for (const [meeting, places] of open) {
      for (const slot of places) there[slot]?.add(a[meeting] as number).add(b[meeting] as number);
    }
    return there.map(({ size }) => Math.floor(size / 2));
  }

  private put(meeting: number, slot: number, by: 1 | -1): void {
    const { a, b, slots, stand } = this.model;
    this.slotOf[meeting] = by > 0 ? slot : -1;
    for (const person of [a[meeting] as number, b[meeting] as number]) {
      this.busy[person * slots + slot] = by > 0 ? 1 : 0;
      this.held[person] = (this.held[person] as number) + by;
    }
    this.used[slot] = (this.used[slot] as number) + by;
    if ((stand[meeting] as number) < 0) this.taken[slot] = (this.taken[slot] as number) + by;
  }
}

function alikeIn({ meetings, slots, allows, before, freeTables }: EventModel): number[] {
  if (before.items.length > 0) return [];
  const kinds = new Map<string, number>();
  return Array.from({ length: slots }, (_, slot) => {
    const column = Array.from({ length: meetings }, (_, meeting) => allows[meeting * slots + slot]).join('');
    const key = `${column} ${freeTables[slot]}`;
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return kinds.get(key) as number;
  });
}
