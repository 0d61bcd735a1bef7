import type { Dice } from '../dice.js';
import type { Part } from '../effort.js';
import type { Board } from '../model/board.js';
import { swap } from './swap.js';

/** Chance of a swap that costs one break is e^(-1/heat). */
const HEAT = { first: 0.5, last: 0.12 };
/** What a break beyond fairness weighs beside a break. */
const UNFAIR = 3;

/** Lowers breaks by simulated annealing over swaps of two slots. The meetings held stay the same, and so does the value. */
export function lowerBreaks(board: Board, dice: Dice, effort: Part, bound: number): void {
  const weight = () => board.breaks + UNFAIR * board.unfair;
  const placed = Int32Array.from(board.slotOf.keys()).filter((meeting) => (board.slotOf[meeting] as number) >= 0);
  if (placed.length === 0) return;
  let now = weight();
  let best = { weight: now, slotOf: board.slotOf.slice() };
  for (let progress = 0, round = 0; now > bound; round++) {
    if (round % 16 === 0) progress = effort.progress();
    if (progress >= 1) break;
    effort.step(1);
    const heat = HEAT.first * (HEAT.last / HEAT.first) ** progress;
    const [meeting, to] = someMove(board, dice, placed);
    if (to < 0 || to === board.slotOf[meeting]) continue;
    const mark = board.mark();
    if (!swap(board, meeting, to, someAt(board, dice, to))) continue;
    const next = weight();
    if (next > now && dice.next() >= Math.exp((now - next) / heat)) board.undo(mark);
    else now = next;
    board.settle();
    if (now < best.weight) best = { weight: now, slotOf: board.slotOf.slice() };
  }
  if (now > best.weight) board.restore(best.slotOf);
}

/** A meeting and a slot for it: mostly beside another meeting of one of the two. */
function someMove(board: Board, dice: Dice, placed: Int32Array): readonly [number, number] {
  const { a, b, slots, allowed, meetingsOf } = board.model;
  const meeting = placed[dice.below(placed.length)] as number;
  const choices = allowed.of(meeting);
  if (dice.next() < 0.3) return [meeting, choices[dice.below(choices.length)] as number];
  const person = (dice.next() < 0.5 ? a[meeting] : b[meeting]) as number;
  const others = meetingsOf.of(person);
  const other = board.slotOf[others[dice.below(others.length)] as number] as number;
  const to = other + (dice.next() < 0.5 ? 1 : -1);
  return [meeting, other < 0 || to >= slots ? -1 : to];
}

function someAt(board: Board, dice: Dice, slot: number): number {
  const { people, slots } = board.model;
  if ((board.taken[slot] as number) < (board.model.freeTables[slot] as number)) return -1;
  for (let tries = 0; tries < 8; tries++) {
    const meeting = board.at[dice.below(people) * slots + slot] as number;
    if (meeting >= 0 && !board.needsNoTable(meeting)) return meeting;
  }
  return -1;
}
