import { type MeiliStandIn, startMeiliStandIn } from '#test-support';
import { meiliDocument, SETTINGS } from './meili-document.js';
import { LIVE } from './meili-indexes.js';
import { MeiliRetrieval } from './meili-retrieval.js';
import { MeiliServer, SearchStoreFailed } from './meili-server.js';

const BROWSING = { terms: [], places: 'anywhere', regionPrefixes: [''], limit: 20 } as const;
const FIRM = meiliDocument(
  {
    ...{ enterpriseId: 'firm-1', name: '甲', otherNames: [], nameKeys: ['甲'], regionCode: '130506' },
    ...{ industryCode: 'C3670', makes: ['轴承'], declared: [], serves: [], sells: [] },
    ...{ processes: [], materials: ['铜'], certificates: [] },
  },
  { makes: ['轴承'], name: ['甲'], serves: [], sells: [] },
);

describe('Counting with Meilisearch', () => {
  let standIn: MeiliStandIn;
  let server: MeiliServer;

  beforeEach(async () => {
    standIn = await startMeiliStandIn();
    const { MEILI_URL: url, MEILI_KEY: key } = standIn.environment;
    server = await MeiliServer.open({ url, key });
  });

  afterEach(() => standIn.stop());

  it('fails over an index that documents made and nobody set up, rather than to count nothing', async () => {
    await server.put(LIVE, [FIRM]);
    await expect(new MeiliRetrieval(server).count(BROWSING)).rejects.toThrow(SearchStoreFailed);
    await server.configure(LIVE, SETTINGS);
    await expect(new MeiliRetrieval(server).count(BROWSING)).resolves.toMatchObject({
      total: 1,
      regions: [{ code: '130500', count: 1 }],
      certificates: [],
    });
  });

  it('counts nothing in an empty index', async () => {
    await server.createIndex(LIVE);
    await server.configure(LIVE, SETTINGS);
    await expect(new MeiliRetrieval(server).count(BROWSING)).resolves.toMatchObject({ total: 0, regions: [] });
  });
});
