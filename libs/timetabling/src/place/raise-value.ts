import type { Dice } from '../dice.js';
import type { Board } from '../model/board.js';
import type { Prices } from '../select/prices.js';
import type { Part } from '../effort.js';
import { Chains } from './chains.js';
import { Intrusion } from './intrusion.js';

/** Steps that an attempt counts for. */
const STEPS = 12;
/** Above so many meetings annealing would take minutes to win back what its heat costs. */
const LARGE = 400;
/** Heat at the start, as a part of what a meeting is worth on average. */
const HEAT = 0.1;

/**
 * Makes the plan worth more by simulated annealing, until it is worth its bound or the effort is spent. The best plan seen
 * stands on the board in the end; `onBetter` is told each.
 */
export function raiseValue(
  board: Board,
  dice: Dice,
  effort: Part,
  prices: Prices,
  onBetter?: (slotOf: Int32Array) => void,
): void {
  const { meetings, slots, allowed } = board.model;
  const gains = prices.gains();
  const gainOf = (meeting: number) =>
    allowed.of(meeting).reduce((most, slot) => Math.max(most, gains[meeting * slots + slot] as number), -Infinity);
  const chains = new Chains(board, dice);
  const candidates = Int32Array.from({ length: meetings }, (_, at) => at).filter((at) => allowed.of(at).length > 0);
  const placed = candidates.filter((meeting) => (board.slotOf[meeting] as number) >= 0);
  const heat = placed.length > LARGE ? 0 : (HEAT * board.value) / Math.max(1, placed.length);
  let best = { missing: board.missing, value: board.value, slotOf: board.slotOf.slice() };
  if (placed.length === candidates.length) return;
  for (let progress = 0; progress < 1; progress = effort.progress()) {
    effort.step(STEPS);
    if (board.missing === 0 && board.value >= prices.bound) break;
    const [one, other] = [someWaiting(board, dice, candidates), someWaiting(board, dice, candidates)];
    if (one < 0) break;
    const isFirst = needOf(board, one) - needOf(board, other) || gainOf(one) - gainOf(other);
    const meeting = isFirst > 0 ? one : other;
    tryToRaise(
      board,
      chains,
      new Intrusion(board, dice, gains),
      meeting,
      -Math.log(1 - dice.next()) * heat * (1 - progress),
    );
    if (board.missing > best.missing || (board.missing === best.missing && board.value <= best.value)) continue;
    best = { missing: board.missing, value: board.value, slotOf: board.slotOf.slice() };
    onBetter?.(best.slotOf);
  }
  if (!board.isNoWorseThan(best.missing, best.value)) board.restore(best.slotOf);
}

/** How much of what is missing the meeting would bring. */
function needOf({ held, model }: Board, meeting: number): number {
  const lacks = (person: number) => ((held[person] as number) < (model.least[person] as number) ? 1 : 0);
  return (model.required[meeting] as number) + lacks(model.a[meeting] as number) + lacks(model.b[meeting] as number);
}

/** A meeting without a place, or -1 where all have one. */
function someWaiting(board: Board, dice: Dice, candidates: Int32Array): number {
  const turn = dice.below(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const meeting = candidates[(i + turn) % candidates.length] as number;
    if ((board.slotOf[meeting] as number) < 0) return meeting;
  }
  return -1;
}

/**
 * One attempt to make a plan worth more: a meeting without a place takes one, whoever sits there; those sent away look for
 * another, and whoever is free now may come in. Kept if the plan is worse by no more than `patience`.
 */
function tryToRaise(board: Board, chains: Chains, intrusion: Intrusion, meeting: number, patience: number): void {
  const { a, b, value } = board.model;
  const [missing, worth, mark] = [board.missing, board.value, board.mark()];
  if (!intrusion.force(meeting)) return board.undo(mark);
  const people = new Set<number>();
  for (const other of [...intrusion.forced, ...intrusion.sentAway])
    people.add(a[other] as number).add(b[other] as number);
  const candidates = [...new Set([...intrusion.sentAway, ...waitingFor(board, people)])];
  candidates.sort(
    (one, other) => needOf(board, other) - needOf(board, one) || (value[other] as number) - (value[one] as number),
  );
  for (const candidate of candidates) if ((board.slotOf[candidate] as number) < 0) chains.insert(candidate);
  if (board.isNoWorseThan(missing, worth - patience)) board.settle();
  else board.undo(mark);
}

/** A few of the most valuable meetings without a place among these people. */
function waitingFor(board: Board, people: ReadonlySet<number>): number[] {
  const { meetingsOf, value } = board.model;
  return [...people].flatMap((person) =>
    [...meetingsOf.of(person)]
      .filter((meeting) => (board.slotOf[meeting] as number) < 0)
      .sort((one, other) => (value[other] as number) - (value[one] as number))
      .slice(0, 3),
  );
}
