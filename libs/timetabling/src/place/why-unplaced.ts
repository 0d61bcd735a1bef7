import type { Board } from '../model/board.js';
import type { UnplacedReason } from '../problem.js';

/** What stands in a meeting's way in the plan as it is. */
export function whyUnplaced(board: Board, meeting: number): UnplacedReason {
  const { slots, a, b, allowed, canMeet } = board.model;
  if (!canMeet[meeting]) return 'no_common_slot';
  if (!board.hasRoom(meeting)) return 'participant_full';
  const inOrder = allowed.of(meeting).filter((slot) => board.isInOrder(meeting, slot));
  if (inOrder.length === 0) return 'order_impossible';
  const isFree = (person: number, slot: number) => board.at[person * slots + slot] === -1;
  const bothFree = inOrder.some((slot) => isFree(a[meeting] as number, slot) && isFree(b[meeting] as number, slot));
  return bothFree ? 'tables_full' : 'participants_busy';
}
