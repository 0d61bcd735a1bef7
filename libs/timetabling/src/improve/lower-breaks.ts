import type { Dice } from '../dice.js';
import type { Part } from '../effort.js';
import type { Board } from '../model/board.js';
import { Lineup } from './lineup.js';

/** Chance of a move that costs one break is e^(-1/heat). */
const HEAT = { first: 0.36, last: 0.22 };
/**
 * What a slot of waiting weighs beside a break: that leads to where a break ends. Beyond `most` slots nothing: whoever has
 * to wait in any case should stand in nobody's way.
 */
const WAITING = { slot: 0.3, most: 4 };
/** Moves between two looks at the effort, and how many steps they count for. */
const ROUNDS = { moves: 256, steps: 64 };

/**
 * Lowers breaks by simulated annealing. The meetings held stay the same, and so does the value. `onBetter` is told each plan
 * that is better than all before.
 */
export function lowerBreaks(
  board: Board,
  dice: Dice,
  effort: Part,
  bound: number,
  onBetter?: (breaks: number, slotOf: Int32Array) => void,
): void {
  if (board.slotOf.every((slot) => slot < 0)) return;
  const lineup = new Lineup(board.model, board.slotOf, (slots) => WAITING.slot * Math.min(slots, WAITING.most));
  let best = { weight: lineup.weight, slotOf: lineup.slotOf.slice() };
  for (let progress = effort.progress(); progress < 1 && best.weight > bound; progress = effort.progress()) {
    effort.step(ROUNDS.steps);
    const heat = HEAT.first * (HEAT.last / HEAT.first) ** progress;
    let moves = ROUNDS.moves;
    while (moves > 0 && best.weight > bound) {
      moves = lineup.anneal(moves, heat, dice, best.weight);
      if (lineup.weight >= best.weight) continue;
      best = { weight: lineup.weight, slotOf: lineup.slotOf.slice() };
      onBetter?.(lineup.breaks(), best.slotOf);
    }
  }
  board.restore(best.slotOf);
}
