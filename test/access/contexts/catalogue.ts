import { type Answered, type ContextSamples, idOf } from './context-samples.js';

const change = { kind: 'add', field: 'synonyms', value: '拐臂节头' };
const family = {
  zh: '石墨散热板',
  en: 'graphite heat spreader',
  trade: 'electronics',
  scopeWords: ['石墨制品'],
  processes: ['machining'],
  industries: ['C3091'],
};

/** What is known of parts is for the department of the province alone. */
export const catalogueSamples: ContextSamples = {
  samples: {
    'GET /api/part-understanding': [{ holder: 'province', query: '?name=%E8%BD%A6%E6%A1%A5' }],
    'GET /api/part-families': [{ holder: 'province' }],
    'GET /api/part-families.csv': [{ holder: 'province' }],
    'GET /api/part-families/:code': [{ holder: 'province', params: { code: 'partFamily' } }],
    'GET /api/part-graph/choices': [{ holder: 'province' }],
    'GET /api/part-corrections': [{ holder: 'province' }],
    'POST /api/part-families': [{ holder: 'province', body: family }],
    'POST /api/part-families/:code/corrections': [
      { holder: 'province', params: { code: 'partFamily' }, body: change, version: 1 },
    ],
    'POST /api/part-corrections/:id/withdraw': [{ holder: 'province', params: { id: 'partCorrection' }, version: 1 }],
  },
  seed: async ({ call, people }) => {
    const at = '/api/part-families/axle';
    const { version } = await call(people.province, 'GET', at);
    await call(people.province, 'POST', `${at}/corrections`, { ...change, value: '浮动桥' }, Number(version));
    const { items } = await call(people.province, 'GET', '/api/part-corrections');
    const [correction] = items as Answered[];
    return { partFamily: 'axle', partCorrection: idOf(correction as Answered) };
  },
};
