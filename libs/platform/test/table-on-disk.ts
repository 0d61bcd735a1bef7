import { Readable } from 'node:stream';
import { type KnowsHeading } from '../src/tabular/heading.js';
import { SpooledFile } from '../src/tabular/spooled-file.js';
import { openTableFile, type TableFile } from '../src/tabular/table-file.js';
import type { SheetRow } from '../src/tabular/workbook/sheet-reader.js';

const LIMIT = 64 * 1024 * 1024;

export interface TableRead {
  readonly table: Omit<TableFile, 'rows' | 'close'>;
  readonly rows: readonly SheetRow[];
  /** The texts of the rows' cells. */
  readonly texts: readonly (readonly string[])[];
}

/** Reads a file's table whole. */
export async function readTableFile(bytes: Buffer, knows: KnowsHeading, sheet?: string): Promise<TableRead> {
  const file = await SpooledFile.of(Readable.from([bytes]), LIMIT);
  try {
    const table = await openTableFile(file, { knows, sheet });
    try {
      const rows: SheetRow[] = [];
      for await (const some of table.rows()) rows.push(...some);
      return { table, rows, texts: rows.map(({ cells }) => cells.map(({ text }) => text)) };
    } finally {
      table.close();
    }
  } finally {
    await file.remove();
  }
}
