import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import MiniSearch from 'minisearch';
import type { Segmenter } from '#language';
import { type Facets, leastTerms, Retrieval, type RetrievalRequest, type StoredDocument } from '#search';

type Counted = { readonly total: number } & Facets;

const FACETS = ['regions', 'industries', 'processes', 'materials', 'certificates'] as const;
/** What is made tells more than what a firm is called. */
const BOOST = { makes: 2 };
/** Orama takes what it is asked for as one text. */
const BETWEEN = ' ';

/**
 * A library that searches in the process's memory, as a store of the endpoint: over the same documents, cut into the same
 * tokens. It knows no filters.
 */
export abstract class LibraryRetrieval extends Retrieval {
  abstract readonly name: string;
  private readonly bearers = new Map<string, StoredDocument[]>();

  constructor(documents: readonly StoredDocument[]) {
    super();
    for (const document of documents) {
      for (const key of document.nameKeys) this.bearers.set(key, [...(this.bearers.get(key) ?? []), document]);
    }
  }

  async retrieve(request: RetrievalRequest): Promise<StoredDocument[]> {
    if (request.nameKey !== undefined) return this.bearers.get(request.nameKey) ?? [];
    return this.best(leastTerms(request.terms), request);
  }

  async count(request: RetrievalRequest): Promise<Counted> {
    return this.counted(leastTerms(request.terms), request);
  }

  get catchingUp(): boolean {
    return false;
  }

  protected abstract best(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<StoredDocument[]>;
  protected abstract counted(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<Counted>;
}

/** What a document says, a text for each place, and what it counts for. */
function saidIn(document: StoredDocument) {
  return {
    id: document.enterpriseId,
    makes: document.makes.join('、'),
    name: document.name,
    serves: document.serves.join('、'),
    sells: document.sells.join('、'),
    regions: [`${document.regionCode.slice(0, 4)}00`],
    industries: document.industryCode === null ? [] : [document.industryCode.slice(0, 3)],
    processes: [...document.processes],
    materials: [...document.materials],
    certificates: [...document.certificates],
  };
}

type Said = ReturnType<typeof saidIn>;

function fieldsFor(places: RetrievalRequest['places']): ('makes' | 'name' | 'serves' | 'sells')[] {
  return places === 'made' ? ['makes', 'name'] : ['makes', 'name', 'serves', 'sells'];
}

/** It ranks all that it finds, and counts nothing. */
export class MiniSearchRetrieval extends LibraryRetrieval {
  readonly name = 'MiniSearch';
  private readonly index: MiniSearch<Said>;
  private readonly documents: ReadonlyMap<string, readonly [StoredDocument, Said]>;

  constructor(documents: readonly StoredDocument[], segmenter: Segmenter) {
    super(documents);
    this.index = new MiniSearch<Said>({
      fields: fieldsFor('anywhere'),
      tokenize: (text) => segmenter.tokens(text),
      processTerm: (term) => term,
      searchOptions: { tokenize: (text: string) => [text], boost: BOOST },
    });
    this.documents = new Map(documents.map((document) => [document.enterpriseId, [document, saidIn(document)]]));
    this.index.addAll([...this.documents.values()].map(([, said]) => said));
  }

  protected async best(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<StoredDocument[]> {
    const best = this.hits(terms, request).slice(0, request.limit);
    return best.map(({ id }) => this.documents.get(id as string)?.[0] as StoredDocument);
  }

  protected async counted(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<Counted> {
    const found = this.hits(terms, request).map(({ id }) => this.documents.get(id as string)?.[1] as Said);
    const facet = (name: keyof Facets) => {
      const counts = new Map<string, number>();
      for (const said of found) for (const code of said[name]) counts.set(code, (counts.get(code) ?? 0) + 1);
      return mostFrequentFirst(counts);
    };
    return countedAs(found.length, facet);
  }

  private hits(terms: RetrievalRequest['terms'], { alongside, places }: RetrievalRequest) {
    const anyOf = (each: RetrievalRequest['terms']) => ({
      combineWith: 'OR' as const,
      queries: each.map((tokens) => ({ combineWith: 'AND' as const, queries: [...tokens] })),
    });
    const asked = [anyOf(terms), ...(alongside ? [anyOf(alongside)] : [])];
    return this.index.search({ combineWith: 'AND', queries: asked }, { fields: fieldsFor(places) });
  }
}

/**
 * It keeps to a limit and counts facets itself. It can be asked for any of some tokens, and not for all of one term or
 * all of another, so that it finds more.
 */
export class OramaRetrieval extends LibraryRetrieval {
  readonly name = 'Orama';

  private constructor(
    private readonly documents: ReadonlyMap<string, StoredDocument>,
    private readonly index: ReturnType<typeof oramaIndex>,
  ) {
    super([...documents.values()]);
  }

  static async of(documents: readonly StoredDocument[], segmenter: Segmenter): Promise<OramaRetrieval> {
    const index = oramaIndex({
      language: 'chinese',
      normalizationCache: new Map<string, string>(),
      // What is asked for is of no field, and cut already.
      tokenize: (text: string, _language?: string, field?: string) => [
        ...new Set(field === undefined ? text.split(BETWEEN) : segmenter.tokens(text)),
      ],
    });
    await insertMultiple(index, documents.map(saidIn), 1_000);
    return new OramaRetrieval(new Map(documents.map((document) => [document.enterpriseId, document])), index);
  }

  protected async best(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<StoredDocument[]> {
    const { hits } = await searchOrama(this.index, { ...asked(terms, request), limit: request.limit });
    return hits.map(({ document }) => this.documents.get(document.id) as StoredDocument);
  }

  protected async counted(terms: RetrievalRequest['terms'], request: RetrievalRequest): Promise<Counted> {
    const wanted = Object.fromEntries(FACETS.map((name) => [name, {}]));
    const { count, facets } = await searchOrama(this.index, {
      ...asked(terms, request),
      facets: wanted,
      preflight: true,
    });
    return countedAs(count, (name) => mostFrequentFirst(new Map(Object.entries(facets?.[name]?.values ?? {}))));
  }
}

function asked(terms: RetrievalRequest['terms'], { alongside = [], places }: RetrievalRequest) {
  return {
    term: [...new Set([...terms, ...alongside].flat())].join(BETWEEN),
    properties: fieldsFor(places),
    boost: BOOST,
  };
}

function oramaIndex(tokenizer: {
  language: string;
  normalizationCache: Map<string, string>;
  tokenize(text: string, language?: string, field?: string): string[];
}) {
  return create({
    schema: {
      id: 'string',
      makes: 'string',
      name: 'string',
      serves: 'string',
      sells: 'string',
      regions: 'enum[]',
      industries: 'enum[]',
      processes: 'enum[]',
      materials: 'enum[]',
      certificates: 'enum[]',
    } as const,
    components: { tokenizer },
  });
}

function mostFrequentFirst(counts: ReadonlyMap<string, number>): Facets['regions'] {
  return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}

function countedAs(total: number, facet: (name: keyof Facets) => Facets['regions']): Counted {
  return {
    total,
    regions: facet('regions'),
    industries: facet('industries'),
    processes: facet('processes'),
    materials: facet('materials'),
    certificates: facet('certificates'),
  };
}
