import { TableRefused } from '../table-refused.js';
import { type CellRange, cellRange } from './cell-address.js';
import { scanPart } from './part-text.js';
import { attribute, prefixedAttribute, type XmlListener } from './xml-scanner.js';
import type { ZipArchive } from './zip-archive.js';

const RANGES = 200_000;
/** Merged ranges do not overlap, so that no more of them lie on one row than there are columns. */
const RANGES_ON_A_ROW = 2_000;

/** What stands behind the rows of a sheet and is to be known before them. */
export interface BehindRows {
  readonly merged: readonly CellRange[];
  /** Id of the relation to the drawing of the sheet's notes; its header has one of its own. */
  readonly notesDrawing: string | undefined;
}

/** The sheet is read through for them first. */
export async function behindRows(archive: ZipArchive, part: string): Promise<BehindRows> {
  const ranges: CellRange[] = [];
  let notesDrawing: string | undefined;
  const listener: XmlListener = {
    open: (name, attributes) => {
      if (name === 'legacyDrawing') notesDrawing = prefixedAttribute(attributes, 'id');
      if (name !== 'mergeCell') return;
      const range = cellRange(attribute(attributes, 'ref') ?? '');
      if (range) ranges.push(range);
      if (ranges.length > RANGES) throw new TableRefused('broken');
    },
    text: () => undefined,
    close: () => undefined,
  };
  await scanPart(archive, part, listener);
  return { merged: ranges.sort((a, b) => a.top - b.top), notesDrawing };
}

/** Tells row by row, downwards, which merged ranges lie on it. */
export class MergedRows {
  private next = 0;
  private active: CellRange[] = [];

  /** @param ranges in the order of their first rows */
  constructor(private readonly ranges: readonly CellRange[]) {}

  at(row: number): readonly CellRange[] {
    if (this.active.length > 0) this.active = this.active.filter(({ bottom }) => bottom >= row);
    for (let range = this.ranges[this.next]; range && range.top <= row; range = this.ranges[++this.next]) {
      if (range.bottom >= row) this.active.push(range);
    }
    if (this.active.length > RANGES_ON_A_ROW) throw new TableRefused('broken');
    return this.active;
  }
}
