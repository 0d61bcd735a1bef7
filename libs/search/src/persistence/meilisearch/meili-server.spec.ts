import { type MeiliStandIn, type MeiliTrouble, startMeiliStandIn } from '#test-support';
import { SETTINGS } from './meili-document.js';
import { MeiliServer, SearchStoreFailed } from './meili-server.js';

const PATIENCE = { searchMilliseconds: 300, requestMilliseconds: 300, taskMilliseconds: 1_000, pollMilliseconds: 1 };

describe('A Meilisearch server', () => {
  let standIn: MeiliStandIn;
  let server: MeiliServer;

  beforeEach(async () => {
    standIn = await startMeiliStandIn();
    server = await open();
  });
  afterEach(() => standIn.stop());

  const open = (key = standIn.environment.MEILI_KEY) =>
    MeiliServer.open({ url: standIn.environment.MEILI_URL, key }, PATIENCE);
  const failure = async (work: Promise<unknown>): Promise<SearchStoreFailed> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SearchStoreFailed);
    return error as SearchStoreFailed;
  };
  const record = (id: string) => ({ id, name: id }) as never;

  it('is asked as its documentation says, and waited for', async () => {
    await server.createIndex('next');
    await server.configure('next', SETTINGS);
    await server.put('next', [record('a'), record('b')]);
    await server.remove('next', ['a']);
    await server.createIndex('live');
    await server.swap('live', 'next');
    await server.dropIndex('next');
    expect(standIn.heard.map(({ request }) => request)).toEqual([
      'POST /indexes',
      'PATCH /indexes/next/settings',
      'POST /indexes/next/documents',
      'POST /indexes/next/documents/delete-batch',
      'POST /indexes',
      'POST /swap-indexes',
      'DELETE /indexes/next',
    ]);
    expect(standIn.heard[0]?.body).toEqual({ uid: 'next', primaryKey: 'id' });
    expect(standIn.heard[5]?.body).toEqual([{ indexes: ['live', 'next'], rename: false }]);
    expect(standIn.indexes.names).toEqual(['live']);
    expect(standIn.indexes.records('live')).toEqual([{ id: 'b', name: 'b' }]);
    const { hits } = await server.search('live', { filter: 'id IN ["b"]', sort: ['name:asc'], limit: 5, offset: 0 });
    expect(hits).toEqual([{ id: 'b', name: 'b' }]);
    expect(standIn.heard.at(-1)?.body).toEqual({
      ...{ q: '', filter: 'id IN ["b"]', sort: ['name:asc'], limit: 5, offset: 0 },
    });
  });

  it('has nothing to do where an index is there already, or is gone', async () => {
    await server.createIndex('live');
    await server.createIndex('live');
    await server.dropIndex('live');
    await server.dropIndex('live');
    await server.remove('live', ['a']);
    expect(standIn.indexes.names).toEqual([]);
  });

  it('tells what became of a task that failed, was canceled, or does not end', async () => {
    standIn.trouble('documentAdditionOrUpdate', { fail: 'no_space_left_on_device' }, { cancel: true }, { hold: true });
    const failed = await failure(server.put('live', [record('a')]));
    expect(failed.code).toBe('no_space_left_on_device');
    expect(failed.message).toMatch(/^Meilisearch, taking documents in: task 0 failed: /);
    expect((await failure(server.put('live', [record('a')]))).message).toContain('task 1 was canceled');
    expect((await failure(server.put('live', [record('a')]))).message).toContain('task 2 has not ended after 1000 ms');
    expect((await failure(server.swap('live', 'next'))).message).toContain('task 3 has not ended');
    standIn.release();
    expect((await failure(server.swap('live', 'missing'))).code).toBe('index_not_found');
    expect((await failure(server.put('live', [{ id: 'no such id!' } as never]))).code).toBe('invalid_document_id');
  });

  const refusals: readonly [string, MeiliTrouble, string | undefined, RegExp][] = [
    ['a filter it does not take', { refuse: [400, 'invalid_search_filter'] }, 'invalid_search_filter', /filter/],
    ['no key', { refuse: [401, 'missing_authorization_header'] }, 'missing_authorization_header', /./],
    ['a wrong key', { refuse: [403, 'invalid_api_key'] }, 'invalid_api_key', /./],
    ['no index', { refuse: [404, 'index_not_found'] }, 'index_not_found', /./],
    ['too many searches', { refuse: [503, 'too_many_search_requests'] }, 'too_many_search_requests', /./],
    ['a failure of its own', { refuse: [500, 'internal'] }, 'internal', /./],
    ['a page of a proxy', { page: 502 }, undefined, /./],
    ['a page that says all is well', { page: 200 }, undefined, /./],
    ['a cut connection', { cut: true }, undefined, /has failed/],
    ['silence', { silent: true }, undefined, /timed out after 300ms/],
    ['an answer that comes late', { slow: 600 }, undefined, /timed out after 300ms/],
  ];

  it.each(refusals)('fails in one way, naming it: %s', async (_what, trouble, code, said) => {
    await server.createIndex('live');
    standIn.trouble('search', trouble);
    const failed = await failure(server.search('live', {}));
    expect(failed.code).toBe(code);
    expect(failed.message).toMatch(said);
    expect(failed.message).not.toContain(standIn.environment.MEILI_KEY);
    expect((await server.search('live', {})).hits).toEqual([]);
  });

  it('checks keys, filters and orders as the server does', async () => {
    expect((await failure((await open('wrong')).search('live', {}))).code).toBe('invalid_api_key');
    await server.createIndex('live');
    expect((await failure(server.search('live', { filter: 'id = "a"' }))).code).toBe('invalid_search_filter');
    await server.configure('live', SETTINGS);
    expect((await failure(server.search('live', { filter: 'id = "a' }))).code).toBe('invalid_search_filter');
    expect((await failure(server.search('live', { sort: ['makes:asc'] }))).code).toBe('invalid_search_sort');
  });

  it('is away where nobody listens', async () => {
    const nobody = await MeiliServer.open({ url: 'http://127.0.0.1:9', key: undefined }, PATIENCE);
    expect((await failure(nobody.search('live', {}))).message).toContain('http://127.0.0.1:9');
    expect((await failure(nobody.createIndex('live'))).code).toBeUndefined();
  });
});
