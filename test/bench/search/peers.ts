import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { Segmenter } from '#language';
import { Transactions } from '#platform';
import { FindMakers } from '#search';
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

/** What a library is asked for: any of the terms, of each all its tokens. */
type Terms = readonly (readonly string[])[];

/**
 * Libraries that search in the process's memory, over the same documents cut into the same tokens: for the query's own
 * words, and for all that the endpoint looks for in its place. Working that out is not part of their time.
 */
export async function inMemory({ app }: RegisterAtApi, queries: readonly string[]): Promise<Contender[]> {
  const segmenter = app.get(Segmenter);
  const rows = (await app.get(Transactions).reader.query(
    `SELECT enterprise_id AS id, name, left(region_code, 4) AS city, array_to_string(makes, '、') AS makes
     FROM search.enterprise_document`,
  )) as Stored[];
  const ownWords = new Map<string, Terms>();
  const sameQuestion = new Map<string, Terms>();
  for (const query of queries) {
    ownWords.set(
      query,
      segmenter.queryTokens(query).map((token) => [token]),
    );
    const { searched } = await app.get(FindMakers).run({ text: query, regionPrefixes: [''] });
    sameQuestion.set(query, searched?.terms ?? []);
  }
  return [await miniSearch(rows, segmenter), await orama(rows, segmenter)].flatMap(({ name, ask }) => [
    { name, ask: (query) => ask(ownWords.get(query) ?? []) },
    { name: `${name}, same question`, ask: (query) => ask(sameQuestion.get(query) ?? []) },
  ]);
}

interface Library {
  readonly name: string;
  ask(terms: Terms): Promise<unknown>;
}

function miniSearch(rows: readonly Stored[], segmenter: Segmenter): Library {
  const index = new MiniSearch<Stored>({
    fields: ['makes', 'name'],
    storeFields: ['name', 'city', 'makes'],
    tokenize: (text) => segmenter.tokens(text),
    processTerm: (term) => term,
    searchOptions: { tokenize: (text: string) => [text], boost: { makes: 2 } },
  });
  index.addAll(rows);
  return {
    name: 'MiniSearch',
    ask: (terms) => {
      const queries = terms.map((tokens) => ({ combineWith: 'AND' as const, queries: [...tokens] }));
      return Promise.resolve(index.search({ combineWith: 'OR', queries }).slice(0, SHOWN));
    },
  };
}

/** It can be asked for any of some tokens, and not for all of one term or all of another. */
async function orama(rows: readonly Stored[], segmenter: Segmenter): Promise<Library> {
  const BETWEEN = ' ';
  const tokenizer = {
    language: 'chinese',
    normalizationCache: new Map<string, string>(),
    // What is asked for is of no field, and cut already.
    tokenize: (text: string, _language?: string, field?: string) => [
      ...new Set(field === undefined ? text.split(BETWEEN) : segmenter.tokens(text)),
    ],
  };
  const index = create({
    schema: { id: 'string', name: 'string', city: 'string', makes: 'string' } as const,
    components: { tokenizer },
  });
  await insertMultiple(index, [...rows], 1_000);
  return {
    name: 'Orama',
    ask: async (terms) =>
      searchOrama(index, {
        term: [...new Set(terms.flat())].join(BETWEEN),
        properties: ['makes', 'name'],
        boost: { makes: 2 },
        limit: SHOWN,
        facets: { city: { limit: SHOWN } },
      }),
  };
}
