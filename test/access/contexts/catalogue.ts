import type { ContextSamples } from './context-samples.js';

const change = { kind: 'add', field: 'synonyms', value: '拐臂节头' };
const family = {
  zh: '石墨散热板',
  en: 'graphite heat spreader',
  trade: 'electronics',
  scopeWords: ['石墨制品'],
  processes: ['machining'],
  industries: ['C3091'],
};

/** What is known of parts is for the department of the province alone: nobody of the seeded world is let in. */
export const catalogueSamples: ContextSamples = {
  samples: {
    'GET /api/part-understanding': [{ query: '?name=%E8%BD%A6%E6%A1%A5' }],
    'GET /api/part-families': [{}],
    'GET /api/part-families.csv': [{}],
    'GET /api/part-families/:code': [{ params: { code: 'partFamily' } }],
    'GET /api/part-graph/choices': [{}],
    'GET /api/part-corrections': [{}],
    'POST /api/part-families': [{ body: family }],
    'POST /api/part-families/:code/corrections': [{ params: { code: 'partFamily' }, body: change, version: 1 }],
    'POST /api/part-corrections/:id/withdraw': [{ params: { id: 'nobodysCorrection' }, version: 1 }],
  },
  seed: () => Promise.resolve({ partFamily: 'axle', nobodysCorrection: '6b0f7a35-2f0e-4bd8-9c8f-0d7a6f0e4c11' }),
};
