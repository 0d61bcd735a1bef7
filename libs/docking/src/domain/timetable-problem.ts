import type { MeetingSpec, ParticipantSpec, PlacedMeeting, TimetableProblem } from '#timetabling';
import { usableTables } from './docking-event.js';
import type { Side } from './participant.js';
import type { Sitter } from './seating.js';

/** A pair that may be seated. */
export interface Pair {
  /** Of its meeting, where there is one; of the meeting it would become. */
  readonly id: string;
  readonly buyerId: string;
  readonly supplierId: string;
  readonly value: number;
  /** Stays in this slot: it was placed by hand, or has taken place. */
  readonly fixedSlot: number | null;
  /** Comes before value: it is fixed, or the organiser asked for it. */
  readonly required: boolean;
}

export interface Planned extends Sitter {
  readonly side: Side;
  readonly least: number;
}

export interface ProblemFacts {
  readonly slots: number;
  readonly morningSlots: number;
  /** How many the hall has, lost ones counted. */
  readonly tables: number;
  readonly lostTables: readonly number[];
  readonly participants: readonly Planned[];
  readonly pairs: readonly Pair[];
}

/**
 * An event as the engine reads it for a first plan: its tables count from 1 without gaps, so those lost are left out and
 * the others are counted anew; {@link seatsOfHall} counts back.
 */
export function firstProblem(facts: ProblemFacts): TimetableProblem {
  const usable = usableTables(facts);
  const position = new Map(usable.map((table, index) => [table, index + 1]));
  return problem(facts, usable.length, (table) => position.get(table));
}

/** Seats of a first plan as the hall counts its tables. */
export function seatsOfHall(placed: readonly PlacedMeeting[], facts: ProblemFacts): PlacedMeeting[] {
  const usable = usableTables(facts);
  return placed.map(({ id, slot, table }) => ({ id, slot, table: usable[table - 1] as number }));
}

/** An event as the engine reads it to plan again: with all its tables; those lost are told as changes. */
export function nextProblem(facts: ProblemFacts): TimetableProblem {
  return problem(facts, facts.tables, (table) => table);
}

function problem(
  { slots, morningSlots, participants, pairs }: ProblemFacts,
  tables: number,
  positionOf: (table: number) => number | undefined,
): TimetableProblem {
  return {
    slots,
    morningSlots,
    tables,
    participants: participants.map((sitter): ParticipantSpec => {
      const table = sitter.ownTable === null ? undefined : positionOf(sitter.ownTable);
      return {
        id: sitter.id,
        side: sitter.side,
        unavailable: [...sitter.unavailable].sort((a, b) => a - b),
        minMeetings: sitter.least,
        ...(sitter.most !== null && { maxMeetings: sitter.most }),
        ...(table !== undefined && { table }),
      };
    }),
    meetings: pairs.map((pair): MeetingSpec => ({
      id: pair.id,
      a: pair.buyerId,
      b: pair.supplierId,
      value: pair.value,
      required: pair.required,
      fixedSlot: pair.fixedSlot,
    })),
  };
}

/**
 * Brings meetings that are to keep their tables back to them, by changing places with whoever sits there in that slot.
 * @param kept the table each is to keep, by meeting
 * @param bound meetings that sit at somebody's stand
 */
export function keepTables(
  placed: readonly PlacedMeeting[],
  kept: ReadonlyMap<string, number>,
  bound: ReadonlySet<string>,
): PlacedMeeting[] {
  const seats = new Map(placed.map((meeting) => [meeting.id, meeting]));
  const at = (slot: number, table: number) =>
    [...seats.values()].find((meeting) => meeting.slot === slot && meeting.table === table);
  for (const [id, table] of kept) {
    const meeting = seats.get(id);
    if (!meeting || meeting.table === table || bound.has(id)) continue;
    const there = at(meeting.slot, table);
    if (there && (bound.has(there.id) || kept.get(there.id) === table)) continue;
    if (there) seats.set(there.id, { ...there, table: meeting.table });
    seats.set(id, { ...meeting, table });
  }
  return placed.map(({ id }) => seats.get(id) as PlacedMeeting);
}
