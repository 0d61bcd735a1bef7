import type { Dice } from '../dice.js';
import type { EventModel } from '../model/event-model.js';

/** What a break beyond fairness weighs beside a break. */
const UNFAIR = 3;
/** Meetings that may change slots in one move. */
const LONGEST = 40;

/**
 * Meetings in their slots, made for trying very many moves: which meetings are held does not change, only when.
 *
 * A meeting that moves to another slot drags along whoever is in its way there, to the slot that it leaves, and so on
 * between these two slots (a Kempe chain). Everybody has at most one meeting in each of the two, so the chain is a path, and
 * all but the two at its ends are as busy as before: what a move costs is known without making it.
 */
export class Lineup {
  readonly slotOf: Int32Array;
  /** Breaks, those beyond fairness more than once. What is to be lowered. */
  weight = 0;
  /** Meeting by `participant * width + slot + 1`, or -1; a column that is always empty on either side. */
  private readonly at: Int32Array;
  private readonly width: number;
  private readonly taken: Int32Array;
  private readonly stretches: Int32Array;
  /** Weight of a participant by the number of its stretches. */
  private readonly weightOf: Float64Array;
  private from = 0;
  private to = 0;
  /** Meetings that would move. */
  private readonly chain: Int32Array;
  private length = 0;
  /** Participants at ends of chains, with the slot that each leaves and the number of stretches that it would have. */
  private readonly ends = new Int32Array(4);
  private readonly left = new Int32Array(4);
  private readonly after = new Int32Array(4);
  private endings = 0;
  private moreTables = 0;
  private lighter = 0;
  /** Number of the attempt in which a meeting last came into the chain. */
  private readonly seen: Int32Array;
  private attempt = 0;
  private readonly isOrdered: Uint8Array;

  constructor(
    private readonly model: EventModel,
    slotOf: Int32Array,
    /** What a slot of waiting weighs beside a break. */
    private readonly waiting: number,
  ) {
    const { people, slots, meetings, before, after, fairness } = model;
    this.slotOf = slotOf.slice();
    this.width = slots + 2;
    this.at = new Int32Array(people * this.width).fill(-1);
    this.taken = new Int32Array(slots);
    this.stretches = new Int32Array(people);
    this.weightOf = Float64Array.from({ length: slots + 2 }, (_, stretches) => {
      const breaks = Math.max(0, stretches - 1);
      return breaks + UNFAIR * Math.max(0, breaks - fairness);
    });
    this.chain = new Int32Array(meetings);
    this.seen = new Int32Array(meetings);
    this.isOrdered = Uint8Array.from(this.seen, (_, at) => (before.of(at).length + after.of(at).length > 0 ? 1 : 0));
    this.slotOf.forEach((slot, meeting) => {
      if (slot >= 0) this.sit(meeting, slot);
    });
    for (let person = 0; person < people; person++) {
      for (let at = person * this.width + 1; at <= person * this.width + slots; at++) {
        if ((this.at[at] as number) >= 0 && (this.at[at - 1] as number) < 0) {
          this.stretches[person] = (this.stretches[person] as number) + 1;
        }
      }
      this.weight += this.weightOf[this.stretches[person] as number] as number;
    }
  }

  /**
   * What it would cost to move a meeting to another slot, with all that has to move for it: the weight of breaks, and a little
   * for each slot of waiting, which leads to where a break ends. Infinity where rules forbid it.
   * Where the tables there do not suffice, some meeting gives up its own in exchange. `make` does what was tried last.
   */
  tryMove(meeting: number, to: number, dice: Dice): number {
    this.from = this.slotOf[meeting] as number;
    this.to = to;
    this.length = this.endings = this.moreTables = 0;
    this.attempt++;
    if (!this.follow(meeting)) return Infinity;
    const { freeTables } = this.model;
    if ((this.taken[to] as number) + this.moreTables > (freeTables[to] as number)) {
      const spare = this.someAtTableIn(to, dice);
      if (spare < 0 || this.seen[spare] === this.attempt || !this.follow(spare)) return Infinity;
      if ((this.taken[to] as number) + this.moreTables > (freeTables[to] as number)) return Infinity;
    }
    if ((this.taken[this.from] as number) - this.moreTables > (freeTables[this.from] as number)) return Infinity;
    for (let at = 0; at < this.length; at++) if (!this.staysInOrder(this.chain[at] as number)) return Infinity;
    this.lighter = 0;
    let cost = 0;
    for (let at = 0; at < this.endings; at++) cost += this.costAt(at);
    return cost;
  }

