import type { EventModel } from '../model/event-model.js';
import type { Selection } from './select-meetings.js';

/**
 * A bound that knows about slots. Every participant's every slot has a price, every slot's tables have one, and every
 * participant's number of meetings. Whatever the prices (from 0), no plan is worth more than all that is for sale at its
 * price, and for each meeting what it is worth above the cheapest slot it could have: linear-programming duality, so each
 * set of prices proves its bound by itself. `lower` looks for better prices (subgradients, after Held and Karp).
 */
export class Prices {
  /** Best bound so far. */
  bound: number;
  private readonly place: Float64Array;
  private readonly person: Float64Array;
  private readonly table: Float64Array;
  private readonly usedPlace: Int32Array;
  private readonly usedPerson: Int32Array;
  private readonly usedTable: Int32Array;
  /** Meetings that are still to be had, and the value of those that have happened. */
  private readonly open: Int32Array;
  private readonly settled: number;
  private readonly seats: Int32Array;
  private readonly forSale: EventModel['most'];
  private readonly isForSale: Uint8Array;
  private best: { place: Float64Array; person: Float64Array; table: Float64Array };
  private pace = 1;
  private least = Infinity;
  private sinceBetter = 0;

  constructor(
    private readonly model: EventModel,
    start: Selection,
  ) {
    const { people, slots, meetings, pinned, value, allowed, a, b } = model;
    this.bound = start.bound;
    this.seats = start.seats;
    this.person = new Float64Array(people);
    this.place = new Float64Array(people * slots);
    this.table = new Float64Array(slots).fill(start.seatPrice);
    this.usedPlace = new Int32Array(people * slots);
    this.usedPerson = new Int32Array(people);
    this.usedTable = new Int32Array(slots);
    this.forSale = Int32Array.from(model.most);
    this.isForSale = new Uint8Array(people * slots);
    const open: number[] = [];
    let settled = 0;
    for (let meeting = 0; meeting < meetings; meeting++) {
      const isPinned = (pinned[meeting] as number) >= 0;
      if (isPinned) settled += value[meeting] as number;
      else open.push(meeting);
      for (const person of [a[meeting] as number, b[meeting] as number]) {
        if (isPinned) this.forSale[person] = (this.forSale[person] as number) - 1;
        else for (const slot of allowed.of(meeting)) this.isForSale[person * slots + slot] = 1;
      }
    }
    this.open = Int32Array.from(open);
    this.settled = settled;
    for (let person = 0; person < people; person++) this.startAt(person, start.personPrice[person] as number);
    this.best = { place: this.place, person: this.person, table: this.table };
  }

  /** A participant short of slots has its price on the slots, one short of meetings on the meetings. */
  private startAt(person: number, price: number): void {
    const { slots } = this.model;
    const from = person * slots;
    const open = this.isForSale.subarray(from, from + slots).reduce((sum, each) => sum + each, 0);
    if (open > (this.forSale[person] as number)) this.person[person] = price;
    else for (let at = from; at < from + slots; at++) this.place[at] = this.isForSale[at] ? price : 0;
  }

  /** `rounds` steps towards the least bound. `value` is what a plan is known to be worth; it sets the length of the steps. */
  lower(rounds: number, value: number): void {
    for (let round = 0; round < rounds && this.bound > value; round++) {
      const bound = this.evaluate();
      if (bound < this.least) {
        this.least = bound;
        this.best = { place: this.place.slice(), person: this.person.slice(), table: this.table.slice() };
        this.sinceBetter = 0;
      } else if (++this.sinceBetter >= 8) {
        this.pace *= 0.7;
        this.sinceBetter = 0;
      }
      // Values are whole; what a sum of fractions is off by must not make the bound too low.
      this.bound = Math.min(this.bound, Math.floor(bound + 1e-6));
      if (this.pace < 0.002) break;
      this.step(bound - value);
    }
  }

  /**
   * What each meeting is worth above its price, by `meeting * slots + slot`, at the best prices found. What a best plan
   * holds is hardly ever below 0.
   */
  gains(): Float64Array {
    const { slots, meetings, a, b, value, stand, allowed } = this.model;
    const { place, person, table } = this.best;
    const gains = new Float64Array(meetings * slots).fill(-Infinity);
    for (let meeting = 0; meeting < meetings; meeting++) {
      const [one, other] = [a[meeting] as number, b[meeting] as number];
      const worth = (value[meeting] as number) - (person[one] as number) - (person[other] as number);
      for (const slot of allowed.of(meeting)) {
        const seat = (stand[meeting] as number) < 0 ? (table[slot] as number) : 0;
        gains[meeting * slots + slot] =
          worth - seat - (place[one * slots + slot] as number) - (place[other * slots + slot] as number);
      }
    }
    return gains;
  }

  /** The bound that the prices prove, and how often each thing is asked for at them. */
  private evaluate(): number {
    const { slots, a, b, value, stand, allowed } = this.model;
    const { place, person, table, usedPlace, usedPerson, usedTable } = this;
    usedPlace.fill(0);
    usedPerson.fill(0);
    usedTable.fill(0);
    let bound = this.settled;
    for (let at = 0; at < place.length; at++) bound += place[at] as number;
    for (let at = 0; at < person.length; at++) bound += (person[at] as number) * (this.forSale[at] as number);
    for (let slot = 0; slot < slots; slot++) bound += (table[slot] as number) * (this.seats[slot] as number);
    for (const meeting of this.open) {
      const [one, other] = [a[meeting] as number, b[meeting] as number];
      const isAtTable = (stand[meeting] as number) < 0;
      let least = Infinity;
      let slot = -1;
      for (let i = allowed.starts[meeting] as number; i < (allowed.starts[meeting + 1] as number); i++) {
        const at = allowed.items[i] as number;
        const price =
          (place[one * slots + at] as number) +
          (place[other * slots + at] as number) +
          (isAtTable ? (table[at] as number) : 0);
        if (price >= least) continue;
        least = price;
        slot = at;
      }
      const gain = (value[meeting] as number) - least - (person[one] as number) - (person[other] as number);
      if (!(gain > 0)) continue;
      bound += gain;
      usedPlace[one * slots + slot] = (usedPlace[one * slots + slot] as number) + 1;
      usedPlace[other * slots + slot] = (usedPlace[other * slots + slot] as number) + 1;
      usedPerson[one] = (usedPerson[one] as number) + 1;
      usedPerson[other] = (usedPerson[other] as number) + 1;
      if (isAtTable) usedTable[slot] = (usedTable[slot] as number) + 1;
    }
    return bound;
  }

  /** What is asked for too often gets dearer, what is left over cheaper. */
  private step(gap: number): void {
    const parts: [Float64Array, Int32Array, (at: number) => number][] = [
      [this.place, this.usedPlace, (at) => this.isForSale[at] as number],
      [this.person, this.usedPerson, (at) => this.forSale[at] as number],
      [this.table, this.usedTable, (at) => this.seats[at] as number],
    ];
    let norm = 0;
    for (const [price, used, supply] of parts) {
      for (let at = 0; at < price.length; at++) {
        const excess = (used[at] as number) - supply(at);
        if (excess > 0 || (price[at] as number) > 0) norm += excess * excess;
      }
    }
    if (norm === 0) return;
    const length = (this.pace * gap) / norm;
    for (const [price, used, supply] of parts) {
      for (let at = 0; at < price.length; at++) {
        const excess = (used[at] as number) - supply(at);
        if (excess > 0 || (price[at] as number) > 0) price[at] = Math.max(0, (price[at] as number) + length * excess);
      }
    }
  }
}
