import { type Answered, type ContextSamples, idOf, type Seeding } from './context-samples.js';

/** As in `seeded-world.ts`, which imports this file: a text with this word may be read by its owners alone. */
const SECRET = '玄武';

const order = {
  contractNumber: `${SECRET}-2026-2`,
  signedOn: '2026-11-20',
  lines: [{ item: '前轴', quantity: '10', unit: '件', unitPrice: '1200.5' }],
};
const trial = { place: '某厂', from: '2026-11-20', to: '2026-11-30', what: '满载试用' };
const verdict = { results: [{ measure: '续航', value: '268', unit: '千米', target: '250' }], verdict: 'passed' };
const step = { what: '报价', due: '2099-01-01', side: 'seller', owner: '某' };

/** One deal that is talked about, and one of which a part was delivered. */
async function seed({ api, call, people, things }: Seeding): Promise<Record<string, string>> {
  const { buyer, maker } = people;
  const list = await call(buyer, 'POST', '/api/shortage-lists', {
    enterpriseId: things['buyerFirm'],
    title: '成交',
    lines: ['一', '二'].map((part) => ({ part: `${SECRET}${part}`, quantity: '10', unit: '件' })),
  });
  for (const shortage of list['lines'] as Answered[]) {
    const facts = { shortageId: shortage['id'], enterpriseId: things['makerFirm'] };
    const put = await call(buyer, 'POST', '/api/introductions', facts);
    await call(maker, 'POST', `/api/introductions/${idOf(put)}/answer`, { answer: 'yes' }, 1);
  }
  await api.quiet();
  const board = await call(buyer, 'GET', '/api/deals');
  const [deal, signed] = (board['items'] as Answered[]).map(idOf) as [string, string];
  const at = `/api/deals/${signed}`;
  await call(buyer, 'POST', `/api/deals/${deal}/notes`, { day: '2026-11-20', text: `${SECRET}面谈` });
  const begun = await call(maker, 'POST', `${at}/trials`, { ...trial, what: SECRET }, 1);
  await call(maker, 'POST', `${at}/sign`, { ...order, contractNumber: `${SECRET}-2026-1` }, 2);
  const delivered = await call(buyer, 'POST', `${at}/lots`, lot('1'));
  return {
    deal,
    signed,
    trial: idOf((begun['trials'] as Answered[])[0] as Answered),
    lot: idOf((delivered['lots'] as Answered[])[0] as Answered),
  };
}

function lot(number: string) {
  return { number, day: '2026-11-21', lines: [{ line: 1, accepted: '2', rejected: '1' }] };
}

const ofDeal = { holder: 'buyer', params: { id: 'deal' } } as const;
const ofSigned = { holder: 'maker', params: { id: 'signed' } } as const;

export const dealsSamples: ContextSamples = {
  seed,
  samples: {
    'GET /api/deals': [
      { holder: 'buyer', others: 'own', tells: true },
      { holder: 'staff', query: '?origin=introduction&nextStep=missing', others: 'own', tells: true },
    ],
    'GET /api/deals/:id': [
      { ...ofDeal, tells: true },
      { ...ofSigned, tells: true },
      { holder: 'staff', params: { id: 'signed' }, tells: true },
    ],
    'GET /api/deals/:id/log': [{ ...ofDeal, tells: true }],
    'POST /api/deals/:id/notes': [{ ...ofDeal, body: { day: '2026-11-20', text: '再谈' } }],
    'PUT /api/deals/:id/next-step': [{ ...ofDeal, body: step, version: 1 }],
    'DELETE /api/deals/:id/next-step': [{ ...ofDeal, version: 1 }],
    'POST /api/deals/:id/trials': [{ ...ofDeal, body: trial, version: 1 }],
    'PUT /api/deals/:id/trials/:trial/results': [
      { holder: 'buyer', params: { id: 'signed', trial: 'trial' }, body: verdict, version: 4 },
    ],
    'POST /api/deals/:id/sign': [{ ...ofDeal, body: order, version: 1 }],
    'PUT /api/deals/:id/order': [{ ...ofSigned, body: order, version: 4 }],
    'POST /api/deals/:id/lots': [{ ...ofSigned, body: lot('2') }],
    'POST /api/deals/:id/lots/:lot/strike': [
      { holder: 'maker', params: { id: 'signed', lot: 'lot' }, body: { because: '重复' }, version: 4 },
    ],
    'POST /api/deals/:id/complete': [{ ...ofSigned, body: { remark: '到此为止' }, version: 4 }],
    'POST /api/deals/:id/end': [{ ...ofDeal, body: { reason: 'price' }, version: 1 }],
    'POST /api/deals/:id/resume': [{ ...ofDeal, version: 1 }],
    'POST /api/deals/:id/cancel': [{ ...ofSigned, body: { reason: 'by_agreement' }, version: 4 }],
  },
};
