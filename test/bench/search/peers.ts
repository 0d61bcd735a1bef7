import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { Segmenter } from '#language';
import { Transactions } from '#platform';
import type { RegisterAtApi } from '../register/register-at-api.js';

/** Something that answers a query; what it answers is not looked at. */
export interface Contender {
  readonly name: string;
  ask(query: string): Promise<unknown>;
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly makes: string;
}

const SHOWN = 20;

/**
 * What the database answers by itself: the best twenty that hold any of the query's words, with all counts, in one
 * statement over the index that the endpoint uses too.
 */
export function bareSql({ app }: RegisterAtApi): Contender {
  const segmenter = app.get(Segmenter);
  const { reader } = app.get(Transactions);
  return {
    name: 'bare SQL',
    ask: (query) =>
      reader.query(
        `WITH hit AS MATERIALIZED (
           SELECT enterprise_id, name, region_code, industry_code, makes, terms
           FROM search.enterprise_document WHERE terms @@ $1::tsquery),
         best AS (SELECT * FROM hit ORDER BY ts_rank('{0.05, 0.1, 0.6, 1}', terms, $1::tsquery, 1) DESC, name LIMIT ${SHOWN})
         SELECT (SELECT jsonb_agg(to_jsonb(best) - 'terms') FROM best) AS items,
                (SELECT count(*) FROM hit) AS total,
                (SELECT jsonb_object_agg(code, count) FROM
                  (SELECT left(region_code, 4) AS code, count(*) FROM hit GROUP BY 1) city) AS cities,
                (SELECT jsonb_object_agg(code, count) FROM
                  (SELECT left(industry_code, 3) AS code, count(*) FROM hit WHERE industry_code IS NOT NULL GROUP BY 1) d
                ) AS divisions`,
        [anyWord(segmenter.queryTokens(query))],
      ),
  };
}

function anyWord(tokens: readonly string[]): string {
  return tokens.map((token) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}':AB`).join(' | ');
}

/** Libraries that search in the process's memory, over the same words. */
export async function inMemory({ app }: RegisterAtApi): Promise<Contender[]> {
  const segmenter = app.get(Segmenter);
  const rows = (await app.get(Transactions).reader.query(
    `SELECT enterprise_id AS id, name, left(region_code, 4) AS city, array_to_string(makes, '、') AS makes
     FROM search.enterprise_document`,
  )) as Stored[];
  return [miniSearch(rows, segmenter), await orama(rows, segmenter)];
}

function miniSearch(rows: readonly Stored[], segmenter: Segmenter): Contender {
  const index = new MiniSearch<Stored>({
    fields: ['makes', 'name'],
    storeFields: ['name', 'city', 'makes'],
    tokenize: (text) => segmenter.tokens(text),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text: string) => segmenter.queryTokens(text), boost: { makes: 2 } },
  });
  index.addAll(rows);
  return { name: 'MiniSearch', ask: (query) => Promise.resolve(index.search(query).slice(0, SHOWN)) };
}

async function orama(rows: readonly Stored[], segmenter: Segmenter): Promise<Contender> {
  const tokenizer = {
    language: 'chinese',
    normalizationCache: new Map<string, string>(),
    tokenize: (text: string) => [...new Set(segmenter.tokens(text))],
  };
  const index = create({
    schema: { id: 'string', name: 'string', city: 'string', makes: 'string' } as const,
    components: { tokenizer },
  });
  await insertMultiple(index, [...rows], 1_000);
  return {
    name: 'Orama',
    ask: async (query) =>
      searchOrama(index, {
        term: query,
        properties: ['makes', 'name'],
        boost: { makes: 2 },
        limit: SHOWN,
        facets: { city: { limit: SHOWN } },
      }),
  };
}
