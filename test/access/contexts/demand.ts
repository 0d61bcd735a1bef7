import { type Answered, type ContextSamples, idOf, type Seeding } from './context-samples.js';

const HERE = '130503';

/** As in `seeded-world.ts`, which imports this file: a text with this word may be read by its owners alone. */
const SECRET = '玄武';

const truck = {
  name: '电动牵引车',
  category: 'new_energy_truck',
  summary: '短倒用',
  figures: [{ name: '牵引总质量', value: '49', unit: 't' }],
};
const intent = { enterpriseId: '{buyerFirm}', quantity: '20', unit: '辆', trialWished: true, message: `${SECRET}倒短` };

/** Lines that wait for staff, and the rule that makes them wait. */
async function lines({ call, people: { buyer, staff }, things }: Seeding): Promise<Record<string, string>> {
  const rule = `/api/shortage-review-rules/${HERE}`;
  await call(staff, 'PUT', rule, { required: true }, 0);
  const line = { part: `${SECRET}轮毂`, quantity: '8', unit: '件', stopCostPerDay: '120000', note: SECRET };
  const list = await call(buyer, 'POST', '/api/shortage-lists', {
    enterpriseId: things['buyerFirm'],
    title: `${SECRET}待审`,
    lines: [line, line, line],
  });
  await call(staff, 'PUT', rule, { required: false }, 1);
  const [toApprove, toRefuse, toReview] = (list['lines'] as Answered[]).map(idOf) as [string, string, string];
  return { region: HERE, toApprove, toRefuse, toReview };
}

/** Products of the maker that everybody sees, and what the buyer asked about them. */
async function intents({ call, people: { buyer, maker, staff }, things }: Seeding): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  for (const name of ['intent', 'intentToAnswer', 'intentToWithdraw', 'wanted']) {
    const facts = { ...truck, enterpriseId: things['makerFirm'], model: name };
    const product = idOf(await call(maker, 'POST', '/api/products', facts));
    await call(maker, 'POST', `/api/products/${product}/submit`, undefined, 1);
    await call(staff, 'POST', `/api/products/${product}/approve`, undefined, 2);
    const raised = { ...intent, enterpriseId: things['buyerFirm'], productId: product };
    made[name] = name === 'wanted' ? product : idOf(await call(buyer, 'POST', '/api/purchase-intents', raised));
  }
  return made;
}

export const demandSamples: ContextSamples = {
  seed: async (seeding) => ({ ...(await lines(seeding)), ...(await intents(seeding)) }),
  samples: {
    'POST /api/shortage-lists/preview/marked-file': [{ holder: 'buyer', file: 'shortages', others: 'own' }],
    'POST /api/shortage-lists/preview/file': [{ holder: 'buyer', file: 'shortages', others: 'own' }],
    'GET /api/shortage-lists/template.xlsx': [{ holder: 'buyer', others: 'own' }],
    'GET /api/shortages': [
      { holder: 'buyer', query: '?side=own', others: 'own', tells: true },
      { holder: 'staff', query: '?side=region', others: 'own', tells: true },
      { holder: 'staff', query: '?side=review&state=submitted', others: 'own', tells: true },
    ],
    'POST /api/shortages/:id/approve': [{ holder: 'staff', params: { id: 'toApprove' }, body: {}, version: 1 }],
    'POST /api/shortages/:id/refuse': [
      { holder: 'staff', params: { id: 'toRefuse' }, body: { reason: '规格不清' }, version: 1 },
    ],
    'POST /api/shortage-reviews': [
      { holder: 'staff', body: { decision: 'approve', lines: [{ id: '{toReview}', version: 1 }] } },
    ],
    'GET /api/shortage-review-rules': [{ holder: 'staff', others: 'own', tells: true }],
    'GET /api/shortage-review-rules/:region': [{ holder: 'staff', params: { region: 'region' }, tells: true }],
    'PUT /api/shortage-review-rules/:region': [
      { holder: 'staff', params: { region: 'region' }, body: { required: true }, version: 2 },
    ],
    'POST /api/purchase-intents': [{ holder: 'buyer', body: { ...intent, productId: '{wanted}' } }],
    'GET /api/purchase-intents': [
      { holder: 'buyer', query: '?side=asking', others: 'own', tells: true },
      { holder: 'maker', query: '?side=asked', others: 'own', tells: true },
      { holder: 'staff', query: '?side=region', others: 'own', tells: true },
    ],
    'GET /api/purchase-intents/:id': [
      { holder: 'buyer', params: { id: 'intent' }, tells: true },
      { holder: 'maker', params: { id: 'intent' }, tells: true },
      { holder: 'staff', params: { id: 'intent' }, tells: true },
    ],
    'POST /api/purchase-intents/:id/answer': [
      { holder: 'maker', params: { id: 'intentToAnswer' }, body: { answer: 'decline', words: '停产' }, version: 1 },
    ],
    'POST /api/purchase-intents/:id/withdraw': [{ holder: 'buyer', params: { id: 'intentToWithdraw' }, version: 1 }],
  },
};

/** What a browser sends with a list of missing parts. */
export function shortagesForm(): FormData {
  const form = new FormData();
  form.append('file', new Blob(['零件名称,数量,单位\n前轴,4,件\n']), 'shortages.csv');
  return form;
}
