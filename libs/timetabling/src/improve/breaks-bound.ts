import type { EventModel } from '../model/event-model.js';
import { countOfDays, daysOf, type Day, type Days } from './days.js';

/** Days that are counted out at most; an event with more gets a simpler bound. */
const MOST_DAYS = 150_000;
/** Length of the first step, and of the one with which the search ends. */
const PACE = { first: 0.3, last: 0.0001 };

/**
 * Breaks that no plan which holds all meetings can be without. Every slot has a price for being there. Whatever the prices (from
 * 0), each participant's cheapest day, less what all the seats bring, is no more than the breaks of any plan: Lagrangian
 * duality. At price 0 it is what each must wait by itself; `raise` looks for prices that see who is in whose way.
 */
export class BreaksBound {
  /** Infinity: somebody cannot hold all its meetings, whoever else comes. */
  value: number;
  private readonly days: readonly Days[];
  private readonly seats: Float64Array;
  private readonly canRaise: boolean;

  constructor(model: EventModel) {
    const { people, slots, meetingsOf, freeTables, stand } = model;
    const isSmall =
      Array.from({ length: people }, (_, person) => countOfDays(slots, meetingsOf.of(person).length)).reduce(
        (sum, count) => sum + count,
        0,
      ) <= MOST_DAYS;
    this.days = Array.from({ length: people }, (_, person) => daysOf(model, person, isSmall));
    this.seats = Float64Array.from(freeTables, (tables) => 2 * tables);
    this.canRaise = isSmall && stand.every((table) => table < 0);
    this.value = this.bestDays(new Float64Array(slots), new Float64Array(slots));
  }

  /** Looks for better prices until the bound is `enough` or nothing is gained any more. */
  raise(enough: number): void {
    const { seats } = this;
    if (!this.canRaise) return;
    let price = new Float64Array(seats.length);
    let best = { bound: -Infinity, price };
    const used = new Float64Array(seats.length);
    for (let pace = PACE.first, since = 0; pace > PACE.last && this.value < enough;) {
      const bound = this.bestDays(price, used);
      if (bound > best.bound + 1e-9) [best, since] = [{ bound, price }, 0];
      else if (++since > 20) [pace, since, price] = [pace * 0.7, 0, best.price];
      // Breaks are whole; what a sum of fractions is off by must not make the bound too high.
      this.value = Math.max(this.value, Math.ceil(bound - 1e-6));
      const excess = used.map((count, slot) => count - (seats[slot] as number));
      const moved = excess.map((each, slot) => (each > 0 || (price[slot] as number) > 0 ? each : 0));
      const length = Math.hypot(...moved);
      if (length === 0) return;
      price = price.map((each, slot) => Math.max(0, each + (pace * (moved[slot] as number)) / length));
    }
  }

  /** What the prices prove, and how many would be there in each slot. */
  private bestDays(price: Float64Array, used: Float64Array): number {
    const slots = price.length;
    const upTo = new Float64Array(slots + 1);
    price.forEach((each, slot) => (upTo[slot + 1] = (upTo[slot] as number) + each));
    const cheap = Float64Array.from(price).sort();
    used.fill(0);
    let bound = 0;
    price.forEach((each, slot) => (bound -= each * (this.seats[slot] as number)));
    for (const { meetings, short = [], otherwise } of this.days) {
      if (meetings === 0) continue;
      let least = otherwise;
      for (let at = 0; at < meetings; at++) least += cheap[at] as number;
      let best: Day | undefined;
      for (const day of short) {
        const { from, to, again, until } = day;
        const cost =
          (until > again ? 1 : 0) +
          (upTo[to] as number) -
          (upTo[from] as number) +
          (upTo[until] as number) -
          (upTo[again] as number);
        if (cost < least) [least, best] = [cost, day];
      }
      bound += least;
      if (!best) continue;
      for (let slot = best.from; slot < best.to; slot++) used[slot] = (used[slot] as number) + 1;
      for (let slot = best.again; slot < best.until; slot++) used[slot] = (used[slot] as number) + 1;
    }
    return bound;
  }
}
