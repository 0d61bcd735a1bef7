import { DomainError } from '#kernel';
import type { Seat } from './meeting.js';
import type { SeatingErrorCode } from './seating.errors.js';

/** A participant as far as its seats go. */
export interface Sitter {
  readonly id: string;
  readonly name: string;
  /** Slots in which it cannot meet, whatever the reason. */
  readonly unavailable: ReadonlySet<number>;
  readonly ownTable: number | null;
  readonly most: number | null;
}

/** A meeting that holds its seats. */
export interface Seated extends Seat {
  readonly id: string;
  readonly buyerId: string;
  readonly supplierId: string;
}

/** The hall with everybody who sits in it. */
export interface Hall {
  readonly slots: number;
  /** Slots that are over; 0 while nothing has begun. */
  readonly slotsOver: number;
  readonly tables: readonly number[];
  readonly sitters: ReadonlyMap<string, Sitter>;
  readonly meetings: readonly Seated[];
}

export interface WantedSeat {
  /** Undefined for a new one. */
  readonly meetingId?: string;
  readonly buyer: Sitter;
  readonly supplier: Sitter;
  readonly slot: number;
  readonly table?: number;
  /** Where it stands now, to be kept where possible. */
  readonly tableNow?: number;
}

/**
 * The seat where two can meet in a slot; without a table wanted, the stand of one of them, the table they have, or the
 * lowest that is free.
 * @throws DomainError with the code of the rule that stands against it, naming who or what is in the way
 */
export function seatFor(hall: Hall, wanted: WantedSeat): Seat {
  const { slot, buyer, supplier } = wanted;
  if (slot < 1 || slot > hall.slots) throw refusal('docking.slot_unknown', { slot, slots: hall.slots });
  if (slot <= hall.slotsOver) throw refusal('docking.slot_is_over', { slot });
  const others = hall.meetings.filter(({ id }) => id !== wanted.meetingId);
  for (const sitter of [buyer, supplier]) {
    if (sitter.unavailable.has(slot)) throw refusal('docking.participant_unavailable', { name: sitter.name, slot });
    const its = others.filter(({ buyerId, supplierId }) => buyerId === sitter.id || supplierId === sitter.id);
    const busy = its.find((meeting) => meeting.slot === slot);
    if (busy) {
      const partner = hall.sitters.get(busy.buyerId === sitter.id ? busy.supplierId : busy.buyerId);
      throw refusal('docking.participant_busy_in_slot', { name: sitter.name, slot, partner: partner?.name ?? '' });
    }
    if (wanted.meetingId === undefined && sitter.most !== null && its.length >= sitter.most) {
      throw refusal('docking.participant_full', { name: sitter.name, most: sitter.most });
    }
  }
  return { slot, table: tableFor(hall, wanted, others) };
}

function tableFor(hall: Hall, { slot, table, tableNow, buyer, supplier }: WantedSeat, others: readonly Seated[]) {
  const inSlot = new Map(others.filter((meeting) => meeting.slot === slot).map((meeting) => [meeting.table, meeting]));
  // Where both have a stand, the buyer goes to the supplier's.
  const host = supplier.ownTable !== null ? supplier : buyer;
  const stand = host.ownTable;
  const stands = new Map([...hall.sitters.values()].map((sitter) => [sitter.ownTable, sitter.name]));
  if (table !== undefined && !hall.tables.includes(table)) throw refusal('docking.table_unknown', { table });
  if (stand !== null && table !== undefined && table !== stand) {
    throw refusal('docking.participant_has_own_table', { name: host.name, table: stand });
  }
  const wanted = stand ?? table;
  const owner = wanted === stand || wanted === undefined ? undefined : stands.get(wanted);
  if (owner !== undefined) throw refusal('docking.table_is_a_stand', { table: wanted ?? 0, name: owner });
  if (wanted !== undefined) {
    const there = inSlot.get(wanted);
    if (!there) return wanted;
    const [a, b] = [hall.sitters.get(there.buyerId), hall.sitters.get(there.supplierId)];
    throw refusal('docking.table_taken_in_slot', { table: wanted, slot, a: a?.name ?? '', b: b?.name ?? '' });
  }
  if (tableNow !== undefined && hall.tables.includes(tableNow) && !inSlot.has(tableNow) && !stands.has(tableNow)) {
    return tableNow;
  }
  const found = hall.tables.find((one) => !inSlot.has(one) && !stands.has(one));
  if (found === undefined) throw refusal('docking.tables_full_in_slot', { slot });
  return found;
}

function refusal(code: SeatingErrorCode, params: Record<string, string | number>): DomainError {
  return new DomainError<SeatingErrorCode>(code, params);
}
