import type { CapacityFilePreview } from '../../../api/views.js';
import { readAmount } from './amounts.js';
import { KINDS, type Place } from './capacity-draft.js';
import type { Sheet } from './capacity-sheet.js';

type Row = CapacityFilePreview['rows'][number];

/** Rows that say something, with nothing wrong in them. */
export function rowsInOrder({ rows }: Pick<CapacityFilePreview, 'rows'>): readonly Row[] {
  return rows.filter(({ capacity, problems }) => capacity !== null && problems.length === 0);
}

/** What such rows would write into the sheet; an amount that stands there already, however written, is no change. */
export function writesOf(rows: readonly Row[], { cell }: Pick<Sheet, 'cell'>): (Place & { readonly text: string })[] {
  return rows.flatMap((row) =>
    KINDS.flatMap((kind) => {
      const text = row[kind];
      if (row.lineId === null || row.week === null || text === null) return [];
      const place: Place = { lineId: row.lineId, week: row.week, kind };
      return readAmount(cell(place).text) === text ? [] : [{ ...place, text }];
    }),
  );
}
