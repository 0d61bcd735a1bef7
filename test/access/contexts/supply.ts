import { type Answered, type ContextSamples, idOf, type Person, type Seeding } from './context-samples.js';

/** Stands in what is not listed; what is listed everybody may read. */
const SECRET = '玄武';

const said = { role: 'makes', text: '前轴锻件', note: '', validUntil: null };
const product = {
  name: '电动自卸车',
  model: 'D1',
  category: 'new_energy_truck',
  summary: '短倒用',
  figures: [{ name: '续航里程', value: '260', unit: 'km' }],
};
const refusal = { reason: '与执照不符' };
const monday = nextMonday();
const weeks = [{ week: monday, capacity: '100', free: '40' }];

export const supplySamples: ContextSamples = {
  samples: {
    'GET /api/declared-offerings': [
      { holder: 'maker', query: '?side=own', others: 'own', tells: true },
      { holder: 'staff', query: '?side=region', others: 'own', tells: true },
    ],
    'POST /api/declared-offerings': [
      { holder: 'maker', body: { enterpriseId: '{makerFirm}', offerings: [{ ...said, text: '转向节锻件' }] } },
    ],
    'GET /api/declared-offerings/template.xlsx': [{ holder: 'maker', others: 'own' }],
    'GET /api/declared-offerings/workbook.xlsx': [{ holder: 'maker', query: '?enterpriseId={makerFirm}' }],
    'POST /api/declared-offerings/preview/file': [{ holder: 'maker', file: 'shortages', others: 'own' }],
    'POST /api/declared-offerings/preview/marked-file': [{ holder: 'maker', file: 'shortages', others: 'own' }],
    'POST /api/declared-offerings/decisions': [
      { holder: 'staff', body: { decisions: [{ id: '{offeringToDecide}', version: 1, decision: 'approve' }] } },
    ],
    'GET /api/declared-offerings/:id': [
      { holder: 'maker', params: { id: 'offering' }, tells: true },
      { holder: 'staff', params: { id: 'offering' }, tells: true },
    ],
    'PATCH /api/declared-offerings/:id': [
      { holder: 'maker', params: { id: 'offering' }, body: { ...said, text: '前轴毛坯' }, version: 1 },
    ],
    'POST /api/declared-offerings/:id/renew': [
      { holder: 'maker', params: { id: 'listedOffering' }, body: { validUntil: null }, version: 2 },
    ],
    'POST /api/declared-offerings/:id/withdraw': [
      { holder: 'maker', params: { id: 'offeringToWithdraw' }, version: 1 },
    ],
    'POST /api/declared-offerings/:id/approve': [{ holder: 'staff', params: { id: 'offeringToList' }, version: 1 }],
    'POST /api/declared-offerings/:id/refuse': [
      { holder: 'staff', params: { id: 'offeringToRefuse' }, body: refusal, version: 1 },
    ],

    'GET /api/production-lines': [
      { holder: 'maker', others: 'own', tells: true },
      { holder: 'staff', others: 'own', tells: true },
    ],
    'POST /api/production-lines': [
      { holder: 'maker', body: { enterpriseId: '{makerFirm}', name: '二线', makes: '前轴', unit: '件' } },
    ],
    'GET /api/production-lines/capacity.xlsx': [{ holder: 'maker', query: '?enterpriseId={makerFirm}' }],
    'POST /api/production-lines/preview/file': [{ holder: 'maker', file: 'shortages', others: 'own' }],
    'POST /api/production-lines/preview/marked-file': [{ holder: 'maker', file: 'shortages', others: 'own' }],
    'GET /api/production-lines/:id': [
      { holder: 'maker', params: { id: 'line' }, tells: true },
      { holder: 'staff', params: { id: 'line' }, tells: true },
    ],
    'PATCH /api/production-lines/:id': [
      { holder: 'maker', params: { id: 'lineToCall' }, body: { name: '三线', makes: '后桥' }, version: 1 },
    ],
    'DELETE /api/production-lines/:id': [{ holder: 'maker', params: { id: 'lineToClose' }, version: 1 }],
    'PUT /api/production-lines/:id/capacity': [
      { holder: 'maker', params: { id: 'lineToWrite' }, body: { weeks }, version: 1 },
    ],
    'POST /api/production-lines/:id/confirm': [{ holder: 'maker', params: { id: 'line' }, version: 2 }],

    'GET /api/products/comparison': [{ holder: 'buyer', query: '?ids={listedProduct},{product}', others: 'open' }],
    'GET /api/products/board': [
      { holder: 'maker', query: '?side=own', others: 'own', tells: true },
      { holder: 'staff', query: '?side=region', others: 'own', tells: true },
    ],
    'POST /api/products': [{ holder: 'maker', body: { enterpriseId: '{makerFirm}', ...product, model: 'D9' } }],
    'GET /api/products/:id': [
      { holder: 'maker', params: { id: 'product' }, tells: true },
      { holder: 'staff', params: { id: 'productToList' }, tells: true },
      { holder: 'buyer', params: { id: 'listedProduct' }, others: 'open' },
    ],
    'PATCH /api/products/:id': [
      { holder: 'maker', params: { id: 'productToCorrect' }, body: { ...product, model: 'D8' }, version: 1 },
    ],
    'POST /api/products/:id/submit': [{ holder: 'maker', params: { id: 'productToSubmit' }, version: 1 }],
    'POST /api/products/:id/withdraw': [{ holder: 'maker', params: { id: 'productToWithdraw' }, version: 1 }],
    'POST /api/products/:id/approve': [{ holder: 'staff', params: { id: 'productToList' }, version: 2 }],
    'POST /api/products/:id/refuse': [
      { holder: 'staff', params: { id: 'productToRefuse' }, body: refusal, version: 2 },
    ],
    'POST /api/products/:id/pictures': [
      { holder: 'maker', params: { id: 'productToPicture' }, file: 'picture', version: 1 },
    ],
    'GET /api/products/:id/pictures/:picture': [
      { holder: 'maker', params: { id: 'product', picture: 'picture' } },
      { holder: 'buyer', params: { id: 'listedProduct', picture: 'listedPicture' }, others: 'open' },
      // The picture of a draft under the address of what is listed.
      { params: { id: 'listedProduct', picture: 'picture' } },
    ],
    'DELETE /api/products/:id/pictures/:picture': [
      { holder: 'maker', params: { id: 'product', picture: 'picture' }, version: 2 },
    ],
  },
  seed: async (seeding) => ({
    ...(await offerings(seeding)),
    ...(await lines(seeding)),
    ...(await products(seeding)),
  }),
};

