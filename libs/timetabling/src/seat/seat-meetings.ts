import type { Board } from '../model/board.js';
import { MinCostFlow } from '../select/min-cost-flow.js';

/**
 * A table from 0 for each meeting placed. Stands are given, and so are the tables in `kept`. Slot by slot, the others get
 * tables so that as many participants as possible stay where they were last (a matching of greatest weight in each slot).
 * Whoever cannot stay prefers a table that nobody else comes from.
 */
export function seatMeetings(
  board: Board,
  tables: readonly number[],
  kept: ReadonlyMap<number, number> = new Map(),
): Int32Array {
  const { slots, meetings, a, b, stand, people } = board.model;
  const tableOf = new Int32Array(meetings).fill(-1);
  const last = new Int32Array(people).fill(-1);
  const bySlot = Array.from({ length: slots }, (): number[] => []);
  board.slotOf.forEach((slot, meeting) => bySlot[slot]?.push(meeting));
  for (const here of bySlot) {
    for (const meeting of here) {
      tableOf[meeting] = kept.get(meeting) ?? (stand[meeting] as number);
    }
    const taken = new Set(here.map((meeting) => tableOf[meeting] as number));
    const free = tables.filter((table) => !taken.has(table));
    const open = here.filter((meeting) => (tableOf[meeting] as number) < 0);
    for (const [meeting, table] of stay(board, open, free, last)) tableOf[meeting] = table;
    const left = spread(free, new Set(open.map((meeting) => tableOf[meeting] as number)), new Set(last));
    for (const meeting of open) {
      if ((tableOf[meeting] as number) < 0) tableOf[meeting] = left.shift() ?? -1;
    }
    for (const meeting of here) {
      last[a[meeting] as number] = tableOf[meeting] as number;
      last[b[meeting] as number] = tableOf[meeting] as number;
    }
  }
  return tableOf;
}

/** Who stays: a pair that can both stay counts twice. */
function stay(board: Board, open: readonly number[], free: readonly number[], last: Int32Array): [number, number][] {
  const { a, b } = board.model;
  const nodeOf = new Map(free.map((table, at) => [table, open.length + at]));
  const [source, sink] = [open.length + free.length, open.length + free.length + 1];
  const flow = new MinCostFlow(sink + 1, source, sink);
  const arcs: [number, number, number][] = [];
  open.forEach((meeting, at) => {
    const [one, other] = [last[a[meeting] as number] as number, last[b[meeting] as number] as number];
    flow.arc(source, at, 1, 0);
    for (const table of new Set([one, other])) {
      const node = nodeOf.get(table);
      if (node !== undefined) arcs.push([flow.arc(at, node, 1, one === other ? 0 : 1), meeting, table]);
    }
  });
  for (const node of nodeOf.values()) flow.arc(node, sink, 1, 0);
  flow.run(Infinity, 2);
  return arcs.flatMap(([arc, meeting, table]): [number, number][] => (flow.used(arc) > 0 ? [[meeting, table]] : []));
}

/** Free tables, those first that nobody was at. */
function spread(free: readonly number[], taken: ReadonlySet<number>, last: ReadonlySet<number>): number[] {
  const left = free.filter((table) => !taken.has(table));
  return [...left.filter((table) => !last.has(table)), ...left.filter((table) => last.has(table))];
}
