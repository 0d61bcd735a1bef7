import type { EventModel } from '../model/event-model.js';

/** A day of a participant: the slots from `from` to `to`, and after a break those from `again` to `until` (ends left out). */
export interface Day {
  readonly from: number;
  readonly to: number;
  readonly again: number;
  readonly until: number;
}

/** The days of a participant that holds all its meetings. */
export interface Days {
  readonly meetings: number;
  /** Days with no break, and with one, in which each meeting finds its slot. Undefined where they were not counted out. */
  readonly short: readonly Day[] | undefined;
  /** Breaks of every other day, at the least. Infinity where there is no day at all. */
  readonly otherwise: number;
}

/**
 * All days with at most one break in which a participant could hold all its meetings, whoever else comes: each meeting has to
 * find a slot of its own (a bipartite matching). With `counting` off only the least number of breaks is told.
 */
export function daysOf(model: EventModel, person: number, counting: boolean): Days {
  const slots = new Slots(model, person);
  const meetings = slots.meetings.length;
  const fewest = slots.fewestBreaks();
  if (!counting || meetings === 0) return { meetings, short: undefined, otherwise: fewest };
  const short: Day[] = [];
  for (let from = 0; from + meetings <= model.slots; from++) {
    const whole = { from, to: from + meetings, again: model.slots, until: model.slots };
    if (slots.suffice(whole)) short.push(whole);
    for (let to = from + 1; to < from + meetings; to++) {
      for (let again = to + 1; again + from + meetings - to <= model.slots; again++) {
        const day = { from, to, again, until: again + from + meetings - to };
        if (slots.suffice(day)) short.push(day);
      }
    }
  }
  return { meetings, short, otherwise: Math.max(2, fewest) };
}

/** How many days would have to be looked at. */
export function countOfDays(slots: number, meetings: number): number {
  const idle = slots - meetings;
  return meetings === 0 || idle < 0 ? 0 : idle + 1 + ((meetings - 1) * idle * (idle + 1)) / 2;
}

/** Which of a participant's meetings could be held in which slot. */
class Slots {
  readonly meetings: Int32Array;
  private readonly isOpen: Uint8Array;
  private readonly isNeeded: Uint8Array;
  private readonly holder: Int32Array;
  private readonly seen: Int32Array;
  private attempt = 0;

  constructor(
    private readonly model: EventModel,
    person: number,
  ) {
    const { slots, meetingsOf, allowed } = model;
    this.meetings = meetingsOf.of(person);
    this.isOpen = new Uint8Array(slots);
    this.isNeeded = new Uint8Array(slots);
    this.holder = new Int32Array(slots);
    this.seen = new Int32Array(slots);
    for (const meeting of this.meetings) {
      const choices = allowed.of(meeting);
      for (const slot of choices) this.isOpen[slot] = 1;
      if (choices.length === 1) this.isNeeded[choices[0] as number] = 1;
    }
  }

  suffice(day: Day): boolean {
    const { slots } = this.model;
    for (let slot = 0; slot < slots; slot++) {
      const isBusy = isIn(day, slot);
      if (isBusy ? !this.isOpen[slot] : this.isNeeded[slot]) return false;
    }
    this.holder.fill(-1);
    return this.meetings.every((meeting) => {
      this.attempt++;
      return this.seat(meeting, day);
    });
  }

  /** The fewest breaks by counting alone: open slots, slots that are needed, and the number of meetings. */
  fewestBreaks(): number {
    const { slots } = this.model;
    const count = this.meetings.length;
    if (count === 0) return 0;
    // Stretches with so many meetings, not busy and busy in the slot looked at last.
    let idle = new Float64Array(count + 1).fill(Infinity);
    let busy = new Float64Array(count + 1).fill(Infinity);
    idle[0] = 0;
    for (let slot = 0; slot < slots; slot++) {
      const [nextIdle, nextBusy] = [
        new Float64Array(count + 1).fill(Infinity),
        new Float64Array(count + 1).fill(Infinity),
      ];
      for (let held = 0; held <= count; held++) {
        if (!this.isNeeded[slot]) nextIdle[held] = Math.min(idle[held] as number, busy[held] as number);
        if (held > 0 && this.isOpen[slot]) {
          nextBusy[held] = Math.min((idle[held - 1] as number) + 1, busy[held - 1] as number);
        }
      }
      [idle, busy] = [nextIdle, nextBusy];
    }
    return Math.min(idle[count] as number, busy[count] as number) - 1;
  }

  private seat(meeting: number, day: Day): boolean {
    for (const slot of this.model.allowed.of(meeting)) {
      if (!isIn(day, slot) || this.seen[slot] === this.attempt) continue;
      this.seen[slot] = this.attempt;
      const other = this.holder[slot] as number;
      if (other >= 0 && !this.seat(other, day)) continue;
      this.holder[slot] = meeting;
      return true;
    }
    return false;
  }
}

function isIn({ from, to, again, until }: Day, slot: number): boolean {
  return (slot >= from && slot < to) || (slot >= again && slot < until);
}
