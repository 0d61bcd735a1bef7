import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transactions, type Tx } from '../database/transactions.js';
import { type GuessedColumn, PASSED_OVER } from './column-guess.js';

/** Heading to field, `-` for a column that somebody passed over, null for one that nobody said anything of. */
export type KeptMapping = Readonly<Record<string, string | null>>;

/** Lists of a kind, as far as their mappings are remembered. */
export interface RememberedKind {
  /** Under which mappings of such lists are kept. */
  readonly name: string;
  /** Headings that the project's own files put beside those of the sender, whose list it is all the same. */
  readonly added?: ReadonlySet<string>;
}

/** Longer ones are sentences, which no other list says again. */
export const LONGEST_HEADING = 200;

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
  async recall(owners: readonly string[], kind: RememberedKind, headings: readonly string[]): Promise<KeptMapping> {
    const [kept] = (await this.transactions.reader.query(
      `SELECT mapping FROM platform.column_mapping WHERE owner_id = ANY ($1) AND kind = $2 AND headings_key = $3
       ORDER BY used_at DESC LIMIT 1`,
      [owners, kind.name, keyOf(kind, headings)],
    )) as { mapping: KeptMapping }[];
    return kept?.mapping ?? {};
  }

  /** Keeps what a list was read by, once somebody took the list for right. */
  async keep(tx: Tx, owner: string, kind: RememberedKind, mapping: KeptMapping): Promise<void> {
    const headings = Object.keys(mapping);
    if (headings.every((heading) => heading === '')) return;
    await tx.query(
      `INSERT INTO platform.column_mapping (owner_id, kind, headings_key, mapping, used_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (owner_id, kind, headings_key) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
      [owner, kind.name, keyOf(kind, headings), JSON.stringify(mapping), this.clock.now()],
    );
  }
}

/** How a list was read, by its headings: what nobody knew is kept as such, so that it is not passed over unasked. */
export function mappingOf(columns: readonly GuessedColumn<string>[]): KeptMapping {
  return Object.fromEntries(
    columns.flatMap(({ heading, field, from }) =>
      heading === null || heading.length > LONGEST_HEADING
        ? []
        : [[heading, from === null ? null : (field ?? PASSED_OVER)]],
    ),
  );
}

function keyOf({ added }: RememberedKind, headings: readonly string[]): string {
  const plain = headings
    .filter((heading) => heading.length <= LONGEST_HEADING && !added?.has(heading))
    .map((heading) => heading.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
  const set = [...new Set(plain.filter((heading) => heading !== ''))].sort();
  return createHash('sha256').update(JSON.stringify(set)).digest('hex');
}
