import { createHash } from 'node:crypto';
import type { Tx } from '#platform';
import { isSameName } from '../../domain/enterprise-name.js';
import type { RegisterRow } from '../../domain/import/read-register-row.js';
import { reason, type RowReason } from '../../domain/import/row-reason.js';

/** A row whose code stands further up in the file; without a reason it says the same and is passed over. */
export interface Repeat {
  readonly reason?: RowReason;
}

interface Seen {
  readonly line: number;
  readonly name: string;
  readonly contentHash: string;
}

/** Rows that repeat a code of this batch or of an earlier one of the run. */
export async function findRepeats(
  tx: Tx,
  runId: string,
  rows: readonly RegisterRow[],
): Promise<Map<RegisterRow, Repeat>> {
  const codes = rows.flatMap(({ creditCode }) => creditCode ?? []);
  const stored = (await tx.query(
    `SELECT credit_code AS "creditCode", line, name, content_hash AS "contentHash" FROM enterprises.import_seen
     WHERE run_id = $1 AND credit_code = ANY ($2)`,
    [runId, codes],
  )) as (Seen & { creditCode: string })[];
  const seen = new Map<string, Seen>(stored.map((row) => [row.creditCode, row]));
  const repeats = new Map<RegisterRow, Repeat>();
  for (const row of rows) {
    if (row.creditCode === undefined || row.name === undefined) continue;
    const first = seen.get(row.creditCode);
    if (first) repeats.set(row, repeatOf(first, row));
    else if (row.entry) seen.set(row.creditCode, seenFrom(row));
  }
  return repeats;
}

/** Remembers the codes of good rows until the run is completed. */
export async function noteSeen(tx: Tx, runId: string, rows: readonly RegisterRow[]): Promise<void> {
  if (rows.length === 0) return;
  const seen = rows.map((row) => ({ code: row.creditCode, ...seenFrom(row) }));
  await tx.query(
    `INSERT INTO enterprises.import_seen (run_id, credit_code, line, name, content_hash)
     SELECT $1, * FROM unnest($2::text[], $3::int[], $4::text[], $5::text[])`,
    [
      runId,
      seen.map(({ code }) => code),
      seen.map(({ line }) => line),
      seen.map(({ name }) => name),
      seen.map(({ contentHash }) => contentHash),
    ],
  );
}

function repeatOf(first: Seen, row: RegisterRow): Repeat {
  const { line, name } = first;
  if (!isSameName(name, row.name ?? '')) return { reason: reason('code_repeated_with_other_name', { line, name }) };
  if (row.entry && contentHash(row) === first.contentHash) return {};
  return { reason: reason('code_repeated_with_other_content', { line }) };
}

function seenFrom(row: RegisterRow): Seen {
  return { line: row.line, name: row.name ?? '', contentHash: contentHash(row) };
}

function contentHash({ entry }: RegisterRow): string {
  return createHash('sha256')
    .update(JSON.stringify({ ...entry, creditCode: entry?.creditCode.value }))
    .digest('base64url');
}
