import type { Dice } from '../dice.js';
import type { EventModel } from '../model/event-model.js';

/** What a break beyond fairness weighs beside a break. */
const UNFAIR = 3;
/** Meetings that may change slots in one move. */
const LONGEST = 40;
/** How often a meeting goes to a slot near the days of both; otherwise to any that it may be held in. */
const NEAR = 0.92;

/**
 * Meetings in their slots, made for trying very many moves: which meetings are held does not change, only when.
 *
 * A meeting that moves to another slot drags along whoever is in its way there, to the slot that it leaves, and so on
 * between these two slots (a Kempe chain). Everybody has at most one meeting in each of the two, so the chain is a path, and
 * all but the two at its ends are as busy as before: what a move costs is known without making it.
 *
 * Whole numbers in typed arrays, and nothing allocated in a move: that is what makes millions of them a second.
 */
export class Lineup {
  readonly slotOf: Int32Array;
  /** Breaks, those beyond fairness more than once. What is to be lowered. */
  weight = 0;
  private readonly placed: Int32Array;
  /** Meeting by `participant * width + slot + 1`, or -1; a column that is always empty on either side. */
  private readonly at: Int32Array;
  private readonly width: number;
  /** Meetings in each slot that need a table which is nobody's stand. */
  private readonly taken: Int32Array;
  /** How many such tables a meeting takes: one, or none where it is held at a stand. */
  private readonly seats: Int32Array;
  /** Of each participant: how many meetings it holds, in how many stretches, its first and its last busy slot. */
  private readonly held: Int32Array;
  private readonly stretches: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** What a participant weighs by the number of its stretches, and by the number of slots that it waits. */
  private readonly weightOf: Int32Array;
  private readonly waitingOf: Float64Array;
  private readonly hasOrders: boolean;
  private from = 0;
  private to = 0;
  /** Meetings that would move. */
  private readonly chain: Int32Array;
  private length = 0;
  private moreTables = 0;
  /** Participants at the ends of chains, with the slot that each leaves, and what its day would be. */
  private readonly ends = new Int32Array(4);
  private readonly left = new Int32Array(4);
  private readonly stretchesAfter = new Int32Array(4);
  private readonly firstAfter = new Int32Array(4);
  private readonly lastAfter = new Int32Array(4);
  private endings = 0;
  private heavier = 0;
  /** Number of the attempt in which a meeting last came into the chain. */
  private readonly seen: Int32Array;
  private attempt = 0;

  /** @param waitingOf what so many slots of waiting weigh beside a break */
  constructor(
    private readonly model: EventModel,
    slotOf: Int32Array,
    waitingOf: (slots: number) => number,
  ) {
    const { people, slots, meetings, before, fairness, stand } = model;
    this.slotOf = slotOf.slice();
    this.placed = Int32Array.from(slotOf.keys()).filter((meeting) => (slotOf[meeting] as number) >= 0);
    this.width = slots + 2;
    this.at = new Int32Array(people * this.width).fill(-1);
    this.taken = new Int32Array(slots);
    this.seats = Int32Array.from(stand, (table) => (table < 0 ? 1 : 0));
    this.held = new Int32Array(people);
    this.stretches = new Int32Array(people);
    this.first = new Int32Array(people);
    this.last = new Int32Array(people);
    this.weightOf = Int32Array.from({ length: slots + 2 }, (_, stretches) => {
      const breaks = Math.max(0, stretches - 1);
      return breaks + UNFAIR * Math.max(0, breaks - fairness);
    });
    this.waitingOf = Float64Array.from({ length: slots + 1 }, (_, idle) => waitingOf(idle));
    this.hasOrders = before.items.length > 0;
    this.chain = new Int32Array(meetings);
    this.seen = new Int32Array(meetings);
    for (const meeting of this.placed) this.sit(meeting);
    for (let person = 0; person < people; person++) this.countDay(person);
  }

  /**
   * Tries so many moves at a heat: a move that costs one break is made with a chance of e^(-1/heat). Comes back when `weight`
   * falls below `record`, and says how many moves are left.
   */
  anneal(moves: number, heat: number, dice: Dice, record: number): number {
    const { placed } = this;
    for (; moves > 0 && this.weight >= record; moves--) {
      const meeting = placed[dice.below(placed.length)] as number;
      const to = this.someSlot(meeting, dice);
      if (to === this.slotOf[meeting] || !this.reach(meeting, to, dice)) continue;
      const cost = this.weigh();
      if (cost > 0 && cost > heat * dice.dare()) continue;
      if (!this.hasOrders || this.keepsOrder()) this.make();
    }
    return moves;
  }

