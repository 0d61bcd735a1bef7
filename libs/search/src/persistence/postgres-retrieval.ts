import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { type Facets, Retrieval, type RetrievalRequest } from '../application/retrieval.js';
import type { EnterpriseDocument } from '../domain/enterprise-document.js';
import { leastTerms, lexemeOf, tsqueryLiteral } from '../domain/search-terms.js';
import { DOCUMENT_COLUMNS, type DocumentRow, documentOf } from './document-row.js';

const FILTERS = `
  ($1::text IS NULL OR terms @@ $1::tsquery)
  AND region_code LIKE ANY ($2)
  AND ($3::text IS NULL OR industry_code LIKE $3)
  AND ($4::text[] IS NULL OR region_code = ANY ($4))
  AND ($5::uuid[] IS NULL OR enterprise_id = ANY ($5))
  AND ($6::text IS NULL OR processes @> ARRAY[$6])
  AND ($7::text IS NULL OR materials @> ARRAY[$7])
  AND ($8::text IS NULL OR certificates @> ARRAY[$8])
  AND ($9::text IS NULL OR name_keys @> ARRAY[$9])`;

/** Full text of PostgreSQL over tokens that were cut in this process; an inverted index over `terms` answers. */
@Injectable()
export class PostgresRetrieval extends Retrieval {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async retrieve(request: RetrievalRequest): Promise<EnterpriseDocument[]> {
    const values = filterValues(request);
    // Browsing follows the index on the name; with something to look for, the hits are few enough to be sorted.
    const rank = values[0] === null ? '' : `ts_rank('{0.05, 0.1, 0.6, 1}', terms, $12::tsquery, 1) DESC,`;
    // By each word: of a query with `&` at its top the server weighs each one against each other one, and by where they stand.
    const words = request.terms.flatMap((term) => term.map((token) => [token]));
    const ranking = values[0] === null ? [] : [tsqueryLiteral(words, request.places)];
    const rows = (await this.transactions.reader.query(
      `SELECT ${DOCUMENT_COLUMNS} FROM search.enterprise_document WHERE ${FILTERS}
       ORDER BY ${rank} name, enterprise_id LIMIT $10 OFFSET $11`,
      [...values, request.limit, request.offset ?? 0, ...ranking],
    )) as DocumentRow[];
    return rows.map(documentOf);
  }

  async count(request: RetrievalRequest): Promise<{ total: number } & Facets> {
    const rows = (await this.transactions.reader.query(
      `WITH hit AS (SELECT region_code, industry_code, processes, materials, certificates FROM search.enterprise_document WHERE ${FILTERS})
       SELECT 'total' AS facet, '' AS code, count(*)::int AS count FROM hit
       UNION ALL SELECT 'region', rpad(left(region_code, 4), 6, '0'), count(*)::int FROM hit GROUP BY 2
       UNION ALL SELECT 'industry', left(industry_code, 3), count(*)::int FROM hit
         WHERE industry_code IS NOT NULL GROUP BY 2
       UNION ALL SELECT 'process', code, count(*)::int FROM hit, unnest(processes) AS code GROUP BY 2
       UNION ALL SELECT 'material', code, count(*)::int FROM hit, unnest(materials) AS code GROUP BY 2
       UNION ALL SELECT 'certificate', code, count(*)::int FROM hit, unnest(certificates) AS code GROUP BY 2
       ORDER BY count DESC, code`,
      filterValues(request),
    )) as { facet: string; code: string; count: number }[];
    const facet = (name: string) => rows.filter((r) => r.facet === name).map(({ code, count }) => ({ code, count }));
    return {
      total: facet('total')[0]?.count ?? 0,
      regions: facet('region'),
      industries: facet('industry'),
      processes: facet('process'),
      materials: facet('material'),
      certificates: facet('certificate'),
    };
  }

  get catchingUp(): boolean {
    return false;
  }
}

/** Regions and industries come checked as digits and letters; nothing in them can be a wildcard. */
function filterValues(request: RetrievalRequest) {
  return [
    bothOf(
      tsqueryLiteral(leastTerms(request.terms), request.places),
      request.alongside === undefined ? null : tsqueryLiteral(leastTerms(request.alongside), request.places),
    ),
    request.regionPrefixes.map((prefix) => `${prefix}%`),
    request.industryPrefix === undefined ? null : `${request.industryPrefix}%`,
    request.regionCodes ?? null,
    request.enterpriseIds ?? null,
    request.process ?? null,
    storable(request.material),
    storable(request.certificate),
    storable(request.nameKey),
  ] as const;
}

/** What the store cannot hold stands in no document either. */
function storable(value: string | undefined): string | null {
  return value === undefined ? null : lexemeOf(value);
}

function bothOf(a: string | null, b: string | null): string | null {
  return a === null || b === null ? (a ?? b) : `(${a}) & (${b})`;
}
