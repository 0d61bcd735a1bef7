import { FilterRefused, folded, type MeiliRecord, readFilter } from './filter.js';

/** What Meilisearch says no with: https://www.meilisearch.com/docs/reference/errors */
export class MeiliRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message = code,
  ) {
    super(message);
  }

  get document() {
    const type =
      this.status >= 500 ? 'internal' : this.status === 401 || this.status === 403 ? 'auth' : 'invalid_request';
    return { message: this.message, code: this.code, type, link: `https://docs.meilisearch.com/errors#${this.code}` };
  }
}

interface Index {
  settings: Record<string, unknown>;
  readonly records: Map<string, MeiliRecord>;
}

const SETTINGS_KNOWN = [
  ...['displayedAttributes', 'searchableAttributes', 'filterableAttributes', 'sortableAttributes', 'rankingRules'],
  ...['stopWords', 'nonSeparatorTokens', 'separatorTokens', 'dictionary', 'synonyms', 'distinctAttribute'],
  ...['proximityPrecision', 'typoTolerance', 'faceting', 'pagination', 'embedders', 'searchCutoffMs'],
  ...['localizedAttributes', 'facetSearch', 'prefixSearch'],
];
const SEARCH_KNOWN = ['q', 'offset', 'limit', 'filter', 'facets', 'sort', 'attributesToRetrieve'];
const ID = /^[a-zA-Z0-9_-]{1,511}$/;

/** The indexes of a server, in memory. What changes them is called by its tasks, in their order. */
export class MeiliIndexes {
  private readonly indexes = new Map<string, Index>();

  get names(): string[] {
    return [...this.indexes.keys()].sort();
  }

  records(uid: string): MeiliRecord[] {
    return [...this.existing(uid).records.values()];
  }

  create(uid: string): void {
    if (this.indexes.has(uid)) throw new MeiliRefusal(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
    this.indexes.set(uid, { settings: {}, records: new Map() });
  }

  drop(uid: string): void {
    this.existing(uid);
    this.indexes.delete(uid);
  }

  swap(pairs: readonly { indexes: [string, string] }[]): void {
    for (const { indexes } of pairs) indexes.forEach((uid) => this.existing(uid));
    for (const { indexes } of pairs) {
      const [one, other] = indexes;
      const [a, b] = [this.existing(one), this.existing(other)];
      this.indexes.set(one, b).set(other, a);
    }
  }

  /** Unknown settings are refused before a task is queued. */
  static checkSettings(settings: Record<string, unknown>): void {
    const unknown = Object.keys(settings).find((name) => !SETTINGS_KNOWN.includes(name));
    if (unknown !== undefined) throw new MeiliRefusal(400, 'bad_request', `Unknown field \`${unknown}\``);
  }

  configure(uid: string, settings: Record<string, unknown>): void {
    const index = this.made(uid);
    index.settings = { ...index.settings, ...settings };
  }

  put(uid: string, records: readonly MeiliRecord[]): void {
    const index = this.made(uid);
    for (const record of records) {
      const { id } = record;
      if (id === undefined)
        throw new MeiliRefusal(400, 'missing_document_id', 'Document doesn’t have a `id` attribute');
      if (typeof id !== 'string' || !ID.test(id)) throw new MeiliRefusal(400, 'invalid_document_id');
      index.records.set(id, record);
    }
  }

  remove(uid: string, ids: readonly string[]): void {
    const { records } = this.existing(uid);
    for (const id of ids) records.delete(id);
  }

  search(uid: string, asked: Record<string, unknown>): unknown {
    const unknown = Object.keys(asked).find((name) => !SEARCH_KNOWN.includes(name));
    if (unknown !== undefined) throw new MeiliRefusal(400, 'bad_request', `Unknown field \`${unknown}\``);
    const { records, settings } = this.existing(uid);
    const {
      filter,
      facets = [],
      sort = [],
      limit = 20,
      offset = 0,
      q = '',
    } = asked as {
      filter?: string;
      facets?: string[];
      sort?: string[];
      limit?: number;
      offset?: number;
      q?: string;
    };
    if (q !== '') throw new Error('The stand-in answers filters alone.');
    const filterable = attributesOf(settings['filterableAttributes']);
    const hits = [...records.values()].filter(filter === undefined ? () => true : testOf(filter, filterable));
    sortBy(hits, sort, new Set((settings['sortableAttributes'] as string[] | undefined) ?? []));
    const most = (settings['pagination'] as { maxTotalHits?: number } | undefined)?.maxTotalHits ?? 1_000;
    const shown = settings['displayedAttributes'] as string[] | undefined;
    return {
      hits: hits.slice(offset, Math.min(offset + limit, most)).map((record) => displayed(record, shown)),
      query: q,
      processingTimeMs: 1,
      limit,
      offset,
      estimatedTotalHits: hits.length,
      // A facet that is not filterable is passed over in silence: so its guide says. Its source refuses the search.
      ...(facets.length > 0 && {
        facetDistribution: Object.fromEntries(
          facets.filter((name) => filterable.has(name)).map((name) => [name, distribution(hits, name)]),
        ),
      }),
    };
  }

  private existing(uid: string): Index {
    const index = this.indexes.get(uid);
    if (!index) throw new MeiliRefusal(404, 'index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }

  /** Documents and settings make the index they are sent to. */
  private made(uid: string): Index {
    const index = this.indexes.get(uid) ?? { settings: {}, records: new Map<string, MeiliRecord>() };
    this.indexes.set(uid, index);
    return index;
  }
}

function testOf(filter: string, filterable: ReadonlySet<string>) {
  try {
    return readFilter(filter, filterable);
  } catch (error) {
    if (error instanceof FilterRefused) throw new MeiliRefusal(400, 'invalid_search_filter', error.message);
    throw error;
  }
}

function attributesOf(filterable: unknown): Set<string> {
  const listed = (filterable ?? []) as (string | { attributePatterns: string[] })[];
  return new Set(listed.flatMap((one) => (typeof one === 'string' ? [one] : one.attributePatterns)));
}

function sortBy(hits: MeiliRecord[], sort: readonly string[], sortable: ReadonlySet<string>): void {
  const orders = sort.map((order) => {
    const [, name = '', way] = /^(.+):(asc|desc)$/.exec(order) ?? [];
    if (way === undefined || !sortable.has(name)) throw new MeiliRefusal(400, 'invalid_search_sort', `\`${order}\``);
    return { name, sign: way === 'asc' ? 1 : -1 };
  });
  hits.sort((a, b) => {
    for (const { name, sign } of orders) {
      const [x, y] = [a[name] as string | number, b[name] as string | number];
      if (x !== y) return x < y ? -sign : sign;
    }
    return 0;
  });
}

function displayed(record: MeiliRecord, shown: readonly string[] | undefined): MeiliRecord {
  return shown ? Object.fromEntries(Object.entries(record).filter(([name]) => shown.includes(name))) : record;
}

/** Values that are equal when folded are counted together, under the first way of writing. */
function distribution(hits: readonly MeiliRecord[], name: string): Record<string, number> {
  const counts = new Map<string, { value: string; count: number }>();
  for (const hit of hits) {
    const values = [hit[name]].flat().filter((value) => typeof value === 'string');
    for (const value of new Set(values)) {
      const counted = counts.get(folded(value)) ?? { value, count: 0 };
      counts.set(folded(value), { ...counted, count: counted.count + 1 });
    }
  }
  return Object.fromEntries([...counts.values()].map(({ value, count }) => [value, count]));
}