async function offerings({ call, people: { maker, staff }, things }: Seeding) {
  const names = [
    'offering',
    'offeringToWithdraw',
    'offeringToList',
    'offeringToRefuse',
    'offeringToDecide',
    'listedOffering',
  ];
  const declared = await call(maker, 'POST', '/api/declared-offerings', {
    enterpriseId: things['makerFirm'],
    offerings: names.map((name) => ({ ...said, text: name === 'listedOffering' ? '车桥总成' : `${SECRET}${name}` })),
  });
  const ids = (declared['items'] as Answered[]).map(idOf);
  await call(staff, 'POST', `/api/declared-offerings/${ids.at(-1)}/approve`, undefined, 1);
  return Object.fromEntries(names.map((name, at) => [name, ids[at] as string]));
}

async function lines({ call, people: { maker }, things }: Seeding) {
  const made: Record<string, string> = {};
  for (const name of ['line', 'lineToCall', 'lineToClose', 'lineToWrite']) {
    const line = { enterpriseId: things['makerFirm'], name: `${SECRET}${name}`, makes: '前轴', unit: '件' };
    made[name] = idOf(await call(maker, 'POST', '/api/production-lines', line));
  }
  await call(maker, 'PUT', `/api/production-lines/${made['line']}/capacity`, { weeks }, 1);
  return made;
}

async function products({ api, call, people: { maker, staff }, things }: Seeding) {
  const made: Record<string, string> = {};
  const draft = async (name: string, words = `${SECRET}${name}`) => {
    const facts = { ...product, enterpriseId: things['makerFirm'], model: name, summary: words };
    made[name] = idOf(await call(maker, 'POST', '/api/products', facts));
    return made[name];
  };
  for (const name of ['productToCorrect', 'productToSubmit', 'productToWithdraw', 'productToPicture']) {
    await draft(name);
  }
  for (const name of ['productToList', 'productToRefuse']) {
    await call(maker, 'POST', `/api/products/${await draft(name)}/submit`, undefined, 1);
  }
  const picture = await addPicture(api.url, maker, await draft('product'));
  const listed = await draft('listedProduct', '短倒用');
  const listedPicture = await addPicture(api.url, maker, listed);
  await call(maker, 'POST', `/api/products/${listed}/submit`, undefined, 2);
  await call(staff, 'POST', `/api/products/${listed}/approve`, undefined, 3);
  return { ...made, picture, listedPicture };
}

async function addPicture(url: string, { token }: Person, productId: string): Promise<string> {
  const response = await fetch(`${url}/api/products/${productId}/pictures`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'if-match': '"1"' },
    body: pictureForm(),
  });
  const { pictures } = (await response.json()) as { pictures: { id: string }[] };
  return pictures[0]?.id as string;
}

/** What a browser sends with a picture: the smallest PNG there is. */
export function pictureForm(): FormData {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const form = new FormData();
  form.append('picture', new Blob([Buffer.from(png, 'base64')]), `${SECRET}.png`);
  return form;
}

/** Surely ahead, whatever the day: the present week may end while the tests run. */
function nextMonday(): string {
  const day = new Date(Date.now() + 14 * 24 * 3600 * 1000);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