  breaks(): number {
    return this.stretches.reduce((sum, stretches) => sum + Math.max(0, stretches - 1), 0);
  }

  private sit(meeting: number): void {
    const { a, b } = this.model;
    const slot = this.slotOf[meeting] as number;
    for (const person of [a[meeting] as number, b[meeting] as number]) {
      this.at[person * this.width + slot + 1] = meeting;
      this.held[person] = (this.held[person] as number) + 1;
    }
    this.taken[slot] = (this.taken[slot] as number) + (this.seats[meeting] as number);
  }

  private countDay(person: number): void {
    const busy = Array.from({ length: this.model.slots }, (_, slot) => slot).filter(
      (slot) => (this.at[person * this.width + slot + 1] as number) >= 0,
    );
    const stretches = busy.filter((slot, at) => slot - 1 !== busy[at - 1]).length;
    this.first[person] = busy[0] ?? 0;
    this.last[person] = busy.at(-1) ?? 0;
    this.stretches[person] = stretches;
    this.weight += this.weightOf[stretches] as number;
  }

  /** A slot for a meeting, mostly within the days of both or beside them; whoever has one meeting only can come whenever. */
  private someSlot(meeting: number, dice: Dice): number {
    const { a, b, slots, allowed } = this.model;
    if (dice.next() >= NEAR) {
      const from = allowed.starts[meeting] as number;
      return allowed.items[from + dice.below((allowed.starts[meeting + 1] as number) - from)] as number;
    }
    const one = a[meeting] as number;
    const other = b[meeting] as number;
    const earliest = Math.max(this.earliest(one), this.earliest(other), 0);
    return earliest + dice.below(Math.min(this.latest(one), this.latest(other), slots - 1) - earliest + 1);
  }

  private earliest(person: number): number {
    return (this.held[person] as number) > 1 ? (this.first[person] as number) - 1 : 0;
  }

  private latest(person: number): number {
    return (this.held[person] as number) > 1 ? (this.last[person] as number) + 1 : this.model.slots - 1;
  }

  /**
   * Collects all that has to move for a meeting to stand in another slot; false where rules forbid it. Where the tables there do
   * not suffice, some meeting gives up its own in exchange.
   */
  private reach(meeting: number, to: number, dice: Dice): boolean {
    const { taken } = this;
    const { freeTables } = this.model;
    const from = this.slotOf[meeting] as number;
    this.from = from;
    this.to = to;
    this.length = this.endings = this.moreTables = 0;
    this.attempt = (this.attempt + 1) | 0;
    if (!this.follow(meeting)) return false;
    if ((taken[to] as number) + this.moreTables > (freeTables[to] as number)) {
      const spare = this.someAtTableIn(to, dice);
      if (spare < 0 || this.seen[spare] === this.attempt || !this.follow(spare)) return false;
      if ((taken[to] as number) + this.moreTables > (freeTables[to] as number)) return false;
    }
    return (taken[from] as number) - this.moreTables <= (freeTables[from] as number);
  }

  /** Collects the chain that hangs on a meeting in both directions. */
  private follow(meeting: number): boolean {
    const { a, b } = this.model;
    if (!this.join(meeting)) return false;
    for (const first of [a[meeting] as number, b[meeting] as number]) {
      let person = first;
      let leaves = this.slotOf[meeting] as number;
      for (;;) {
        const comes = this.from + this.to - leaves;
        const other = this.at[person * this.width + comes + 1] as number;
        if (other < 0) break;
        // Round in a circle: nobody is at an end.
        if (this.seen[other] === this.attempt) return true;
        if (!this.join(other)) return false;
        person = (a[other] as number) + (b[other] as number) - person;
        leaves = comes;
      }
      this.ends[this.endings] = person;
      this.left[this.endings] = leaves;
      this.endings++;
    }
    return true;
  }

  private join(meeting: number): boolean {
    const target = this.slotAfter(meeting);
    if (this.length >= LONGEST || this.model.allows[meeting * this.model.slots + target] !== 1) return false;
    this.seen[meeting] = this.attempt;
    this.chain[this.length] = meeting;
    this.length++;
    const seats = this.seats[meeting] as number;
    this.moreTables += target === this.to ? seats : -seats;
    return true;
  }