  make(): void {
    const { a, b, stand } = this.model;
    for (let at = 0; at < this.length; at++) {
      const meeting = this.chain[at] as number;
      const slot = this.slotOf[meeting] as number;
      this.at[(a[meeting] as number) * this.width + slot + 1] = -1;
      this.at[(b[meeting] as number) * this.width + slot + 1] = -1;
      if ((stand[meeting] as number) < 0) this.taken[slot] = (this.taken[slot] as number) - 1;
    }
    for (let at = 0; at < this.length; at++) {
      const meeting = this.chain[at] as number;
      this.sit(meeting, this.slotAfter(meeting));
    }
    for (let at = 0; at < this.endings; at++) this.stretches[this.ends[at] as number] = this.after[at] as number;
    this.weight -= this.lighter;
  }

  breaks(): number {
    return this.stretches.reduce((sum, stretches) => sum + Math.max(0, stretches - 1), 0);
  }

  private sit(meeting: number, slot: number): void {
    const { a, b, stand } = this.model;
    this.slotOf[meeting] = slot;
    this.at[(a[meeting] as number) * this.width + slot + 1] = meeting;
    this.at[(b[meeting] as number) * this.width + slot + 1] = meeting;
    if ((stand[meeting] as number) < 0) this.taken[slot] = (this.taken[slot] as number) + 1;
  }

  /** Collects the chain that hangs on a meeting in both directions. */
  private follow(meeting: number): boolean {
    const { a, b } = this.model;
    if (!this.join(meeting)) return false;
    for (const first of [a[meeting] as number, b[meeting] as number]) {
      let person = first;
      let leaves = this.slotOf[meeting] as number;
      for (;;) {
        const comes = leaves === this.from ? this.to : this.from;
        const other = this.at[person * this.width + comes + 1] as number;
        if (other < 0) {
          this.ends[this.endings] = person;
          this.left[this.endings++] = leaves;
          break;
        }
        // Round in a circle: nobody is at an end.
        if (this.seen[other] === this.attempt) return true;
        if (!this.join(other)) return false;
        person = (a[other] as number) + (b[other] as number) - person;
        leaves = comes;
      }
    }
    return true;
  }

  private join(meeting: number): boolean {
    const { allows, slots, pinned, stand } = this.model;
    const target = this.slotAfter(meeting);
    if (this.length >= LONGEST || allows[meeting * slots + target] !== 1 || (pinned[meeting] as number) >= 0)
      return false;
    this.seen[meeting] = this.attempt;
    this.chain[this.length++] = meeting;
    if ((stand[meeting] as number) < 0) this.moreTables += target === this.to ? 1 : -1;
    return true;
  }

  /** Where a meeting of the chain would stand. */
  private slotAfter(meeting: number): number {
    return this.slotOf[meeting] === this.from ? this.to : this.from;
  }

  private staysInOrder(meeting: number): boolean {
    if (!this.isOrdered[meeting]) return true;
    const slot = this.slotAfter(meeting);
    const slotOf = (other: number) =>
      this.seen[other] === this.attempt ? this.slotAfter(other) : (this.slotOf[other] as number);
    for (const earlier of this.model.before.of(meeting)) if (slotOf(earlier) >= slot) return false;
    for (const later of this.model.after.of(meeting)) {
      if ((this.slotOf[later] as number) >= 0 && slotOf(later) <= slot) return false;
    }
    return true;
  }

  /** What it costs a participant at an end of the chain, who leaves one slot and comes to the other. */
  private costAt(at: number): number {
    const person = this.ends[at] as number;
    const leaves = this.left[at] as number;
    const comes = leaves === this.from ? this.to : this.from;
    const row = person * this.width + 1;
    const busy = (slot: number) => ((this.at[row + slot] as number) >= 0 ? 1 : 0);
    const lost = busy(leaves - 1) + busy(leaves + 1) - 1;
    const before = comes - 1 === leaves ? 0 : busy(comes - 1);
    const after = comes + 1 === leaves ? 0 : busy(comes + 1);
    const stretches = this.stretches[person] as number;
    this.after[at] = stretches + lost + 1 - before - after;
    const heavier = (this.weightOf[this.after[at] as number] as number) - (this.weightOf[stretches] as number);
    this.lighter -= heavier;
    return heavier + this.waiting * (this.daysLength(row, comes, leaves) - this.daysLength(row, leaves, comes));
  }

  /** Slots from a participant's first meeting to its last, if it were at `here` and not at `gone`. */
  private daysLength(row: number, here: number, gone: number): number {
    const { at } = this;
    let first = 0;
    while (first < here && ((at[row + first] as number) < 0 || first === gone)) first++;
    let last = this.model.slots - 1;
    while (last > here && ((at[row + last] as number) < 0 || last === gone)) last--;
    return last - first;
  }

  /** A few tries to find somebody. */
  private someAtTableIn(slot: number, dice: Dice): number {
    const { people, stand } = this.model;
    for (let tries = 0; tries < 8; tries++) {
      const meeting = this.at[dice.below(people) * this.width + slot + 1] as number;
      if (meeting >= 0 && (stand[meeting] as number) < 0) return meeting;
    }
    return -1;
  }
}
