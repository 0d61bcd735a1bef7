import type { Dice } from '../dice.js';
import type { Board } from '../model/board.js';

/** Puts a meeting into some slot, whoever sits there, and remembers who had to go. */
export class Intrusion {
  readonly forced: number[] = [];
  readonly sentAway: number[] = [];

  constructor(
    private readonly board: Board,
    private readonly dice: Dice,
    private readonly gains: Float64Array,
  ) {}

  /** With it come the meetings that must be over before it. Where this fails, what was done until then is to be undone. */
  force(meeting: number): boolean {
    const { board, dice } = this;
    const { slots, a, b, allowed, before } = board.model;
    let from = 0;
    for (const earlier of before.of(meeting)) {
      // One that is held may stand too late for this meeting to come after it.
      if (!this.forced.includes(earlier) && dice.next() < 0.5 && !this.sendAway(earlier)) return false;
      if ((board.slotOf[earlier] as number) < 0 && !this.force(earlier)) return false;
      from = Math.max(from, (board.slotOf[earlier] as number) + 1);
    }
    const choices = allowed.of(meeting).filter((slot) => slot >= from);
    if (choices.length === 0) return false;
    const [one, other] = [choices[dice.below(choices.length)] as number, choices[dice.below(choices.length)] as number];
    const gain = (at: number) => this.gains[meeting * slots + at] as number;
    const slot = gain(one) >= gain(other) ? one : other;
    this.forced.push(meeting);
    const pair = [a[meeting] as number, b[meeting] as number];
    for (const person of pair) if (!this.sendAway(board.at[person * slots + slot] as number)) return false;
    for (const person of pair) if (board.isFull(person) && !this.sendAway(this.someOf(person))) return false;
    if (!board.hasTable(meeting, slot) && !this.sendAway(this.someIn(slot))) return false;
    // Whoever was sent away may have taken along what this meeting had to come after.
    if (!board.fits(meeting, slot)) return false;
    board.put(meeting, slot);
    return true;
  }

  /** With a meeting go those that come after it. */
  private sendAway(meeting: number): boolean {
    const { board } = this;
    if (meeting < 0 || (board.slotOf[meeting] as number) < 0) return true;
    if ((board.model.pinned[meeting] as number) >= 0 || this.forced.includes(meeting)) return false;
    for (const later of board.model.after.of(meeting)) if (!this.sendAway(later)) return false;
    board.take(meeting);
    this.sentAway.push(meeting);
    return true;
  }

  private someOf(person: number): number {
    const held = this.board.model.meetingsOf
      .of(person)
      .filter((meeting) => (this.board.slotOf[meeting] as number) >= 0);
    return held[this.dice.below(held.length)] ?? -1;
  }

  private someIn(slot: number): number {
    const { people, slots } = this.board.model;
    const turn = this.dice.below(people);
    for (let i = 0; i < people; i++) {
      const meeting = this.board.at[((i + turn) % people) * slots + slot] as number;
      if (meeting >= 0 && !this.board.needsNoTable(meeting)) return meeting;
    }
    return -1;
  }
}
