import type { Dice } from '../dice.js';
import type { Board } from '../model/board.js';
import type { Part } from '../effort.js';
import { Chains } from './chains.js';

/** Steps that an attempt counts for. */
const STEPS = 12;
/** Above so many meetings annealing would take minutes to win back what its heat costs. */
const LARGE = 400;
/** Heat at the start, as a part of what a meeting is worth on average. */
const HEAT = 0.4;

/**
 * Makes the plan worth more by simulated annealing, until it is worth its bound or the effort is spent. The best plan seen
 * stands on the board in the end.
 */
export function raiseValue(board: Board, dice: Dice, effort: Part, bound: number): void {
  const { meetings, allowed, value } = board.model;
  const chains = new Chains(board, dice);
  const candidates = Int32Array.from({ length: meetings }, (_, at) => at).filter((at) => allowed.of(at).length > 0);
  const placed = candidates.filter((meeting) => (board.slotOf[meeting] as number) >= 0);
  const heat = placed.length > LARGE ? 0 : (HEAT * board.value) / Math.max(1, placed.length);
  let best = { missing: board.missing, value: board.value, slotOf: board.slotOf.slice() };
  if (placed.length === candidates.length) return;
  for (let progress = 0; progress < 1; progress = effort.progress()) {
    effort.step(STEPS);
    if (board.missing === 0 && board.value >= bound) break;
    const [one, other] = [someWaiting(board, dice, candidates), someWaiting(board, dice, candidates)];
    const meeting = (value[one] as number) > (value[other] as number) ? one : other;
    if (meeting < 0) break;
    tryToRaise(board, chains, dice, meeting, -Math.log(1 - dice.next()) * heat * (1 - progress));
    if (board.missing > best.missing || (board.missing === best.missing && board.value <= best.value)) continue;
    best = { missing: board.missing, value: board.value, slotOf: board.slotOf.slice() };
  }
  if (!board.isNoWorseThan(best.missing, best.value)) board.restore(best.slotOf);
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
 * another, and whoever is free now may come in. Kept if the plan is worse by no more
 * than `patience`.
 */
function tryToRaise(board: Board, chains: Chains, dice: Dice, meeting: number, patience: number): void {
  const { slots, a, b, allowed, before, pinned, after } = board.model;
  const choices = allowed.of(meeting);
  const slot = choices[dice.below(choices.length)];
  if (slot === undefined || !board.isInOrder(meeting, slot)) return;
  for (const earlier of before.of(meeting)) if ((board.slotOf[earlier] as number) < 0) return;
  const [missing, value, mark] = [board.missing, board.value, board.mark()];
  const pair = [a[meeting] as number, b[meeting] as number];
  const sentAway: number[] = [];
  const sendAway = (other: number): boolean => {
    if (other < 0 || board.slotOf[other] === -1) return true;
    if ((pinned[other] as number) >= 0) return false;
    for (const later of after.of(other)) if ((board.slotOf[later] as number) >= 0) return false;
    board.take(other);
    sentAway.push(other);
    return true;
  };
  let isFree = pair.every((person) => sendAway(board.at[person * slots + slot] as number));
  for (const person of pair) {
    if (isFree && board.isFull(person)) isFree = sendAway(someMeetingOf(board, dice, person));
  }
  if (isFree && !board.hasTable(meeting, slot)) isFree = sendAway(someMeetingAt(board, dice, slot));
  if (!isFree || !board.fits(meeting, slot)) return board.undo(mark);
  board.put(meeting, slot);
  const people = new Set(pair);
  for (const other of sentAway) people.add(a[other] as number).add(b[other] as number);
  const candidates = [...new Set([...sentAway, ...waitingFor(board, people)])];
  candidates.sort((one, other) => (board.model.value[other] as number) - (board.model.value[one] as number));
  for (const candidate of candidates) if ((board.slotOf[candidate] as number) < 0) chains.insert(candidate);
  if (board.isNoWorseThan(missing, value - patience)) board.settle();
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

function someMeetingOf(board: Board, dice: Dice, person: number): number {
  const held = board.model.meetingsOf.of(person).filter((meeting) => (board.slotOf[meeting] as number) >= 0);
  return held[dice.below(held.length)] ?? -1;
}

function someMeetingAt(board: Board, dice: Dice, slot: number): number {
  const { people, slots } = board.model;
  const turn = dice.below(people);
  for (let i = 0; i < people; i++) {
    const meeting = board.at[((i + turn) % people) * slots + slot] as number;
    if (meeting >= 0 && !board.needsNoTable(meeting)) return meeting;
  }
  return -1;
}
