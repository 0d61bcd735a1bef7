import type { Dice } from '../dice.js';
import type { Board } from '../model/board.js';
import type { EventModel } from '../model/event-model.js';
import { Chains } from './chains.js';

/** Rounds over the meetings without a place before it is taken that no more will fit. */
const ROUNDS = 12;

/** The chosen meetings first, and among them the most valuable. */
export function byWorth({ inOrder, value }: EventModel, share: Float64Array): Int32Array {
  return Int32Array.from(inOrder).sort(
    (one, other) =>
      (share[other] as number) - (share[one] as number) || (value[other] as number) - (value[one] as number),
  );
}

/** Places what can be placed, up to the bound: what must be held first, then the meetings in the order given. */
export function fill(board: Board, dice: Dice, order: Int32Array, bound: number): void {
  const chains = new Chains(board, dice);
  const { required } = board.model;
  const sorted = [...order].sort((one, other) => (required[other] as number) - (required[one] as number));
  for (let round = 0; round < ROUNDS; round++) {
    const [missing, value] = [board.missing, board.value];
    for (const meeting of sorted) {
      if (board.missing === 0 && board.value >= bound) return;
      if ((board.slotOf[meeting] as number) < 0) place(board, chains, meeting);
    }
    if (board.missing === missing && board.value === value) break;
  }
}

/** Gives the meeting a place, with those that must come before it, if the plan as a whole is better for it. */
function place(board: Board, chains: Chains, meeting: number): void {
  if (chains.insert(meeting)) return board.settle();
  const [missing, value, mark] = [board.missing, board.value, board.mark()];
  if (bringIn(board, chains, meeting, board.model.value[meeting] as number)) {
    const isBetter = board.missing < missing || (board.missing === missing && board.value > value);
    if (isBetter) return board.settle();
  }
  board.undo(mark);
}

function bringIn(board: Board, chains: Chains, meeting: number, worth: number): boolean {
  const { before, required, a, b, least } = board.model;
  const isMissing =
    required[meeting] === 1 ||
    [a[meeting] as number, b[meeting] as number].some((one) => (board.held[one] as number) < (least[one] as number));
  const allowance = isMissing ? Number.MAX_SAFE_INTEGER : worth;
  for (const earlier of before.of(meeting)) {
    if ((board.slotOf[earlier] as number) < 0 && !bringIn(board, chains, earlier, allowance)) return false;
  }
  return chains.insert(meeting) || (allowance > 0 && chains.insert(meeting, allowance));
}
