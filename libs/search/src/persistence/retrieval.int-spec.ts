import { readConfig } from '#platform';
import { type MeiliStandIn, type RealMeili, startMeiliStandIn, startRealMeili } from '#test-support';
import { retrievalContract } from '../../test/retrieval-contract.js';
import { HeldDocuments } from './in-memory/held-documents.js';
import { MemoryRetrieval } from './in-memory/memory-retrieval.js';
import { MeiliRetrieval } from './meilisearch/meili-retrieval.js';
import { MeiliServer } from './meilisearch/meili-server.js';
import { PostgresRetrieval } from './postgres-retrieval.js';

const overMeili = async (environment: NodeJS.ProcessEnv) => {
  const { meili } = readConfig(environment);
  if (meili === undefined) throw new Error('no server');
  return new MeiliRetrieval(await MeiliServer.open(meili));
};

describe('Retrieval from PostgreSQL', () => {
  retrievalContract(() =>
    Promise.resolve({ environment: {}, retrieval: ({ app }) => Promise.resolve(app.get(PostgresRetrieval)) }),
  );
});

describe('Retrieval from memory', () => {
  retrievalContract(() =>
    Promise.resolve({
      environment: {},
      retrieval: async ({ app }) => {
        await app.get(HeldDocuments).current();
        await app.get(HeldDocuments).whenLoaded();
        return app.get(MemoryRetrieval);
      },
    }),
  );
});

describe('Retrieval from a stand-in of Meilisearch', () => {
  let server: MeiliStandIn;
  afterAll(() => server.stop());

  retrievalContract(async () => {
    server = await startMeiliStandIn();
    return { environment: server.environment, retrieval: () => overMeili(server.environment) };
  });
});

const real: RealMeili | undefined = await startRealMeili();

(real ? describe : describe.skip)('Retrieval from Meilisearch', () => {
  afterAll(() => real?.stop());

  const environment = real?.environment ?? {};
  retrievalContract(() => Promise.resolve({ environment, retrieval: () => overMeili(environment) }));
});
