import { Injectable } from '@nestjs/common';
import { PartGraph } from '#catalogue';
import { nameKey } from '#enterprises';
import { Clock } from '#kernel';
import { normalise, Segmenter } from '#language';
import { Transactions, type Tx } from '#platform';
import { ScopeSigns } from '../application/scope-signs.js';
import { tsqueryLiteral, tsvectorLiteral } from '../domain/search-terms.js';
import { Publication } from './publication.js';

interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly other_names: string[];
  readonly region_code: string;
  readonly industry_code: string | null;
  readonly makes: string[];
  readonly declared: string[];
  readonly serves: string[];
  readonly sells: string[];
  readonly certificates: string[];
}

/** Any number, the same in every process: held while the live documents are written. */
const WRITE_LOCK = 7_310_414;
/** So long may nobody have been there to follow certificates. */
const DAYS_LOOKED_BACK = 7;

/**
 * Keeps the search documents what the register and the offerings say. Always loads the current state, so that the
 * order in which events arrive does not matter.
 */
@Injectable()
export class EnterpriseDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly segmenter: Segmenter,
    private readonly signs: ScopeSigns,
    private readonly publication: Publication,
    private readonly clock: Clock,
    private readonly graph: PartGraph,
  ) {}

  async project(enterpriseIds: readonly string[]): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.holdWriting(tx);
      const concerned = await withStanding(tx, enterpriseIds);
      await this.write(tx, 'search.enterprise_document', concerned);
      await this.tell(tx, concerned);
      await this.publication.mark(tx, concerned);
    });
  }

  /** Lists what changed for processes that hold the documents in memory. */
  private async tell(tx: Tx, enterpriseIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO search.document_change (enterprise_id, changed_by)
       SELECT DISTINCT id, pg_current_xact_id() FROM unnest($1::uuid[]) AS id
       ON CONFLICT (enterprise_id) DO UPDATE SET changed_by = excluded.changed_by`,
      [enterpriseIds],
    );
  }

  /** Whoever makes something out of these materials, which scopes are read for now, or no longer. */
  async madeOf(materials: readonly string[]): Promise<string[]> {
    const terms = tsqueryLiteral(
      materials.map((material) => [normalise(material)]),
      'made',
    );
    if (terms === null) return [];
    const rows = (await this.transactions.reader.query(
      'SELECT enterprise_id FROM search.enterprise_document WHERE terms @@ $1::tsquery ORDER BY enterprise_id',
      [terms],
    )) as { enterprise_id: string }[];
    return rows.map(({ enterprise_id }) => enterprise_id);
  }

  /**
   * Projects whoever has a certificate that came into force or ran out lately, which nothing else tells of. Those whose
   * document says so already are left alone.
   */
  async followCertificates(): Promise<void> {
    const rows = (await this.transactions.reader.query(
      `SELECT d.enterprise_id FROM search.enterprise_document d
       WHERE d.enterprise_id IN (
           SELECT enterprise_id FROM enterprises.certificate
           WHERE valid_from BETWEEN $2::date - $1::int AND $2::date OR valid_until BETWEEN $2::date - $1::int AND $2::date - 1)
         AND d.certificates IS DISTINCT FROM ${certificatesInForce('d.enterprise_id')}`,
      [DAYS_LOOKED_BACK, this.clock.today()],
    )) as { enterprise_id: string }[];
    if (rows.length > 0) await this.project(rows.map(({ enterprise_id }) => enterprise_id));
  }

  /**
   * One transaction writes live documents at a time. Two that read an enterprise's state at different moments could
   * otherwise write in the other order, and the older state would stand. Readers do not wait.
   */
  async holdWriting(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [WRITE_LOCK]);
  }

  /**
   * A moment that tells older documents from newer ones: whatever was written before has been committed, and whatever is
   * written from now on is stamped later. Without the lock a writer could have its stamp before and commit after.
   */
  async beginning(tx: Tx): Promise<Date> {
    await this.holdWriting(tx);
    const [{ begun }] = (await tx.query('SELECT clock_timestamp() AS begun')) as [{ begun: Date }];
    return begun;
  }

  /**
   * Writes the documents of these enterprises into a table like the live one, as their state is now. Firms that were
   * merged have none: what they are called and what they offer stands with the firm that stands for them.
   */
  async write(tx: Tx, table: string, enterpriseIds: readonly string[]): Promise<void> {
    await this.graph.follow();
    const sources = (await tx.query(
      `WITH asked AS (
         SELECT DISTINCT coalesce(merged_into, id) AS id FROM enterprises.enterprise WHERE id = ANY ($1)
       ), firm AS (
         SELECT f.id, a.id AS standing FROM asked a
         JOIN enterprises.enterprise f ON f.id = a.id OR f.merged_into = a.id
       ), said AS (
         SELECT f.standing, o.role, o.text, false AS declared, o.span_start AS place
         FROM supply.offering o JOIN firm f ON f.id = o.enterprise_id
         UNION ALL
         SELECT f.standing, d.role, d.text, true, NULL
         FROM supply.declared_offering d JOIN firm f ON f.id = d.enterprise_id WHERE d.state = 'listed'
       ), offered AS (
         -- What a scope says as well stands there already.
         SELECT standing AS enterprise_id, role, text, bool_and(declared) AS declared, min(place) AS place
         FROM said GROUP BY standing, role, text
       )
       SELECT e.id, e.name,
              e.short_names || e.former_names || ARRAY (
                SELECT other FROM enterprises.enterprise m, unnest(m.name || m.short_names || m.former_names) AS other
                WHERE m.merged_into = e.id ORDER BY m.name, other) AS other_names,
              e.region_code, e.industry_code,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'makes'), '{}') AS makes,
              coalesce(array_agg(o.text ORDER BY o.text) FILTER (WHERE o.role = 'makes' AND o.declared), '{}') AS declared,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'serves'), '{}') AS serves,
              coalesce(array_agg(o.text ORDER BY o.place, o.text) FILTER (WHERE o.role = 'sells'), '{}') AS sells,
              ${certificatesInForce('e.id')} AS certificates
       FROM enterprises.enterprise e LEFT JOIN offered o ON o.enterprise_id = e.id
       WHERE e.id IN (SELECT id FROM asked) AND e.status = 'registered' GROUP BY e.id`,
      [enterpriseIds, this.clock.today()],
    )) as SourceRow[];
    // What is no longer there, or suspended, is not to be found.
    const kept = sources.map(({ id }) => id);
    await tx.query(`DELETE FROM ${table} WHERE enterprise_id = ANY ($1) AND enterprise_id <> ALL ($2)`, [
      enterpriseIds,
      kept,
    ]);
    await tx.query(
      `INSERT INTO ${table} (enterprise_id, name, other_names, name_keys, region_code, industry_code, makes, declared, serves, sells,
                             processes, materials, certificates, terms, projected_at)
       SELECT d.id, d.name, ARRAY (SELECT jsonb_array_elements_text(d.other_names)),
              ARRAY (SELECT jsonb_array_elements_text(d.name_keys)), d.region_code, d.industry_code,
              ARRAY (SELECT jsonb_array_elements_text(d.makes)), ARRAY (SELECT jsonb_array_elements_text(d.declared)),
              ARRAY (SELECT jsonb_array_elements_text(d.serves)), ARRAY (SELECT jsonb_array_elements_text(d.sells)),
              ARRAY (SELECT jsonb_array_elements_text(d.processes)), ARRAY (SELECT jsonb_array_elements_text(d.materials)),
              ARRAY (SELECT jsonb_array_elements_text(d.certificates)), d.terms::tsvector, clock_timestamp()
       FROM jsonb_to_recordset($1) AS d (id uuid, name text, other_names jsonb, name_keys jsonb, region_code text, industry_code text,
                                         makes jsonb, declared jsonb, serves jsonb, sells jsonb,
                                         processes jsonb, materials jsonb, certificates jsonb, terms text)
       ON CONFLICT (enterprise_id) DO UPDATE
       SET name = excluded.name, other_names = excluded.other_names, name_keys = excluded.name_keys, region_code = excluded.region_code, industry_code = excluded.industry_code,
           makes = excluded.makes, declared = excluded.declared, serves = excluded.serves, sells = excluded.sells,
           processes = excluded.processes, materials = excluded.materials, certificates = excluded.certificates,
           terms = excluded.terms, projected_at = excluded.projected_at`,
      [JSON.stringify(sources.map((source) => this.documentOf(source)))],
    );
  }

  private documentOf(source: SourceRow) {
    const tokens = (texts: readonly string[]) => texts.flatMap((text) => this.segmenter.tokens(text));
    const makes = tokens(source.makes);
    const terms = tsvectorLiteral({
      makes,
      name: this.segmenter.tokens(source.name),
      serves: tokens(source.serves),
      sells: tokens(source.sells),
    });
    const nameKeys = new Set([source.name, ...source.other_names].map(nameKey));
    return { ...source, name_keys: [...nameKeys], ...this.signs.of(makes), terms };
  }
}

/** The enterprises and those that stand for merged ones among them, whose documents say what these are called and offer. */
async function withStanding(tx: Tx, enterpriseIds: readonly string[]): Promise<string[]> {
  const rows = (await tx.query(
    'SELECT merged_into FROM enterprises.enterprise WHERE id = ANY ($1) AND merged_into IS NOT NULL',
    [enterpriseIds],
  )) as { merged_into: string }[];
  return [...new Set([...enterpriseIds, ...rows.map(({ merged_into }) => merged_into)])];
}

/** Kinds of the certificates that an enterprise holds on the day `$2`, sorted. */
function certificatesInForce(enterpriseId: string): string {
  return `ARRAY (SELECT DISTINCT kind FROM enterprises.certificate c
                 WHERE c.enterprise_id = ${enterpriseId}
                   AND coalesce(valid_from <= $2, true) AND coalesce(valid_until >= $2, true)
                 ORDER BY kind)`;
}
