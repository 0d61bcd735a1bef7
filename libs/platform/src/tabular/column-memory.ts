import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transactions, type Tx } from '../database/transactions.js';

/** Heading to field, `-` for a column that is passed over. */
export type KeptMapping = Readonly<Record<string, string>>;

/**
 * How a firm or an account had the columns of its lists read, kept for the next list of the same kind with the same
 * headings, in whatever order they stand.
 */
@Injectable()
export class ColumnMemory {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The mapping that one of the owners used last; empty where none did. */
  async recall(owners: readonly string[], kind: string, headings: readonly string[]): Promise<KeptMapping> {
    const [kept] = (await this.transactions.reader.query(
      `SELECT mapping FROM platform.column_mapping WHERE owner_id = ANY ($1) AND kind = $2 AND headings_key = $3
       ORDER BY used_at DESC LIMIT 1`,
      [owners, kind, keyOf(headings)],
    )) as { mapping: KeptMapping }[];
    return kept?.mapping ?? {};
  }

  /** Keeps what a list was read by, once somebody took the list for right. */
  async keep(tx: Tx, owner: string, kind: string, mapping: KeptMapping): Promise<void> {
    const headings = Object.keys(mapping).filter((heading) => heading !== '');
    if (headings.length === 0) return;
    await tx.query(
      `INSERT INTO platform.column_mapping (owner_id, kind, headings_key, mapping, used_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (owner_id, kind, headings_key) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
      [owner, kind, keyOf(headings), JSON.stringify(mapping), this.clock.now()],
    );
  }
}

function keyOf(headings: readonly string[]): string {
  const plain = headings.map((heading) => heading.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
  const set = [...new Set(plain.filter((heading) => heading !== ''))].sort();
  return createHash('sha256').update(JSON.stringify(set)).digest('hex');
}
