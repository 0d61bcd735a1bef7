import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import { Segmenter } from '#language';
import { Transactions } from '#platform';
import { FindMakers, leastTerms, tsqueryLiteral } from '#search';
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

/** What somebody is asked for: any of the terms, of each all its tokens. */
type Terms = readonly (readonly string[])[];

/** Both questions that a query can be taken for; working them out is no part of anybody's time. */
interface Questions {
  /** The query's own words. */
  readonly own: Terms;
  /** All that the endpoint looks for in its place. */
  readonly same: Terms;
}

async function questionsOf({ app }: RegisterAtApi, queries: readonly string[]): Promise<Map<string, Questions>> {
  const segmenter = app.get(Segmenter);
  const questions = new Map<string, Questions>();
  for (const query of queries) {
    const { searched } = await app.get(FindMakers).run({ text: query, regionPrefixes: [''] });
    const own = segmenter.queryTokens(query).map((token) => [token]);
    questions.set(query, { own, same: leastTerms(searched?.terms ?? []) });
  }
  return questions;
}

/** The same contender twice, once for each question. */
function forBoth(name: string, questions: ReadonlyMap<string, Questions>, ask: (terms: Terms) => Promise<unknown>) {
  const asking = (which: keyof Questions) => (query: string) => ask(questions.get(query)?.[which] ?? []);
  return [
    { name, ask: asking('own') },
    { name: `${name}, same question`, ask: asking('same') },
  ];
}

/**
 * What the database answers by itself: the best twenty that hold any of the terms, with all counts, in one statement over
 * the index that the endpoint uses too.
 */
export async function bareSql(register: RegisterAtApi, queries: readonly string[]): Promise<Contender[]> {
  const { reader } = register.app.get(Transactions);
  // As the server itself leaves the table some minutes after an import.
  await reader.query('VACUUM ANALYZE search.enterprise_document');
  return forBoth('bare SQL', await questionsOf(register, queries), (terms) =>
    reader.query(
      `WITH hit AS MATERIALIZED (
         SELECT enterprise_id, name, region_code, industry_code, makes, terms
         FROM search.enterprise_document WHERE terms @@ $1::tsquery),
       best AS (SELECT * FROM hit ORDER BY ts_rank('{0.05, 0.1, 0.6, 1}', terms, $2::tsquery, 1) DESC, name LIMIT ${SHOWN})
       SELECT (SELECT jsonb_agg(to_jsonb(best) - 'terms') FROM best) AS items,
              (SELECT count(*) FROM hit) AS total,
              (SELECT jsonb_object_agg(code, count) FROM
                (SELECT left(region_code, 4) AS code, count(*) FROM hit GROUP BY 1) city) AS cities,
              (SELECT jsonb_object_agg(code, count) FROM
                (SELECT left(industry_code, 3) AS code, count(*) FROM hit WHERE industry_code IS NOT NULL GROUP BY 1) d
              ) AS divisions`,
      // Ranked by each word, as the adapter does: terms of several words at the top of a query take the server far longer.
      [tsqueryLiteral(terms, 'made'), tsqueryLiteral(wordsOf(terms), 'made')],
    ),
  );
}

function wordsOf(terms: Terms): Terms {
  return terms.flatMap((term) => term.map((word) => [word]));
}

/** Libraries that search in the process's memory, over the same documents cut into the same tokens. */
export async function inMemory(register: RegisterAtApi, queries: readonly string[]): Promise<Contender[]> {
  const segmenter = register.app.get(Segmenter);
  const rows = (await register.app.get(Transactions).reader.query(
    `SELECT enterprise_id AS id, name, left(region_code, 4) AS city, array_to_string(makes, '、') AS makes
     FROM search.enterprise_document`,
  )) as Stored[];
  const questions = await questionsOf(register, queries);
  return [await miniSearch(rows, segmenter), await orama(rows, segmenter)].flatMap(({ name, ask }) =>
    forBoth(name, questions, ask),
  );
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
