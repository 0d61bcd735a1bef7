import type { Dice } from '../dice.js';
import type { Part } from '../effort.js';
import type { Board } from '../model/board.js';
import { Lineup } from './lineup.js';

/** Chance of a move that costs one break is e^(-1/heat). */
const HEAT = { first: 0.42, last: 0.17 };
/** What a slot of waiting weighs beside a break: that much leads to the place where a break ends. */
const WAITING = 0.6;
/** Moves between two looks at the effort, and how many steps they count for. */
const ROUNDS = { moves: 64, steps: 16 };

export interface Manner {
  readonly waiting?: number;
  readonly onBetter?: (breaks: number, slotOf: Int32Array) => void;
}

/** Lowers breaks by simulated annealing. The meetings held stay the same, and so does the value. */
export function lowerBreaks(
  board: Board,
  dice: Dice,
  effort: Part,
  bound: number,
  { waiting = WAITING, onBetter }: Manner = {},
): void {
  const placed = Int32Array.from(board.slotOf.keys()).filter((meeting) => (board.slotOf[meeting] as number) >= 0);
  if (placed.length === 0) return;
  const lineup = new Lineup(board.model, board.slotOf, waiting);
  let best = { weight: lineup.weight, slotOf: lineup.slotOf.slice() };
  for (let progress = effort.progress(); progress < 1 && best.weight > bound; progress = effort.progress()) {
    effort.step(ROUNDS.steps);
    const heat = HEAT.first * (HEAT.last / HEAT.first) ** progress;
    for (let round = 0; round < ROUNDS.moves; round++) {
      const meeting = placed[dice.below(placed.length)] as number;
      const to = someSlot(board, lineup, meeting, dice);
      if (to < 0) continue;
      const change = lineup.tryMove(meeting, to, dice);
      if (change > 0 && (change === Infinity || dice.next() >= Math.exp(-change / heat))) continue;
      lineup.make();
      if (lineup.weight >= best.weight) continue;
      best = { weight: lineup.weight, slotOf: lineup.slotOf.slice() };
      onBetter?.(lineup.breaks(), best.slotOf);
      if (best.weight <= bound) break;
    }
  }
  board.restore(best.slotOf);
}

/** A slot for a meeting, mostly beside another meeting of one of the two; -1 where that is none. */
function someSlot({ model }: Board, { slotOf }: Lineup, meeting: number, dice: Dice): number {
  const { a, b, slots, allowed, meetingsOf } = model;
  let to: number;
  if (dice.next() < 0.3) {
    const from = allowed.starts[meeting] as number;
    to = allowed.items[from + dice.below((allowed.starts[meeting + 1] as number) - from)] as number;
  } else {
    const person = (dice.next() < 0.5 ? a[meeting] : b[meeting]) as number;
    const from = meetingsOf.starts[person] as number;
    const other = meetingsOf.items[from + dice.below((meetingsOf.starts[person + 1] as number) - from)] as number;
    const slot = slotOf[other] as number;
    to = slot < 0 ? -1 : slot + (dice.next() < 0.5 ? 1 : -1);
  }
  return to < slots && to !== slotOf[meeting] ? to : -1;
}
