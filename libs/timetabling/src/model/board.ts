import type { EventModel } from './event-model.js';

/**
 * Which meeting stands in which slot. Every change goes into a journal, so that an attempt can be taken back. `put` and
 * `take` change without asking; `fits` says whether the rules allow it.
 */
export class Board {
  /** Slot of each meeting, or -1. */
  readonly slotOf: Int32Array;
  /** Meeting by `participant * slots + slot`, or -1. */
  readonly at: Int32Array;
  /** Free tables taken in each slot. */
  readonly taken: Int32Array;
  /** Meetings that each participant has. */
  readonly held: Int32Array;
  /** Sum of the values of the meetings placed. */
  value = 0;
  /** Required meetings without a place, and meetings that participants lack to their least number. */
  missing = 0;
  /** How often participants wait between two meetings. */
  breaks = 0;
  /** Stretches of meetings without a free slot between them, of each participant. */
  private readonly stretches: Int32Array;
  private readonly journal: number[] = [];

  constructor(readonly model: EventModel) {
    this.slotOf = new Int32Array(model.meetings).fill(-1);
    this.at = new Int32Array(model.people * model.slots).fill(-1);
    this.taken = new Int32Array(model.slots);
    this.held = new Int32Array(model.people);
    this.stretches = new Int32Array(model.people);
    model.required.forEach((required) => (this.missing += required));
    model.least.forEach((least) => (this.missing += least));
    model.pinned.forEach((slot, meeting) => {
      if (slot >= 0) this.put(meeting, slot);
    });
    this.journal.length = 0;
  }

  put(meeting: number, slot: number): void {
    this.journal.push(meeting, -1);
    this.set(meeting, slot);
  }

  take(meeting: number): void {
    this.journal.push(meeting, this.slotOf[meeting] as number);
    this.clear(meeting);
  }

  mark(): number {
    return this.journal.length;
  }

  /** Takes back all that was done since. */
  undo(mark: number): void {
    while (this.journal.length > mark) {
      const slot = this.journal.pop() as number;
      const meeting = this.journal.pop() as number;
      if (slot < 0) this.clear(meeting);
      else this.set(meeting, slot);
    }
  }

  /** As good as a plan that lacked `missing` and was worth `value`, or better. */
  isNoWorseThan(missing: number, value: number): boolean {
    return this.missing < missing || (this.missing === missing && this.value >= value);
  }

  /** Forgets how to take back. */
  settle(): void {
    this.journal.length = 0;
  }

  fits(meeting: number, slot: number): boolean {
    const { slots, allows, a, b } = this.model;
    return (
      allows[meeting * slots + slot] === 1 &&
      this.at[(a[meeting] as number) * slots + slot] === -1 &&
      this.at[(b[meeting] as number) * slots + slot] === -1 &&
      this.hasRoom(meeting) &&
      this.hasTable(meeting, slot) &&
      this.isInOrder(meeting, slot)
    );
  }

  /** Neither participant has all the meetings that it may have. */
  hasRoom(meeting: number): boolean {
    return !this.isFull(this.model.a[meeting] as number) && !this.isFull(this.model.b[meeting] as number);
  }

  isFull(participant: number): boolean {
    return (this.held[participant] as number) >= (this.model.most[participant] as number);
  }

  hasTable(meeting: number, slot: number): boolean {
    return this.needsNoTable(meeting) || (this.taken[slot] as number) < (this.model.freeTables[slot] as number);
  }

  needsNoTable(meeting: number): boolean {
    return (this.model.stand[meeting] as number) >= 0;
  }

  /** What must come before stands before, and what must come after stands after. */
  isInOrder(meeting: number, slot: number): boolean {
    const { before, after } = this.model;
    for (let i = before.starts[meeting] as number; i < (before.starts[meeting + 1] as number); i++) {
      const earlier = this.slotOf[before.items[i] as number] as number;
      if (earlier < 0 || earlier >= slot) return false;
    }
    for (let i = after.starts[meeting] as number; i < (after.starts[meeting + 1] as number); i++) {
      const later = this.slotOf[after.items[i] as number] as number;
      if (later >= 0 && later <= slot) return false;
    }
    return true;
  }

  breaksOf(participant: number): number {
    return Math.max(0, (this.stretches[participant] as number) - 1);
  }

  /** How much further the participants' breaks lie apart than fairness allows. */
  beyondFairness(): number {
    let [least, most] = [Infinity, 0];
    for (let person = 0; person < this.model.people; person++) {
      const breaks = this.breaksOf(person);
      least = Math.min(least, breaks);
      most = Math.max(most, breaks);
    }
    return Math.max(0, most - least - this.model.fairness);
  }

  /** Puts all meetings where they stood when `slotOf` was copied. */
  restore(slotOf: Int32Array): void {
    const { meetings, pinned } = this.model;
    for (let meeting = 0; meeting < meetings; meeting++) {
      const isHere = (this.slotOf[meeting] as number) >= 0 && this.slotOf[meeting] !== slotOf[meeting];
      if (isHere && (pinned[meeting] as number) < 0) this.clear(meeting);
    }
    for (let meeting = 0; meeting < meetings; meeting++) {
      if (this.slotOf[meeting] !== slotOf[meeting]) this.set(meeting, slotOf[meeting] as number);
    }
    this.settle();
  }

  private set(meeting: number, slot: number): void {
    const { a, b, value, required } = this.model;
    this.slotOf[meeting] = slot;
    this.value += value[meeting] as number;
    this.missing -= required[meeting] as number;
    this.come(a[meeting] as number, slot, meeting);
    this.come(b[meeting] as number, slot, meeting);
    if (!this.needsNoTable(meeting)) this.taken[slot] = (this.taken[slot] as number) + 1;
  }

  private clear(meeting: number): void {
    const { a, b, value, required } = this.model;
    const slot = this.slotOf[meeting] as number;
    this.slotOf[meeting] = -1;
    this.value -= value[meeting] as number;
    this.missing += required[meeting] as number;
    this.leave(a[meeting] as number, slot);
    this.leave(b[meeting] as number, slot);
    if (!this.needsNoTable(meeting)) this.taken[slot] = (this.taken[slot] as number) - 1;
  }

  private come(participant: number, slot: number, meeting: number): void {
    const held = this.held[participant] as number;
    if (held < (this.model.least[participant] as number)) this.missing--;
    this.held[participant] = held + 1;
    this.stretch(participant, 1 - this.neighbours(participant, slot));
    this.at[participant * this.model.slots + slot] = meeting;
  }

  private leave(participant: number, slot: number): void {
    const held = (this.held[participant] as number) - 1;
    if (held < (this.model.least[participant] as number)) this.missing++;
    this.held[participant] = held;
    this.at[participant * this.model.slots + slot] = -1;
    this.stretch(participant, this.neighbours(participant, slot) - 1);
  }

  /** Meetings of a participant in the slots next to one. */
  private neighbours(participant: number, slot: number): number {
    const at = participant * this.model.slots + slot;
    const isBefore = slot > 0 && (this.at[at - 1] as number) >= 0;
    const isAfter = slot < this.model.slots - 1 && (this.at[at + 1] as number) >= 0;
    return (isBefore ? 1 : 0) + (isAfter ? 1 : 0);
  }

  private stretch(participant: number, more: number): void {
    if (more === 0) return;
    const before = this.breaksOf(participant);
    this.stretches[participant] = (this.stretches[participant] as number) + more;
    this.breaks += this.breaksOf(participant) - before;
  }
}
