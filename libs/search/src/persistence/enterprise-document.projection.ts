import { Injectable } from '@nestjs/common';
import { Segmenter } from '#language';
import { Transactions, type Tx } from '#platform';
import { tsvectorLiteral } from '../domain/search-terms.js';

interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly region_code: string;
  readonly industry_code: string | null;
  readonly makes: string[];
  readonly serves: string[];
  readonly sells: string[];
}

const BATCH = 500;
const LIVE = 'search.enterprise_document';
const NEXT = 'search.enterprise_document_next';
/** Held by whoever rebuilds the index: one at a time. */
const REINDEX_LOCK = 7_310_413;

/**
 * Keeps the search documents what the register and the offerings say. Always loads the current state, so that the
 * order in which events arrive does not matter.
 */
@Injectable()
export class EnterpriseDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly segmenter: Segmenter,
  ) {}

  async project(enterpriseIds: readonly string[]): Promise<void> {
    await this.transactions.run((tx) => this.write(tx, LIVE, enterpriseIds));
  }

  /**
   * Builds every document anew beside the live ones and puts them in their place in one moment; queries are answered
   * from the old ones until then. What changes meanwhile is projected again before the exchange.
   * @param progress told how many of how many are done
   */
  async rebuild(progress: (done: number, of: number) => void = () => undefined): Promise<number> {
    const ids = await this.transactions.run(async (tx) => {
      await this.takeLock(tx);
      await tx.query(`DROP TABLE IF EXISTS ${NEXT}`);
      await tx.query(`CREATE TABLE ${NEXT} (LIKE ${LIVE} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)`);
      await tx.query(`ALTER TABLE ${NEXT} ADD PRIMARY KEY (enterprise_id)`);
      const rows = (await tx.query('SELECT id, now() AS begun FROM enterprises.enterprise ORDER BY id')) as {
        id: string;
        begun: Date;
      }[];
      return rows;
    });
    for (let done = 0; done < ids.length; done += BATCH) {
      const batch = ids.slice(done, done + BATCH).map(({ id }) => id);
      await this.transactions.run((tx) => this.write(tx, NEXT, batch));
      progress(Math.min(done + BATCH, ids.length), ids.length);
    }
    await this.transactions.run((tx) => this.exchange(tx, ids[0]?.begun ?? null));
    return ids.length;
  }

  private async exchange(tx: Tx, begun: Date | null): Promise<void> {
    await this.takeLock(tx);
    await tx.query('SET LOCAL statement_timeout = 0');
    await tx.query(`CREATE INDEX ON ${NEXT} USING gin (terms)`);
    await tx.query(`CREATE INDEX ON ${NEXT} (region_code)`);
    // Writers wait here; readers go on until the names change hands.
    await tx.query(`LOCK TABLE ${LIVE} IN SHARE ROW EXCLUSIVE MODE`);
    const changed = (await tx.query(
      `SELECT enterprise_id FROM ${LIVE} WHERE $1::timestamptz IS NULL OR projected_at >= $1`,
      [begun],
    )) as { enterprise_id: string }[];
    for (let at = 0; at < changed.length; at += BATCH) {
      await this.write(
        tx,
        NEXT,
        changed.slice(at, at + BATCH).map((row) => row.enterprise_id),
      );
    }
    await tx.query(`DROP TABLE ${LIVE}`);
    await tx.query(`ALTER TABLE ${NEXT} RENAME TO enterprise_document`);
  }

  private async takeLock(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [REINDEX_LOCK]);
  }

  private async write(tx: Tx, table: string, enterpriseIds: readonly string[]): Promise<void> {
    const sources = (await tx.query(
      `SELECT e.id, e.name, e.region_code, e.industry_code,
              coalesce(array_agg(o.text ORDER BY o.span_start) FILTER (WHERE o.role = 'makes'), '{}') AS makes,
              coalesce(array_agg(o.text ORDER BY o.span_start) FILTER (WHERE o.role = 'serves'), '{}') AS serves,
              coalesce(array_agg(o.text ORDER BY o.span_start) FILTER (WHERE o.role = 'sells'), '{}') AS sells
       FROM enterprises.enterprise e LEFT JOIN supply.offering o ON o.enterprise_id = e.id
       WHERE e.id = ANY ($1) AND e.status = 'registered' GROUP BY e.id`,
      [enterpriseIds],
    )) as SourceRow[];
    // What is no longer there, or suspended, is not to be found.
    const kept = sources.map(({ id }) => id);
    await tx.query(`DELETE FROM ${table} WHERE enterprise_id = ANY ($1) AND enterprise_id <> ALL ($2)`, [
      enterpriseIds,
      kept,
    ]);
    await tx.query(
      `INSERT INTO ${table} (enterprise_id, name, region_code, industry_code, makes, serves, sells, terms, projected_at)
       SELECT d.id, d.name, d.region_code, d.industry_code,
              ARRAY (SELECT jsonb_array_elements_text(d.makes)), ARRAY (SELECT jsonb_array_elements_text(d.serves)),
              ARRAY (SELECT jsonb_array_elements_text(d.sells)), d.terms::tsvector, clock_timestamp()
       FROM jsonb_to_recordset($1) AS d (id uuid, name text, region_code text, industry_code text,
                                         makes jsonb, serves jsonb, sells jsonb, terms text)
       ON CONFLICT (enterprise_id) DO UPDATE
       SET name = excluded.name, region_code = excluded.region_code, industry_code = excluded.industry_code,
           makes = excluded.makes, serves = excluded.serves, sells = excluded.sells, terms = excluded.terms,
           projected_at = excluded.projected_at`,
      [JSON.stringify(sources.map((source) => ({ ...source, terms: this.terms(source) })))],
    );
  }

  private terms(source: SourceRow): string {
    const tokens = (texts: readonly string[]) => texts.flatMap((text) => this.segmenter.tokens(text));
    return tsvectorLiteral({
      makes: tokens(source.makes),
      name: this.segmenter.tokens(source.name),
      serves: tokens(source.serves),
      sells: tokens(source.sells),
    });
  }
}
