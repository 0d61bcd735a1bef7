import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { BenchRefused } from './row.js';

/** The records of a CSV file, each checked; refuses the file at the first that is not as it should be. */
export function csvRows<T>(path: string, row: z.ZodType<T>, options: object = { columns: true }): T[] {
  const records: unknown[] = parse(readFileSync(path), { bom: true, skip_empty_lines: true, trim: true, ...options });
  return records.map((record, index) => {
    const read = row.safeParse(record);
    if (!read.success) throw new BenchRefused(`${path}, record ${index + 1}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}
