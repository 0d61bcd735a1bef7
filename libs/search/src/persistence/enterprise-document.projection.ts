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
  readonly declared: string[];
  readonly serves: string[];
  readonly sells: string[];
}

/** Any number, the same in every process: held while the live documents are written. */
const WRITE_LOCK = 7_310_414;

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
    await this.transactions.run(async (tx) => {
      await this.holdWriting(tx);
      await this.write(tx, 'search.enterprise_document', enterpriseIds);
    });
  }

  /**
   * One transaction writes live documents at a time. Two that read an enterprise's state at different moments could
   * otherwise write in the other order, and the older state would stand. Readers do not wait.
   */
  async holdWriting(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
  }

  /** Writes the documents of these enterprises into a table like the live one, as their state is now. */
  async write(tx: Tx, table: string, enterpriseIds: readonly string[]): Promise<void> {
    const sources = (await tx.query(
      `WITH offered AS (
         SELECT enterprise_id, role, text, false AS declared, span_start AS place
         FROM supply.offering WHERE enterprise_id = ANY ($1)
         UNION ALL
         -- What its scope says as well stands there already.
         SELECT enterprise_id, role, text, true, NULL
         FROM supply.declared_offering d WHERE enterprise_id = ANY ($1) AND state = 'listed' AND NOT EXISTS (
           SELECT FROM supply.offering o
           WHERE o.enterprise_id = d.enterprise_id AND o.role = d.role AND o.text = d.text)
       )
       SELECT e.id, e.name, e.region_code, e.industry_code,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'makes'), '{}') AS makes,
              coalesce(array_agg(o.text ORDER BY o.text) FILTER (WHERE o.role = 'makes' AND o.declared), '{}') AS declared,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'serves'), '{}') AS serves,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'sells'), '{}') AS sells
       FROM enterprises.enterprise e LEFT JOIN offered o ON o.enterprise_id = e.id
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
      `INSERT INTO ${table} (enterprise_id, name, region_code, industry_code, makes, declared, serves, sells, terms, projected_at)
       SELECT d.id, d.name, d.region_code, d.industry_code,
              ARRAY (SELECT jsonb_array_elements_text(d.makes)), ARRAY (SELECT jsonb_array_elements_text(d.declared)),
              ARRAY (SELECT jsonb_array_elements_text(d.serves)), ARRAY (SELECT jsonb_array_elements_text(d.sells)),
              d.terms::tsvector, clock_timestamp()
       FROM jsonb_to_recordset($1) AS d (id uuid, name text, region_code text, industry_code text,
                                         makes jsonb, declared jsonb, serves jsonb, sells jsonb, terms text)
       ON CONFLICT (enterprise_id) DO UPDATE
       SET name = excluded.name, region_code = excluded.region_code, industry_code = excluded.industry_code,
           makes = excluded.makes, declared = excluded.declared, serves = excluded.serves, sells = excluded.sells,
           terms = excluded.terms, projected_at = excluded.projected_at`,
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
