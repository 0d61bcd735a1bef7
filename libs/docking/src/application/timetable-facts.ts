import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import type { Tx } from '#platform';
import { type DockingEvent, usableTables } from '../domain/docking-event.js';
import { Meeting } from '../domain/meeting.js';
import { Participant } from '../domain/participant.js';
import type { Hall } from '../domain/seating.js';
import { slotsBegun, slotsOver } from '../domain/slots.js';
import type { Pair, Planned, ProblemFacts } from '../domain/timetable-problem.js';
import { valueOfMeeting, type Wish } from '../domain/wish.js';
import { meetingsOf } from '../persistence/timetable.store.js';
import { slotsOf } from '../persistence/slots.js';

/** Everything about a held event that a plan or a seat depends on. */
export interface TimetableFacts {
  readonly slots: number;
  readonly morningSlots: number;
  /** Slots that have begun by the clock. */
  readonly begun: number;
  /** Slots that are over by the clock. */
  readonly over: number;
  /** How many the hall has, lost ones counted. */
  readonly tables: number;
  readonly lostTables: readonly number[];
  /** Those that take part. */
  readonly participants: ReadonlyMap<string, Planned>;
  /** Pairs that somebody wishes for and nobody refuses, with what their meeting is worth. */
  readonly wished: ReadonlyMap<
    string,
    { readonly buyerId: string; readonly supplierId: string; readonly value: number }
  >;
  /** Pairs that somebody refuses. */
  readonly vetoed: ReadonlySet<string>;
  /** Pairs that the organiser took out by hand; a plan leaves them out. */
  readonly takenOut: ReadonlySet<string>;
  /** Meetings that hold their seats. */
  readonly seated: readonly Meeting[];
}

/** A pair that the organiser asks for, wished or not. */
export interface AddedPair {
  readonly buyerId: string;
  readonly supplierId: string;
}

export function pairKey(buyerId: string, supplierId: string): string {
  return `${buyerId} ${supplierId}`;
}

/** Reads what a plan is made from. The event's row is held. */
@Injectable()
export class TimetableReader {
  constructor(private readonly clock: Clock) {}

  async read(tx: Tx, event: DockingEvent): Promise<TimetableFacts> {
    const slots = await slotsOf(tx, event.id);
    const participants = new Map(
      (await tx.find(Participant, { where: { eventId: event.id, state: 'accepted' }, order: { id: 'ASC' } })).map(
        (participant) => [participant.id, planned(participant, event, slots.length)],
      ),
    );
    const meetings = await meetingsOf(tx, event.id);
    const seated = meetings.filter((meeting) => meeting.isSeated);
    const together = new Set(seated.map(({ buyerId, supplierId }) => pairKey(buyerId, supplierId)));
    return {
      slots: slots.length,
      morningSlots: slots.filter(({ session }) => session === 'morning').length,
      begun: slotsBegun(slots, this.clock.now()),
      over: slotsOver(slots, this.clock.now()),
      tables: event.tables,
      lostTables: event.lostTables,
      participants,
      ...(await this.wishes(tx, event.id, participants)),
      takenOut: new Set(
        meetings
          .filter(({ cancelledBecause }) => cancelledBecause === 'hand')
          .map(({ buyerId, supplierId }) => pairKey(buyerId, supplierId))
          .filter((key) => !together.has(key)),
      ),
      seated,
    };
  }

  private async wishes(tx: Tx, eventId: string, participants: ReadonlyMap<string, Planned>) {
    const rows = (await tx.query(
      'SELECT from_id, to_id, weight, veto FROM docking.wish WHERE event_id = $1 ORDER BY from_id, to_id',
      [eventId],
    )) as { from_id: string; to_id: string; weight: number | null; veto: boolean }[];
    const said = new Map<string, { buyer?: Wish; supplier?: Wish; buyerId: string; supplierId: string }>();
    for (const { from_id, to_id, weight, veto } of rows) {
      const side = participants.get(from_id)?.side;
      if (side === undefined || !participants.has(to_id)) continue;
      const [buyerId, supplierId] = side === 'buyer' ? [from_id, to_id] : [to_id, from_id];
      const key = pairKey(buyerId, supplierId);
      const wish = { weight, veto } as Wish;
      const both = said.get(key);
      if (both) both[side] = wish;
      else said.set(key, { buyerId, supplierId, [side]: wish });
    }
    const wished = new Map<string, { buyerId: string; supplierId: string; value: number }>();
    const vetoed = new Set<string>();
    for (const [key, { buyer, supplier, buyerId, supplierId }] of said) {
      const value = valueOfMeeting(buyer, supplier);
      if (value === undefined) vetoed.add(key);
      else wished.set(key, { buyerId, supplierId, value });
    }
    return { wished, vetoed };
  }
}

