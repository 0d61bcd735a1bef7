import { type Answered, type ContextSamples, idOf, type Seeding } from './context-samples.js';

const HERE = '130503';

/** Lines that wait for staff, and the rule that makes them wait. */
async function seed({ call, people: { buyer, staff }, things }: Seeding): Promise<Record<string, string>> {
  const rule = `/api/shortage-review-rules/${HERE}`;
  await call(staff, 'PUT', rule, { required: true }, 0);
  const line = { part: '玄武轮毂', quantity: '8', unit: '件', stopCostPerDay: '120000', note: '玄武' };
  const list = await call(buyer, 'POST', '/api/shortage-lists', {
    enterpriseId: things['buyerFirm'],
    title: '玄武待审',
    lines: [line, line, line],
  });
  await call(staff, 'PUT', rule, { required: false }, 1);
  const [toApprove, toRefuse, toReview] = (list['lines'] as Answered[]).map(idOf) as [string, string, string];
  return { region: HERE, toApprove, toRefuse, toReview };
}

export const demandSamples: ContextSamples = {
  seed,
  samples: {
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
  },
};
