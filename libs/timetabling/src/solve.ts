import { Dice } from './dice.js';
import { Effort } from './effort.js';
import { BreaksBound } from './improve/breaks-bound.js';
import { lowerBreaks } from './improve/lower-breaks.js';
import { Board } from './model/board.js';
import type { EventModel } from './model/event-model.js';
import { byWorth, fill } from './place/fill.js';
import { raiseValue } from './place/raise-value.js';
import type { PlanOptions, PlanProgress } from './problem.js';
import { Prices } from './select/prices.js';
import { selectMeetings } from './select/select-meetings.js';

export interface Solved {
  readonly board: Board;
  readonly valueBound: number;
  readonly breaksBound: number;
}

/** Steps of the search for prices, before and after the value is raised. */
const ROUNDS = 200;

/** Breaks are lowered several times, each from the heat and up to a part of the effort: easy events end early, and luck differs. */
const ANNEALINGS = [0.02, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 1];

/** Which meetings, and when. Value first, then breaks. `onBetter` is told each better plan, the first as soon as there is one. */
export function solve(model: EventModel, options: PlanOptions, onBetter?: (slotOf: Int32Array) => void): Solved {
  const effort = new Effort(options, model.meetings);
  const dice = new Dice(options.seed ?? 1);
  const board = new Board(model);
  const selection = selectMeetings(model);
  const report = (phase: PlanProgress['phase'], valueBound: number, least: number, breaks = board.breaks) =>
    options.onProgress?.({
      phase,
      value: board.value,
      valueBound,
      breaks,
      breaksBound: least,
      seconds: effort.seconds(),
    });
  fill(board, dice, byWorth(model, selection.share), selection.bound);
  onBetter?.(board.slotOf);
  const prices = new Prices(model, selection);
  prices.lower(ROUNDS, board.value);
  report('place', prices.bound, 0);
  raiseValue(board, dice, effort.part(0.4), prices, (slotOf) => {
    report('place', prices.bound, 0);
    onBetter?.(slotOf);
  });
  prices.lower(ROUNDS, board.value);
  const valueBound = boundFor(board, prices.bound);
  const bound = holdsAllThereIs(board) && board.value === valueBound ? new BreaksBound(model) : undefined;
  const least = () => bound?.value ?? 0;
  for (const [at, share] of ANNEALINGS.entries()) {
    report('breaks', valueBound, least());
    if (at > 0) bound?.raise(board.breaks);
    const onBetterBreaks = (breaks: number, slotOf: Int32Array) => {
      report('breaks', valueBound, least(), breaks);
      onBetter?.(slotOf);
    };
    lowerBreaks(board, dice, effort.part(share), least(), onBetterBreaks);
  }
  report('breaks', valueBound, least());
  return { board, valueBound, breaksBound: least() };
}

/** What no plan exceeds that lacks as much as this one; `bound` is of those that lack nothing, and may be less. */
export function boundFor(board: Board, bound: number): number {
  return board.missing === 0 || board.value <= bound ? bound : selectMeetings(board.model, false).bound;
}

/** Whether every meeting that is worth anything, or must be, is held: then every best plan holds these and no others. */
function holdsAllThereIs({ slotOf, model }: Board): boolean {
  return slotOf.every((slot, at) => slot >= 0 && ((model.value[at] as number) > 0 || model.required[at] === 1));
}
