import type { Dice } from '../dice.js';
import type { EventModel } from '../model/event-model.js';

/** What a break beyond fairness weighs beside a break. */
const UNFAIR = 3;
/** Meetings that may change slots in one move. */
const LONGEST = 40;
/** Of 256 moves so many go to a slot near the days of both; the others to any that the meeting may be held in. */
const NEAR = 236;
/** Tries to find somebody who gives up a table. */
const SPARES = 8;
/** What a move may cost at a heat of one, each as often as chance has it: `-ln` of numbers spread evenly between 0 and 1. */
const DARES = Float64Array.from({ length: 8192 }, (_, at) => -Math.log((at + 0.5) / 8192));

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
  /** Weight of a participant by the number of its stretches, and what it is spared for each slot that it waits. */
  private readonly weightOf: Int32Array;
  private readonly waitingOf: Float64Array;
  private readonly hasOrders: boolean;
  /** Meetings that would move. */
  private readonly chain: Int32Array;
  /** Participants at the ends of chains, with the slot that each leaves, and what its day would be. */
  private readonly ends = new Int32Array(4);
  private readonly left = new Int32Array(4);
  private readonly stretchesAfter = new Int32Array(4);
  private readonly firstAfter = new Int32Array(4);
  private readonly lastAfter = new Int32Array(4);
  /** Number of the attempt in which a meeting last came into the chain. */
  private readonly seen: Int32Array;
  private attempt = 0;

  /** @param waitingOf what so many slots of waiting weigh beside a break, by their number up to all slots */
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
   * falls below `record`, and says how many moves are left. Where the tables of a slot do not suffice, some meeting there gives
   * up its own in exchange.
   *
   * One long function over whole numbers in typed arrays, without a call or an allocation in a move: that makes ten million
   * moves a second, twice as many as the same in methods.
   */
  anneal(moves: number, heat: number, dice: Dice, record: number): number {
    const { slotOf, placed, at, width, taken, seats, held, stretches, first, last, weightOf, waitingOf } = this;
    const { chain, ends, left, stretchesAfter, firstAfter, lastAfter, seen } = this;
    const { a, b, people, slots, allows, allowed, freeTables } = this.model;
    let { attempt, weight } = this;
    for (; moves > 0 && weight >= record; moves--) {
      const luck = dice.bits();
      const chance = dice.bits();
      const meeting = placed[share(luck, placed.length)] as number;
      const from = slotOf[meeting] as number;
      let to: number;
      if ((luck & 255) < NEAR) {
        let lowest = 0;
        let highest = slots - 1;
        const one = a[meeting] as number;
        const other = b[meeting] as number;
        if ((held[one] as number) > 1) {
          lowest = Math.max(lowest, (first[one] as number) - 1);
          highest = Math.min(highest, (last[one] as number) + 1);
        }
        if ((held[other] as number) > 1) {
          lowest = Math.max(lowest, (first[other] as number) - 1);
          highest = Math.min(highest, (last[other] as number) + 1);
        }
        to = lowest + share(chance, highest - lowest + 1);
      } else {
        const start = allowed.starts[meeting] as number;
        to = allowed.items[start + share(chance, (allowed.starts[meeting + 1] as number) - start)] as number;
      }
      if (to === from) continue;

      // Who has to move: the chain of the meeting and, where tables are short, that of one which gives up its own.
      attempt = (attempt + 1) | 0;
      const both = from + to;
      let length = 0;
      let endings = 0;
      let moreTables = 0;
      let isPossible: boolean;
      let start = meeting;
      for (let chains = 1; ; chains++) {
        const own = slotOf[start] as number;
        isPossible = allows[start * slots + both - own] === 1;
        seen[start] = attempt;
        chain[length++] = start;
        moreTables += own === from ? (seats[start] as number) : -(seats[start] as number);
        let isCircle = false;
        for (let side = 0; side < 2 && isPossible && !isCircle; side++) {
          let person = (side === 0 ? a[start] : b[start]) as number;
          let leaves = own;
          let next = at[person * width + both - own + 1] as number;
          while (next >= 0) {
            // Round in a circle: nobody is at an end.
            isCircle = seen[next] === attempt;
            if (isCircle) break;
            isPossible = length < LONGEST && allows[next * slots + leaves] === 1;
            if (!isPossible) break;
            seen[next] = attempt;
            chain[length++] = next;
            moreTables += leaves === to ? (seats[next] as number) : -(seats[next] as number);
            person = (a[next] as number) + (b[next] as number) - person;
            leaves = both - leaves;
            next = at[person * width + both - leaves + 1] as number;
          }
          if (next >= 0) break;
          ends[endings] = person;
          left[endings++] = leaves;
        }
        if (!isPossible || (taken[to] as number) + moreTables <= (freeTables[to] as number)) break;
        // Of those who sit there, somebody gives up a table; more than one would be too many.
        start = -1;
        for (let tries = 0; chains === 1 && start < 0 && tries < SPARES; tries++) {
          const other = at[share(dice.bits(), people) * width + to + 1] as number;
          if (other >= 0 && seats[other] === 1) start = other;
        }
        isPossible = start >= 0 && seen[start] !== attempt;
        if (!isPossible) break;
      }
      if (!isPossible || (taken[from] as number) - moreTables > (freeTables[from] as number)) continue;

      // What it costs those at the ends, who leave one slot and come to the other.
      let heavier = 0;
      let cost = 0;
      for (let end = 0; end < endings; end++) {
        const person = ends[end] as number;
        const leaves = left[end] as number;
        const comes = both - leaves;
        const row = person * width + 1;
        const was = stretches[person] as number;
        let will = was;
        if ((at[row + leaves - 1] as number) >= 0) will++;
        if ((at[row + leaves + 1] as number) >= 0) will++;
        if (comes - 1 !== leaves && (at[row + comes - 1] as number) >= 0) will--;
        if (comes + 1 !== leaves && (at[row + comes + 1] as number) >= 0) will--;
        const idle = (last[person] as number) - (first[person] as number) + 1 - (held[person] as number);
        let begins = first[person] as number;
        let ceases = last[person] as number;
        if (leaves === begins) for (begins++; begins < comes && (at[row + begins] as number) < 0;) begins++;
        if (leaves === ceases) for (ceases--; ceases > comes && (at[row + ceases] as number) < 0;) ceases--;
        if (comes < begins) begins = comes;
        if (comes > ceases) ceases = comes;
        stretchesAfter[end] = will;
        firstAfter[end] = begins;
        lastAfter[end] = ceases;
        heavier += (weightOf[will] as number) - (weightOf[was] as number);
        cost += (waitingOf[ceases - begins + 1 - (held[person] as number)] as number) - (waitingOf[idle] as number);
      }
      cost += heavier;
      if (cost > 0 && cost > heat * (DARES[dice.bits() & (DARES.length - 1)] as number)) continue;
      if (this.hasOrders && !this.keepsOrder(length, both, attempt)) continue;

      for (let link = 0; link < length; link++) {
        const moved = chain[link] as number;
        const column = (slotOf[moved] as number) + 1;
        at[(a[moved] as number) * width + column] = -1;
        at[(b[moved] as number) * width + column] = -1;
      }
      for (let link = 0; link < length; link++) {
        const moved = chain[link] as number;
        const slot = both - (slotOf[moved] as number);
        slotOf[moved] = slot;
        at[(a[moved] as number) * width + slot + 1] = moved;
        at[(b[moved] as number) * width + slot + 1] = moved;
      }
      taken[to] = (taken[to] as number) + moreTables;
      taken[from] = (taken[from] as number) - moreTables;
      for (let end = 0; end < endings; end++) {
        const person = ends[end] as number;
        stretches[person] = stretchesAfter[end] as number;
        first[person] = firstAfter[end] as number;
        last[person] = lastAfter[end] as number;
      }
      weight += heavier;
    }
    this.attempt = attempt;
    this.weight = weight;
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

  /** Whether those of the chain, in their other slots, come after what they must come after. */
  private keepsOrder(length: number, both: number, attempt: number): boolean {
    const { before, after } = this.model;
    const slotAfter = (meeting: number) => {
      const slot = this.slotOf[meeting] as number;
      return this.seen[meeting] === attempt ? both - slot : slot;
    };
    return this.chain.subarray(0, length).every((meeting) => {
      const slot = slotAfter(meeting);
      for (const earlier of before.of(meeting)) if (slotAfter(earlier) >= slot) return false;
      for (const later of after.of(meeting)) {
        if ((this.slotOf[later] as number) >= 0 && slotAfter(later) <= slot) return false;
      }
      return true;
    });
  }
}

/** A whole number from 0 up to and without `sides`, of the upper bits. */
function share(bits: number, sides: number): number {
  return Math.floor((bits >>> 8) * (sides / 0x1000000));
}
