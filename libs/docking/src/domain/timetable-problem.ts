import type { MeetingSpec, ParticipantSpec, PlacedMeeting, TimetableProblem } from '#timetabling';
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
  /** Those in use; the engine's tables count from 1 without gaps. */
  readonly tables: readonly number[];
  readonly participants: readonly Planned[];
  readonly pairs: readonly Pair[];
}

/** An event as the timetable engine reads it. */
export function timetableProblem({ slots, morningSlots, tables, participants, pairs }: ProblemFacts): TimetableProblem {
  const position = positions(tables);
  return {
    slots,
    morningSlots,
    tables: tables.length,
    participants: participants.map((sitter): ParticipantSpec => {
      const table = sitter.ownTable === null ? undefined : position.get(sitter.ownTable);
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

/** Seats as the engine counts tables. */
export function toEngine(placed: readonly PlacedMeeting[], tables: readonly number[]): PlacedMeeting[] {
  const position = positions(tables);
  return placed.flatMap(({ id, slot, table }) => {
    const at = position.get(table);
    return at === undefined ? [] : [{ id, slot, table: at }];
  });
}

/** Seats as the hall counts tables. */
export function fromEngine(placed: readonly PlacedMeeting[], tables: readonly number[]): PlacedMeeting[] {
  return placed.map(({ id, slot, table }) => {
    const found = tables[table - 1];
    if (found === undefined) throw new Error(`The plan seats ${id} at table ${table} of ${tables.length}`);
    return { id, slot, table: found };
  });
}

function positions(tables: readonly number[]): Map<number, number> {
  return new Map(tables.map((table, index) => [table, index + 1]));
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