  /** Eight tries to find somebody. */
  private someAtTableIn(slot: number, dice: Dice): number {
    const { people } = this.model;
    for (let tries = 0; tries < 8; tries++) {
      const meeting = this.at[dice.below(people) * this.width + slot + 1] as number;
      if (meeting >= 0 && this.seats[meeting] === 1) return meeting;
    }
    return -1;
  }

  /** Where a meeting of the chain would stand. */
  private slotAfter(meeting: number): number {
    return this.from + this.to - (this.slotOf[meeting] as number);
  }

  /** What it costs those at the ends: breaks, and a little for each slot of waiting, which leads to where a break ends. */
  private weigh(): number {
    this.heavier = 0;
    let waiting = 0;
    for (let end = 0; end < this.endings; end++) waiting += this.weighDay(end);
    return this.heavier + waiting;
  }

  /** The day of a participant who leaves one slot and comes to the other; what more it weighs for waiting. */
  private weighDay(end: number): number {
    const { at, waitingOf } = this;
    const person = this.ends[end] as number;
    const leaves = this.left[end] as number;
    const comes = this.from + this.to - leaves;
    const row = person * this.width + 1;
    const was = this.stretches[person] as number;
    let stretches = was;
    if ((at[row + leaves - 1] as number) >= 0) stretches++;
    if ((at[row + leaves + 1] as number) >= 0) stretches++;
    if (comes - 1 !== leaves && (at[row + comes - 1] as number) >= 0) stretches--;
    if (comes + 1 !== leaves && (at[row + comes + 1] as number) >= 0) stretches--;
    const idle = 1 - (this.held[person] as number);
    const before = waitingOf[(this.last[person] as number) - (this.first[person] as number) + idle] as number;
    let first = this.first[person] as number;
    let last = this.last[person] as number;
    if (leaves === first) for (first++; first < comes && (at[row + first] as number) < 0;) first++;
    if (leaves === last) for (last--; last > comes && (at[row + last] as number) < 0;) last--;
    if (comes < first) first = comes;
    if (comes > last) last = comes;
    this.stretchesAfter[end] = stretches;
    this.firstAfter[end] = first;
    this.lastAfter[end] = last;
    this.heavier += (this.weightOf[stretches] as number) - (this.weightOf[was] as number);
    return (waitingOf[last - first + idle] as number) - before;
  }

  /** Whether those of the chain, in their other slots, come after what they must come after. */
  private keepsOrder(): boolean {
    const { before, after } = this.model;
    const slotAfter = (meeting: number) =>
      this.seen[meeting] === this.attempt ? this.slotAfter(meeting) : (this.slotOf[meeting] as number);
    return this.chain.subarray(0, this.length).every((meeting) => {
      const slot = slotAfter(meeting);
      for (const earlier of before.of(meeting)) if (slotAfter(earlier) >= slot) return false;
      for (const later of after.of(meeting)) {
        if ((this.slotOf[later] as number) >= 0 && slotAfter(later) <= slot) return false;
      }
      return true;
    });
  }

  private make(): void {
    const { at, chain, slotOf, width, taken } = this;
    const { a, b } = this.model;
    for (let link = 0; link < this.length; link++) {
      const meeting = chain[link] as number;
      const column = (slotOf[meeting] as number) + 1;
      at[(a[meeting] as number) * width + column] = -1;
      at[(b[meeting] as number) * width + column] = -1;
    }
    for (let link = 0; link < this.length; link++) {
      const meeting = chain[link] as number;
      const slot = this.slotAfter(meeting);
      slotOf[meeting] = slot;
      at[(a[meeting] as number) * width + slot + 1] = meeting;
      at[(b[meeting] as number) * width + slot + 1] = meeting;
    }
    taken[this.to] = (taken[this.to] as number) + this.moreTables;
    taken[this.from] = (taken[this.from] as number) - this.moreTables;
    for (let end = 0; end < this.endings; end++) {
      const person = this.ends[end] as number;
      this.stretches[person] = this.stretchesAfter[end] as number;
      this.first[person] = this.firstAfter[end] as number;
      this.last[person] = this.lastAfter[end] as number;
    }
    this.weight += this.heavier;
  }
}
