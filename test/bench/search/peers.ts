import { Segmenter } from '#language';
import { RequestContext, Transactions } from '#platform';
import { FindMakers, leastTerms, Retrieval, type StoredDocument, tsqueryLiteral } from '#search';
import type { RegisterAtApi } from '../register/register-at-api.js';
import { type LibraryRetrieval, MiniSearchRetrieval, OramaRetrieval } from './libraries.js';

/** Something that answers a query; what it answers is not looked at. */
export interface Contender {
  readonly name: string;
  ask(query: string): Promise<unknown>;
}

/** Who is measured against all others. */
export const CASE = 'lianqiao';
const SHOWN = 20;

/** What somebody is asked for: any of the terms, of each all its tokens. */
type Terms = readonly (readonly string[])[];

/** Both questions that a query can be taken for; working them out is no part of anybody's time. */
export interface Questions {
  /** The query's own words. */
  readonly own: Terms;
  /** All that the endpoint looks for in its place. */
  readonly same: Terms;
}

export async function questionsOf({ app }: RegisterAtApi, queries: readonly string[]): Promise<Map<string, Questions>> {
  const segmenter = app.get(Segmenter);
  const questions = new Map<string, Questions>();
  for (const query of queries) {
    const { searched } = await app.get(FindMakers).run({ text: query, regionPrefixes: [''] });
    const own = segmenter.queryTokens(query).map((token) => [token]);
    questions.set(query, { own, same: leastTerms(searched?.terms ?? []) });
  }
  return questions;
}

/** Ends the name of who is asked the same question as the endpoint. */
export const SAME = 'same question';
const OWN = 'own words';

/** The same contender twice, once for each question. */
function forBoth(name: string, questions: ReadonlyMap<string, Questions>, ask: (terms: Terms) => Promise<unknown>) {
  const asking = (which: keyof Questions) => (query: string) => ask(questions.get(query)?.[which] ?? []);
  return [
    { name: `${name}, ${OWN}`, ask: asking('own') },
    { name: `${name}, ${SAME}`, ask: asking('same') },
  ];
}

/**
 * What the database answers by itself: the best twenty that hold any of the terms, with all counts, in one statement over
 * the index that the endpoint uses too.
 */
export async function bareSql({ app }: RegisterAtApi, questions: ReadonlyMap<string, Questions>): Promise<Contender[]> {
  const { reader } = app.get(Transactions);
  // As the server itself leaves the table some minutes after an import.
  await reader.query('VACUUM ANALYZE search.enterprise_document');
  return forBoth('bare SQL', questions, (terms) =>
    reader.query(
      `WITH hit AS MATERIALIZED (
         SELECT enterprise_id, name, region_code, industry_code, makes, processes, materials, certificates, terms
         FROM search.enterprise_document WHERE terms @@ $1::tsquery),
       best AS (SELECT * FROM hit ORDER BY ts_rank('{0.05, 0.1, 0.6, 1}', terms, $2::tsquery, 1) DESC, name LIMIT ${SHOWN})
       SELECT (SELECT jsonb_agg(to_jsonb(best) - 'terms') FROM best) AS items,
              (SELECT count(*) FROM hit) AS total,
              ${counts('hit', 'left(region_code, 4)')} AS cities,
              ${counts('hit', 'left(industry_code, 3)')} AS divisions,
              ${counts('hit, unnest(processes) AS process', 'process')} AS processes,
              ${counts('hit, unnest(materials) AS material', 'material')} AS materials,
              ${counts('hit, unnest(certificates) AS certificate', 'certificate')} AS certificates`,
      // Ranked by each word, as the adapter does: terms of several words at the top of a query take the server far longer.
      [tsqueryLiteral(terms, 'made'), tsqueryLiteral(wordsOf(terms), 'made')],
    ),
  );
}

function counts(from: string, code: string): string {
  return `(SELECT jsonb_object_agg(code, count) FROM
            (SELECT ${code} AS code, count(*) FROM ${from} WHERE ${code} IS NOT NULL GROUP BY 1) counted)`;
}

function wordsOf(terms: Terms): Terms {
  return terms.flatMap((term) => term.map((word) => [word]));
}

/** The endpoint itself. */
export function throughApi(name: string, { visitor }: RegisterAtApi): Contender {
  return {
    name,
    ask: (query) => visitor.get(`/search/enterprises?${new URLSearchParams({ q: query }).toString()}`),
  };
}

/** What an answer through HTTP costs in which nothing is searched. */
export function throughHttpAlone({ visitor }: RegisterAtApi): Contender {
  return { name: 'HTTP and sign-in alone', ask: () => visitor.get('/me') };
}

/** Libraries that search in the process's memory, with the whole register taken in. */
export async function libraries({ app }: RegisterAtApi): Promise<LibraryRetrieval[]> {
  const everybody = { terms: [], places: 'anywhere', regionPrefixes: [''], limit: 1_000_000 } as const;
  const documents = (await app.get(Retrieval).retrieve(everybody)) as StoredDocument[];
  const segmenter = app.get(Segmenter);
  return [new MiniSearchRetrieval(documents, segmenter), await OramaRetrieval.of(documents, segmenter)];
}

/**
 * The endpoint's own store and those of the libraries, each asked in the process for the best twenty. Ours counts
 * besides; the libraries need not.
 */
export function inProcess(
  { app }: RegisterAtApi,
  others: readonly LibraryRetrieval[],
  questions: ReadonlyMap<string, Questions>,
): Contender[] {
  const page = (terms: Terms) => ({ terms, places: 'made', regionPrefixes: [''], limit: SHOWN }) as const;
  const own = app.get(Retrieval);
  // One request for all of them: whether anything was changed is looked for once a second, where the libraries never look.
  const request = { requestId: 'bench', locale: 'zh' } as const;
  return [
    ...forBoth(`${CASE}'s store`, questions, (terms) =>
      RequestContext.run(request, async () => {
        // Terms that nobody has asked for yet: what is known of the last question is of no use.
        const asked = page([...terms]);
        return [await own.retrieve(asked), await own.count(asked)];
      }),
    ),
    ...others.flatMap((library) => forBoth(library.name, questions, (terms) => library.retrieve(page(terms)))),
  ];
}

/** The endpoint with its own store, and with each library's in its place: all else is the same. */
export function throughApiOver(
  register: RegisterAtApi,
  others: readonly LibraryRetrieval[],
): [Contender, ...Contender[]] {
  const store = register.app.get(Retrieval);
  const own = { retrieve: store.retrieve.bind(store), count: store.count.bind(store) };
  const over = (name: string, { retrieve, count }: Pick<Retrieval, 'retrieve' | 'count'>): Contender => {
    const { ask } = throughApi(name, register);
    return {
      name,
      ask: (query) => {
        Object.assign(store, { retrieve, count });
        return ask(query).finally(() => Object.assign(store, own));
      },
    };
  };
  return [
    over(`${CASE} over its own store`, own),
    ...others.map((library) =>
      over(`${CASE} over ${library.name}`, {
        retrieve: (request) => library.retrieve(request),
        count: (request) => library.count(request),
      }),
    ),
  ];
}
