import { EntitySchema } from 'typeorm';
import { ImportRun } from '../domain/import/import-run.js';

/** The driver gives 64-bit numbers as text; sizes of files fit a double. */
const size = { to: (value: number) => value, from: (stored: string) => Number(stored) };

export const importRunSchema = new EntitySchema<ImportRun>({
  name: 'ImportRun',
  target: ImportRun,
  schema: 'enterprises',
  tableName: 'import_run',
  columns: {
    id: { type: 'uuid', primary: true },
    fileName: { type: 'text', name: 'file_name' },
    fileKey: { type: 'text', name: 'file_key', nullable: true },
    sha256: { type: 'text' },
    mappingHash: { type: 'text', name: 'mapping_hash' },
    plan: { type: 'jsonb' },
    region: { type: 'text' },
    onlyWithin: { type: 'text', name: 'only_within', array: true, nullable: true },
    state: { type: 'text' },
    linesTotal: { type: 'integer', name: 'lines_total' },
    bytesTotal: { type: 'bigint', name: 'bytes_total', transformer: size },
    nextOffset: { type: 'bigint', name: 'next_offset', transformer: size },
    nextLine: { type: 'integer', name: 'next_line' },
    rowsRead: { type: 'integer', name: 'rows_read' },
    created: { type: 'integer' },
    updated: { type: 'integer' },
    unchanged: { type: 'integer' },
    bad: { type: 'integer' },
    passedOver: { type: 'integer', name: 'passed_over' },
    startedBy: { type: 'uuid', name: 'started_by', nullable: true },
    startedByName: { type: 'text', name: 'started_by_name' },
    startedAt: { type: 'timestamptz', name: 'started_at' },
    finishedAt: { type: 'timestamptz', name: 'finished_at', nullable: true },
  },
});
