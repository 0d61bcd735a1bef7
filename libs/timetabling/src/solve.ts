import { Dice } from './dice.js';
import { Effort } from './effort.js';
import { breaksBound } from './improve/breaks-bound.js';
import { lowerBreaks } from './improve/lower-breaks.js';
import { Board } from './model/board.js';
import type { EventModel } from './model/event-model.js';
import { byWorth, fill } from './place/fill.js';
import { raiseValue } from './place/raise-value.js';
import type { PlanOptions } from './problem.js';
import { Prices } from './select/prices.js';
import { selectMeetings } from './select/select-meetings.js';

export interface Solved {
  readonly board: Board;
  readonly valueBound: number;
  readonly breaksBound: number;
}

/** Steps of the search for prices, before and after the value is raised. */
const ROUNDS = 200;

/** Which meetings, and when. Value first, then breaks. */
export function solve(model: EventModel, options: PlanOptions): Solved {
  const effort = new Effort(options, model.meetings);
  const dice = new Dice(options.seed ?? 1);
  const board = new Board(model);
  const selection = selectMeetings(model);
  fill(board, dice, byWorth(model, selection.share), selection.bound);
  const prices = new Prices(model, selection);
  prices.lower(ROUNDS, board.value);
  raiseValue(board, dice, effort.part(0.4), prices);
  prices.lower(ROUNDS, board.value);
  const valueBound = boundFor(board, prices);
  const least = holdsAllThereIs(board) && board.value === valueBound ? breaksBound(board) : 0;
  lowerBreaks(board, dice, effort.part(1), least);
  return { board, valueBound, breaksBound: least };
}

/** A plan that lacks something that must be held may be worth more than those that lack nothing. */
function boundFor(board: Board, prices: Prices): number {
  return board.missing === 0 || board.value <= prices.bound ? prices.bound : selectMeetings(board.model, false).bound;
}

/** Whether every meeting that is worth anything, or must be, is held: then every best plan holds these and no others. */
function holdsAllThereIs({ slotOf, model }: Board): boolean {
  return slotOf.every((slot, at) => slot >= 0 && ((model.value[at] as number) > 0 || model.required[at] === 1));
}
