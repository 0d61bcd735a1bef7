import { MoreThan } from 'typeorm';
import type { Actor } from '#kernel';
import { type Tx, updateVersioned } from '#platform';
import type { TimetablePlan } from '#timetabling';
import type { DockingEvent } from '../domain/docking-event.js';
import { Meeting } from '../domain/meeting.js';
import type { Pair } from '../domain/timetable-problem.js';
import { freeSeats, takeSeats } from './seats.js';

/** The more rows are read or written at once, the longer nobody else has a turn. */
const READ_AT_ONCE = 500;
const INSERTED_AT_ONCE = 50;

/** All meetings of an event, in the order of their ids. */
export async function meetingsOf(tx: Tx, eventId: string): Promise<Meeting[]> {
  const meetings: Meeting[] = [];
  for (;;) {
    const after = meetings.at(-1);
    const where = { eventId, ...(after && { id: MoreThan(after.id) }) };
    const page = await tx.find(Meeting, { where, order: { id: 'ASC' }, take: READ_AT_ONCE });
    meetings.push(...page);
    if (page.length < READ_AT_ONCE) return meetings;
  }
}

export interface MadePlan {
  readonly kind: 'plan' | 'replan';
  readonly fromSlot: number;
  readonly changes: readonly unknown[];
  readonly seed: number;
  readonly milliseconds: number;
  readonly by: Actor;
  readonly at: Date;
}

/** A meeting that stands elsewhere than before, came or went. */
interface Move {
  readonly meeting: Pick<Meeting, 'id' | 'buyerId' | 'supplierId'>;
  readonly from: { readonly slot: number; readonly table: number } | null;
  readonly to: { readonly slot: number; readonly table: number } | null;
}

/**
 * Stores a plan, brings the meetings to it and gives them their seats. The event's row is held alone.
 * @param pairs those that the plan was made from
 * @param seated the meetings that held seats before
 * @param pinned pairs that were asked for by hand, and stay
 * @returns the number of the plan
 */
export async function storePlan(
  tx: Tx,
  event: DockingEvent,
  plan: TimetablePlan,
  { pairs, seated, pinned }: { pairs: readonly Pair[]; seated: readonly Meeting[]; pinned: ReadonlySet<string> },
  made: MadePlan,
): Promise<number> {
  const known = new Map(pairs.map((pair) => [pair.id, pair]));
  const before = new Map(seated.map((meeting) => [meeting.id, meeting]));
  const placed = new Map(plan.meetings.map((meeting) => [meeting.id, meeting]));
  const moves: Move[] = [];
  const gone: Meeting[] = [];
  const changed: Meeting[] = [];
  for (const meeting of seated) {
    const place = placed.get(meeting.id);
    const from = { slot: meeting.slot, table: meeting.table };
    if (!place) {
      // A talk that was held with somebody who has left since is no part of the plan, and stays.
      if (meeting.state === 'held') continue;
      gone.push(meeting);
      moves.push({ meeting, from, to: null });
    } else if (place.slot !== from.slot || place.table !== from.table) {
      meeting.place(place, (known.get(meeting.id) as Pair).value);
      changed.push(meeting);
      moves.push({ meeting, from, to: { slot: place.slot, table: place.table } });
    }
  }
  const fresh = plan.meetings
    .filter(({ id }) => !before.has(id))
    .map(({ id, slot, table }) => {
      const { buyerId, supplierId, value } = known.get(id) as Pair;
      const facts = { id, eventId: event.id, buyerId, supplierId, slot, table, value, plannedAt: made.at };
      return Meeting.plan({ ...facts, pinned: pinned.has(id) });
    });
  for (const meeting of fresh) moves.push({ meeting, from: null, to: { slot: meeting.slot, table: meeting.table } });
  await freeSeats(
    tx,
    [...gone, ...changed].map(({ id }) => id),
  );
  await endMeetings(tx, event, gone, made);
  for (const meeting of changed) await updateVersioned(tx, Meeting, meeting);
  for (let at = 0; at < fresh.length; at += INSERTED_AT_ONCE) {
    await tx.insert(Meeting, fresh.slice(at, at + INSERTED_AT_ONCE));
  }
  await takeSeats(tx, [...changed, ...fresh]);
  // Where nothing stood before, nothing has moved.
  return insertPlan(tx, event, plan, known, seated.length === 0 ? [] : moves, made);
}

/** What nobody has seen is simply gone; what was published stays, as cancelled. */
async function endMeetings(tx: Tx, event: DockingEvent, gone: readonly Meeting[], { by, at }: MadePlan): Promise<void> {
  if (event.publishedAt === null) {
    await tx.query('DELETE FROM docking.meeting WHERE id = ANY ($1)', [gone.map(({ id }) => id)]);
    return;
  }
  for (const meeting of gone) {
    meeting.cancel('replan', '', by.name, at);
    await updateVersioned(tx, Meeting, meeting);
  }
}

async function insertPlan(
  tx: Tx,
  event: DockingEvent,
  plan: TimetablePlan,
  known: ReadonlyMap<string, Pair>,
  moves: readonly Move[],
  made: MadePlan,
): Promise<number> {
  const [{ number }] = (await tx.query(
    `INSERT INTO docking.timetable_plan (event_id, number, kind, made_at, made_by, made_by_name, from_slot, changes, seed,
       placed, unplaced, moved, value, value_bound, breaks, breaks_bound, proved_optimal, milliseconds)
     SELECT $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
     FROM docking.timetable_plan WHERE event_id = $1 RETURNING number`,
    [
      event.id,
      made.kind,
      made.at,
      made.by.accountId,
      made.by.name,
      made.fromSlot,
      JSON.stringify(made.changes),
      made.seed,
      plan.meetings.length,
      plan.unplaced.length,
      moves.length,
      plan.value,
      // Whole numbers are worth whole numbers.
      Math.floor(plan.valueBound),
      plan.breaks,
      plan.breaksBound,
      plan.provedOptimal,
      made.milliseconds,
    ],
  )) as [{ number: number }];
  const left = plan.unplaced.map(({ id, reason }) => ({ ...(known.get(id) as Pair), reason }));
  await tx.query(
    `INSERT INTO docking.plan_unplaced (event_id, plan_number, buyer_id, supplier_id, value, reason)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[], $5::int[], $6::text[])`,
    [
      event.id,
      number,
      left.map(({ buyerId }) => buyerId),
      left.map(({ supplierId }) => supplierId),
      left.map(({ value }) => value),
      left.map(({ reason }) => reason),
    ],
  );
  await tx.query(
    `INSERT INTO docking.plan_move (event_id, plan_number, meeting_id, buyer_id, supplier_id, from_slot, from_table, to_slot, to_table)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::int[], $7::int[], $8::int[], $9::int[])`,
    [
      event.id,
      number,
      moves.map(({ meeting }) => meeting.id),
      moves.map(({ meeting }) => meeting.buyerId),
      moves.map(({ meeting }) => meeting.supplierId),
      moves.map(({ from }) => from?.slot ?? null),
      moves.map(({ from }) => from?.table ?? null),
      moves.map(({ to }) => to?.slot ?? null),
      moves.map(({ to }) => to?.table ?? null),
    ],
  );
  return number;
}
