import type { EventModel } from '../model/event-model.js';
import { MinCostFlow } from './min-cost-flow.js';
import { seatsOf } from './seats.js';
import { twoSided } from './two-sided.js';

/** The meetings worth placing, and what no plan can exceed. */
export interface Selection {
  /** 1 for a meeting that belongs to a best choice; one half where only a fractional choice is known. */
  readonly share: Float64Array;
  /** No plan that keeps all rules is worth more. */
  readonly bound: number;
  /** What a meeting of each participant costs at the margin, and a seat: a start for the search of better prices. */
  readonly personPrice: Float64Array;
  readonly seatPrice: number;
  readonly seats: Int32Array;
}

/**
 * The best choice of meetings if only numbers counted: how many a participant can have and how many tables there are in
 * all. Between two sides that is a min-cost flow. Otherwise each participant is doubled, once on either side, and each
 * meeting counts half in either direction (the fractional optimum of the b-matching, half-integral).
 *
 * `wants`: what must be held, and the least numbers, earn more than all values together. The bound then holds for plans
 * that keep all of it.
 */
export function selectMeetings(model: EventModel, wants = true): Selection {
  const { people, meetings, a, b, value, required, least, pinned } = model;
  const side = twoSided(model);
  const caps = capsOf(model);
  const lack = least.map((count, person) => Math.max(0, count - (caps.pinned[person] as number)));
  const total = value.reduce((sum, each) => sum + each, 0);
  const bonus = wants && (required.includes(1) || lack.some((count) => count > 0)) ? total + 1 : 0;
  const dearest = value.reduce((most, each) => Math.max(most, each), 0) + bonus;

  const [source, sink] = [2 * people, 2 * people + 1];
  const flow = new MinCostFlow(2 * people + 2, source, sink);
  const ends = (person: number, from: number, to: number) => {
    const needed = bonus > 0 ? Math.min(lack[person] as number, caps.most[person] as number) : 0;
    if (needed > 0) flow.arc(from, to, needed, 0);
    flow.arc(from, to, (caps.most[person] as number) - needed, bonus);
  };
  for (let person = 0; person < people; person++) {
    if (side?.[person] !== 1) ends(person, source, person);
    if (side?.[person] !== 0) ends(person, people + person, sink);
  }
  const arcs = new Int32Array(2 * meetings).fill(-1);
  for (let meeting = 0; meeting < meetings; meeting++) {
    if ((pinned[meeting] as number) >= 0 || model.allowed.of(meeting).length === 0) continue;
    const cost = dearest - (value[meeting] as number) - (required[meeting] ? bonus : 0);
    const [one, other] = [a[meeting] as number, b[meeting] as number];
    if (side?.[one] !== 1) arcs[2 * meeting] = flow.arc(one, people + other, 1, cost);
    if (side?.[one] !== 0) arcs[2 * meeting + 1] = flow.arc(other, people + one, 1, cost);
  }
  const copies = side ? 1 : 2;
  // A unit earns the value of its meeting and up to three bonuses; flow that earns nothing is not sent.
  const seats = seatsOf(model, side);
  const isLimited = model.stand.every((table) => table < 0);
  const inAll = isLimited ? seats.reduce((sum, each) => sum + each, 0) : Infinity;
  const far = flow.run(copies * inAll, dearest + 2 * bonus);

  const share = new Float64Array(meetings);
  let earned = 0;
  for (let meeting = 0; meeting < meetings; meeting++) {
    const used = [arcs[2 * meeting] as number, arcs[2 * meeting + 1] as number].filter(
      (arc) => arc >= 0 && flow.used(arc) > 0,
    ).length;
    share[meeting] = (pinned[meeting] as number) >= 0 ? 1 : used / copies;
    earned += (share[meeting] as number) * (value[meeting] as number);
  }
  const personPrice = new Float64Array(people);
  for (let person = 0; person < people; person++) {
    const asLeft = side?.[person] === 1 ? 0 : Math.max(0, flow.distance[person] as number);
    const asRight = side?.[person] === 0 ? 0 : Math.max(0, far - (flow.distance[people + person] as number));
    personPrice[person] = bonus > 0 ? 0 : (asLeft + asRight) / copies;
  }
  return {
    share,
    bound: Math.floor(earned),
    personPrice,
    seatPrice: isLimited && bonus === 0 ? Math.max(0, dearest - far) : 0,
    seats,
  };
}

/** How many more meetings each participant can have, beside those that have happened. */
function capsOf({ people, slots, meetings, a, b, most, pinned, allowed }: EventModel) {
  const open = new Uint8Array(people * slots);
  const held = new Int32Array(people);
  for (let meeting = 0; meeting < meetings; meeting++) {
    for (const person of [a[meeting] as number, b[meeting] as number]) {
      if ((pinned[meeting] as number) >= 0) held[person] = (held[person] as number) + 1;
      else for (const slot of allowed.of(meeting)) open[person * slots + slot] = 1;
    }
  }
  const caps = most.map((count, person) => {
    const slotsOpen = open.subarray(person * slots, (person + 1) * slots).reduce((sum, each) => sum + each, 0);
    return Math.max(0, Math.min(count - (held[person] as number), slotsOpen));
  });
  return { most: caps, pinned: held };
}
