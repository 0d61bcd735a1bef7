import type { Board } from '../model/board.js';

/**
 * A table for each meeting placed, from 0. Stands are given; elsewhere a participant stays where it was, as far as the
 * tables allow.
 */
export function seatMeetings(board: Board, tables: ReadonlySet<number>): Int32Array {
  const { slots, meetings, a, b, stand, people } = board.model;
  const table = new Int32Array(meetings).fill(-1);
  const last = new Int32Array(people).fill(-1);
  for (let slot = 0; slot < slots; slot++) {
    const free = new Set(tables);
    const here: number[] = [];
    for (let meeting = 0; meeting < meetings; meeting++) if (board.slotOf[meeting] === slot) here.push(meeting);
    for (const meeting of here) {
      if (board.needsNoTable(meeting)) table[meeting] = stand[meeting] as number;
      else {
        const wished = [a[meeting] as number, b[meeting] as number].map((one) => last[one] as number);
        const kept = wished.find((one) => free.has(one));
        if (kept === undefined) continue;
        free.delete(kept);
        table[meeting] = kept;
      }
    }
    const rest = free.values();
    for (const meeting of here) {
      if ((table[meeting] as number) < 0) table[meeting] = rest.next().value as number;
      last[a[meeting] as number] = table[meeting] as number;
      last[b[meeting] as number] = table[meeting] as number;
    }
  }
  return table;
}
