import { Dice } from '../dice.js';
import { Effort } from '../effort.js';
import { FaultyProblem } from '../faults-of.js';
import { lowerBreaks } from '../improve/lower-breaks.js';
import { Board } from '../model/board.js';
import { modelOf, type EventModel, type Past } from '../model/event-model.js';
import { byWorth, fill } from '../place/fill.js';
import { Chains } from '../place/chains.js';
import { Prices } from '../select/prices.js';
import { selectMeetings } from '../select/select-meetings.js';
import type { PlacedMeeting, PlanOptions, ReplannedTimetable, ReplanRequest } from '../problem.js';
import { seatMeetings } from '../seat/seat-meetings.js';
import { freeTablesOf, timetableOf } from '../timetable-of.js';
import { afterChanges, lostTables } from './after-changes.js';
import { faultsOfReplan } from './faults-of-replan.js';

const ROUNDS = 60;

/**
 * Plans anew during the event. What has begun stays. Of the rest, whatever can be held as it was announced stays too;
 * what was not announced fills the gaps at no cost to anybody; only then may announced meetings move, for meetings that
 * lost their place or still have none, and no more of them than participants are affected.
 * @throws FaultyProblem where the request has mistakes.
 */
export function replan(request: ReplanRequest, options: PlanOptions = {}): ReplannedTimetable {
  const faults = faultsOfReplan(request);
  if (faults.length > 0) throw new FaultyProblem(faults);
  const problem = afterChanges(request);
  const lost = lostTables(request);
  const index = new Map(problem.meetings.map(({ id }, at) => [id, at]));
  const before = new Map(request.plan.map((entry) => [index.get(entry.id) as number, entry]));
  const past: Past = { now: request.now - 1, pinned: pinnedBy(before, request.now), lostTables: lost };
  const model = modelOf(problem, past);
  const dice = new Dice(options.seed ?? 1);

  const kept = keptOf(model, before, lost);
  const still = new Board(modelOf(problem, { ...past, pinned: kept.slotOf }));
  const gaps = selectMeetings(still.model);
  fill(still, dice, byWorth(still.model, gaps.share), gaps.bound);
  lowerBreaks(still, dice, new Effort(options, model.meetings).part(0.1), 0);
  const board = new Board(model);
  board.restore(still.slotOf);
  const selection = selectMeetings(model);
  moveFor(board, dice, selection.share, before, kept.affected);
  const prices = new Prices(model, selection);
  prices.lower(ROUNDS, board.value);

  const seats = new Map<number, number>();
  for (const [meeting, { slot, table }] of before) {
    const stays =
      board.slotOf[meeting] === slot - 1 && (slot < request.now || isItsTable(model, meeting, table - 1, lost));
    if (stays) seats.set(meeting, table - 1);
  }
  const tableOf = seatMeetings(board, freeTablesOf(problem, lost), seats);
  const valueBound = board.missing === 0 ? prices.bound : Math.max(prices.bound, selectMeetings(model, false).bound);
  const planned = timetableOf(problem, board, tableOf, { valueBound, breaksBound: 0 });
  return { ...planned, moved: movedBetween(request.plan, planned.meetings) };
}

type Before = ReadonlyMap<number, PlacedMeeting>;

function pinnedBy(before: Before, now: number): Map<number, number> {
  return new Map([...before].flatMap(([meeting, { slot }]) => (slot < now ? [[meeting, slot - 1] as const] : [])));
}

function isItsTable({ stand }: EventModel, meeting: number, table: number, lost: ReadonlySet<number>): boolean {
  return (stand[meeting] as number) < 0 ? !lost.has(table) : stand[meeting] === table;
}

/** Announced meetings that can stay in their slots, and how many participants the changes touch. */
function keptOf(model: EventModel, before: Before, lost: ReadonlySet<number>) {
  const board = new Board(model);
  const affected = new Set<number>();
  const place = new Int32Array(model.meetings);
  model.inOrder.forEach((meeting, at) => (place[meeting] = at));
  // Where tables lack, those at a lost one go. What must come before another is looked at before it.
  const entries = [...before].sort(
    ([one, { table: ofOne }], [other, { table: ofOther }]) =>
      Number(lost.has(ofOne - 1)) - Number(lost.has(ofOther - 1)) || (place[one] as number) - (place[other] as number),
  );
  for (const round of [1, 2]) {
    for (const [meeting, { slot }] of entries) {
      if ((board.slotOf[meeting] as number) >= 0) continue;
      if (board.fits(meeting, slot - 1)) board.put(meeting, slot - 1);
      else if (round === 2) affected.add(model.a[meeting] as number).add(model.b[meeting] as number);
    }
  }
  const slotOf = new Map([...board.slotOf.entries()].filter(([, slot]) => slot >= 0));
  return { slotOf, affected: affected.size };
}

/** Places what is left by moving announced meetings, the shortest way for each, while moves are left. */
function moveFor(board: Board, dice: Dice, share: Float64Array, before: Before, budget: number): void {
  const chains = new Chains(board, dice);
  const movedNow = () =>
    [...before].filter(([at, { slot }]) => board.slotOf[at] !== -1 && board.slotOf[at] !== slot - 1);
  const waiting = [...byWorth(board.model, share)].filter((meeting) => (board.slotOf[meeting] as number) < 0);
  waiting.sort((one, other) => Number(before.has(other)) - Number(before.has(one)));
  for (const meeting of waiting) {
    const mark = board.mark();
    const isRequired = board.model.required[meeting] === 1;
    if (!chains.insert(meeting) && !(isRequired && chains.insert(meeting, Number.MAX_SAFE_INTEGER))) continue;
    if (movedNow().length > budget && !isRequired) board.undo(mark);
  }
}

function movedBetween(before: readonly PlacedMeeting[], after: readonly PlacedMeeting[]): string[] {
  const now = new Map(after.map((entry) => [entry.id, entry]));
  return before.flatMap(({ id, slot, table }) => {
    const entry = now.get(id);
    return entry && (entry.slot !== slot || entry.table !== table) ? [id] : [];
  });
}
