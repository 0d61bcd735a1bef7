import type { Board } from '../model/board.js';

/** Meetings that may change slots in one swap. */
const LONGEST = 30;

/**
 * Moves a meeting to another slot; whoever is in its way there comes to the slot that it leaves, and so on between these
 * two slots (a Kempe chain). All or nothing: says whether it did. `spare`: a meeting of the other slot that gives up its
 * table if the tables there do not suffice.
 */
export function swap(board: Board, meeting: number, to: number, spare: number): boolean {
  const { slots, a, b, allows, pinned } = board.model;
  const from = board.slotOf[meeting] as number;
  const chain = [meeting];
  const there = (each: number) => (board.slotOf[each] === from ? to : from);
  for (let at = 0; at < chain.length; at++) {
    const each = chain[at] as number;
    const target = there(each);
    if (chain.length > LONGEST || (pinned[each] as number) >= 0 || allows[each * slots + target] !== 1) return false;
    for (const person of [a[each] as number, b[each] as number]) {
      const inTheWay = board.at[person * slots + target] as number;
      if (inTheWay >= 0 && !chain.includes(inTheWay)) chain.push(inTheWay);
    }
    const isLast = at === chain.length - 1;
    if (isLast && spare >= 0 && !chain.includes(spare) && isShort(board, chain, from, to)) chain.push(spare);
  }
  const mark = board.mark();
  const targets = chain.map(there);
  for (const each of chain) board.take(each);
  chain.forEach((each, at) => {
    board.put(each, targets[at] as number);
  });
  const { taken, model } = board;
  const areTables = [from, to].every((slot) => (taken[slot] as number) <= (model.freeTables[slot] as number));
  if (areTables && chain.every((each, at) => board.isInOrder(each, targets[at] as number))) return true;
  board.undo(mark);
  return false;
}

/** Whether the slot would lack a table after the swap. */
function isShort(board: Board, chain: readonly number[], from: number, to: number): boolean {
  const more = chain.reduce((sum, each) => {
    if (board.needsNoTable(each)) return sum;
    return sum + (board.slotOf[each] === from ? 1 : -1);
  }, 0);
  return (board.taken[to] as number) + more > (board.model.freeTables[to] as number);
}