/** The hall as it stands, for whoever places one meeting by hand. */
export function hallOf(facts: TimetableFacts, slotsOver: number): Hall {
  const { slots, participants: sitters, seated: meetings } = facts;
  return { slots, slotsOver, tables: usableTables(facts), sitters, meetings };
}

/**
 * The pairs a plan may seat: those that meet already, then those that somebody wishes for. What is fixed stays: what took
 * place, what was placed by hand where that is still possible, and everything before the slot from which is planned.
 */
export async function problemFacts(
  facts: TimetableFacts,
  fromSlot: number,
  added: readonly AddedPair[] = [],
): Promise<ProblemFacts> {
  const pairs = pairsToSeat(facts, fromSlot, added);
  await turnOfOthers();
  const { slots, morningSlots, tables, lostTables } = facts;
  const byParticipant = new Map<string, Meeting[]>([...facts.participants.keys()].map((id) => [id, []]));
  for (const meeting of facts.seated) {
    byParticipant.get(meeting.buyerId)?.push(meeting);
    byParticipant.get(meeting.supplierId)?.push(meeting);
  }
  const participants = [...facts.participants.values()].map((sitter) =>
    openFor(sitter, byParticipant.get(sitter.id) ?? [], facts, fromSlot),
  );
  return { slots, morningSlots, tables, lostTables, participants, pairs };
}

function pairsToSeat(facts: TimetableFacts, fromSlot: number, added: readonly AddedPair[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const meeting of facts.seated) {
    const { id, buyerId, supplierId, slot } = meeting;
    if (!facts.participants.has(buyerId) || !facts.participants.has(supplierId)) continue;
    const key = pairKey(buyerId, supplierId);
    const over = slot < fromSlot || meeting.state === 'held';
    const wish = facts.wished.get(key);
    if (!over && (facts.vetoed.has(key) || (!wish && !meeting.pinned))) continue;
    const fixedSlot = over || (meeting.pinned && canSit(facts, meeting)) ? slot : null;
    const required = fixedSlot !== null;
    pairs.set(key, { id, buyerId, supplierId, value: wish?.value ?? 0, fixedSlot, required });
  }
  for (const { buyerId, supplierId } of added) {
    const key = pairKey(buyerId, supplierId);
    const value = facts.wished.get(key)?.value ?? 0;
    pairs.set(key, pairs.get(key) ?? { id: newId(), buyerId, supplierId, value, fixedSlot: null, required: true });
  }
  for (const [key, { buyerId, supplierId, value }] of facts.wished) {
    if (pairs.has(key) || facts.takenOut.has(key)) continue;
    pairs.set(key, { id: newId(), buyerId, supplierId, value, fixedSlot: null, required: false });
  }
  // In an order of their own: the same wishes and the same seed give the same plan, whatever was planned before.
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function canSit({ participants }: TimetableFacts, { buyerId, supplierId, slot }: Meeting): boolean {
  return [buyerId, supplierId].every((id) => participants.get(id)?.unavailable.has(slot) === false);
}

/**
 * Where it has met, it was able to meet, whatever was said. Before the first slot of the plan nothing new begins, nor
 * beside a talk with somebody who has left since.
 */
function openFor(
  sitter: Planned,
  meetings: readonly Meeting[],
  { participants }: TimetableFacts,
  fromSlot: number,
): Planned {
  const past = Array.from({ length: fromSlot - 1 }, (_, index) => index + 1);
  const closed = new Set([...sitter.unavailable, ...past]);
  for (const { buyerId, supplierId, slot, state } of meetings) {
    if (!participants.has(buyerId) || !participants.has(supplierId)) closed.add(slot);
    else if (slot < fromSlot || state === 'held') closed.delete(slot);
  }
  return { ...sitter, unavailable: closed };
}

function planned(participant: Participant, event: DockingEvent, slots: number): Planned {
  const isAway = participant.goneFrom !== null || participant.absentFrom !== null;
  const most = participant.mostMeetings ?? event.mostFor(participant.side);
  return {
    id: participant.id,
    name: participant.enterpriseName,
    side: participant.side,
    unavailable: participant.closedSlots(slots),
    ownTable: participant.ownTable,
    most,
    // Nothing more is asked of somebody who is not there, nor more than it may have.
    least: isAway ? 0 : Math.min(participant.leastMeetings, most ?? slots),
  };
}
