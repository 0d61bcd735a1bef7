import { readdir } from 'node:fs/promises';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { type Caller, seen, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import { PICTURE_BYTES, PICTURES_A_PRODUCT } from '../../domain/products/product-picture.js';
import type { ProductView } from './products.dto.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const WEBP = Buffer.from('UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=', 'base64');
const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from('JFIF\0'), Buffer.alloc(40)]);

/** A picture of so many bytes: readers do not mind what follows the end of one. */
const pngOf = (bytes: number) => Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length)]);

describe('Pictures of products', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;
  let buyer: Caller;
  let staff: Caller;
  let models = 0;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('长风新能源汽车有限公司', '130506');
    maker = supply.of(firm);
    buyer = supply.of(await supply.firm('太行钢铁有限公司', '130406'));
    staff = supply.staffOf('130500');
  }, 120_000);

  afterAll(() => supply.stop());

  const draft = async (): Promise<ProductView> => {
    const facts = { name: '自卸车', model: `M${++models}`, category: 'new_energy_truck', summary: '短倒' };
    const figures = [{ name: '续航里程', value: '260' }];
    return (
      await maker
        .post('/api/products')
        .send({ enterpriseId: firm, ...facts, figures })
        .expect(201)
    ).body as ProductView;
  };
  const add = (product: ProductView, content: Buffer, name = '图.png', by: Caller = maker) =>
    by.post(`/api/products/${product.id}/pictures`).set(seen(product)).attach('picture', content, name);
  const added = async (product: ProductView, content = PNG) =>
    (await add(product, content).expect(201)).body as ProductView;
  const stored = async () => (await readdir(join(supply.files, 'product-pictures')).catch(() => [])).sort();
  const list = async (product: ProductView) => {
    const at = `/api/products/${product.id}`;
    const waiting = (await maker.post(`${at}/submit`).set(seen(product)).expect(200)).body as ProductView;
    return (await staff.post(`${at}/approve`).set(seen(waiting)).expect(200)).body as ProductView;
  };

  it('are taken in by what they hold, whatever they are called', async () => {
    let product = await draft();
    product = (await add(product, WEBP, 'a.png').expect(201)).body as ProductView;
    product = (await add(product, JPEG, 'b.html').expect(201)).body as ProductView;
    product = (await add(product, PNG, 'c').expect(201)).body as ProductView;
    expect(product.pictures.map(({ mediaType }) => mediaType)).toEqual(['image/webp', 'image/jpeg', 'image/png']);
    expect(product.cover).toBe(product.pictures[0]?.url);
    const before = await stored();
    const others: [string, string | Buffer][] = [
      ['a.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      ['b.jpg', '<html><script>alert(1)</script></html>'],
      ['c.gif', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
      ['d.png', ''],
      ['e.png', PNG.subarray(0, 4)],
      ['f.pdf', '%PDF-1.7\n'],
    ];
    for (const [name, content] of others) {
      const answer = await add(product, Buffer.from(content), name);
      expect([name, answer.status, (answer.body as { code: string }).code]).toEqual([
        name,
        422,
        'supply.picture_of_another_type',
      ]);
    }
    const none = await maker.post(`/api/products/${product.id}/pictures`).set(seen(product)).field('name', 'x');
    expect((none.body as { code: string }).code).toBe('supply.picture_missing');
    const json = await maker.post(`/api/products/${product.id}/pictures`).set(seen(product)).send({});
    expect((json.body as { code: string }).code).toBe('supply.picture_missing');
    expect(await stored()).toEqual(before);
  });

  it('have 5 MB and no byte more, and one that is too large leaves nothing', async () => {
    const product = await added(await draft(), pngOf(PICTURE_BYTES));
    expect(product.pictures[0]?.bytes).toBe(PICTURE_BYTES);
    const before = await stored();
    for (const bytes of [PICTURE_BYTES + 1, 3 * PICTURE_BYTES]) {
      const answer = await add(product, pngOf(bytes));
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([413, 'supply.picture_too_large']);
    }
    expect(await stored()).toEqual(before);
  });

  it('are read to the end when they are refused, so that the connection is good for more', async () => {
    const product = await draft();
    const connection = new Agent({ keepAlive: true, maxSockets: 1 });
    const statuses: unknown[] = [];
    for (const content of [Buffer.alloc(PICTURE_BYTES - 1, 'x'), pngOf(3 * PICTURE_BYTES), PNG]) {
      statuses.push(await upload(product, content, connection));
    }
    expect(statuses).toEqual([422, 413, 201]);
    connection.destroy();
  });

  it(`are ${PICTURES_A_PRODUCT} at most`, async () => {
    let product = await draft();
    for (let count = 0; count < PICTURES_A_PRODUCT; count++) product = await added(product);
    const before = await stored();
    const answer = await add(product, PNG);
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([409, 'supply.pictures_too_many']);
    expect(await stored()).toEqual(before);
    const [, second] = product.pictures;
    const without = await maker
      .delete(second?.url as string)
      .set(seen(product))
      .expect(200);
    // The place that became free is the next one's.
    const refilled = await added(without.body as ProductView, WEBP);
    expect(refilled.pictures.map(({ mediaType }) => mediaType).indexOf('image/webp')).toBe(1);
  });

  it('that come at the same time do not push each other out, and the one that is refused leaves nothing', async () => {
    const product = await draft();
    const before = await stored();
    const answers = await Promise.all([PNG, WEBP, JPEG].map((content) => add(product, content)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect((await stored()).length).toBe(before.length + 1);
  });

  it('are taken from their own firm alone, before a byte is read', async () => {
    const product = await draft();
    await add(product, PNG, 'a.png', buyer).expect(404);
    await add(product, Buffer.from('no picture'), 'a.png', buyer).expect(404);
    await add({ ...product, version: 7 }, Buffer.from('no picture')).expect(412);
  });

  it('are seen like their product, with headers that keep them what they are', async () => {
    const product = await added(await draft());
    const url = product.pictures[0]?.url as string;
    const own = await maker.get(url).expect(200);
    expect(own.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(own.body).toEqual(PNG);
    for (const by of [buyer, staff, supply.staffOf('130100')]) await by.get(url).expect(404);
    const shown = await list(product);
    const seenByBuyer = await buyer.get(url).expect(200);
    expect(seenByBuyer.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
    const withdrawn = await maker.post(`/api/products/${product.id}/withdraw`).set(seen(shown)).expect(200);
    await buyer.get(url).expect(404);
    await staff.get(url).expect(200);
    expect((withdrawn.body as ProductView).pictures).toHaveLength(1);
    // Under the address of another product it is not there either.
    const other = await draft();
    await maker.get(url.replace(product.id, other.id)).expect(404);
  });

  it('take their product out of the catalogue when they change, and their file goes when they do', async () => {
    const product = await list(await added(await draft()));
    const changed = await added(product, WEBP);
    expect(changed.state).toBe('draft');
    const before = await stored();
    const removed = await maker
      .delete(changed.pictures[0]?.url as string)
      .set(seen(changed))
      .expect(200);
    expect((removed.body as ProductView).pictures.map(({ mediaType }) => mediaType)).toEqual(['image/webp']);
    await supply.quiet();
    expect((await stored()).length).toBe(before.length - 1);
    await maker
      .delete(changed.pictures[0]?.url as string)
      .set(seen(removed.body as ProductView))
      .expect(404);
  });

  /** Over this connection, and whole even where the answer comes before the end: supertest's client stops there. */
  async function upload(product: ProductView, content: Buffer, agent: Agent): Promise<number | undefined> {
    const form = new FormData();
    form.append('picture', new Blob([new Uint8Array(content)]));
    const sent = new Response(form);
    const body = Buffer.from(await sent.arrayBuffer());
    const headers = {
      authorization: `Bearer ${supply.tokenOf(firm)}`,
      'content-type': String(sent.headers.get('content-type')),
      'content-length': body.length,
      ...seen(product),
    };
    const url = `${await supply.app.getUrl()}/api/products/${product.id}/pictures`;
    return new Promise((resolve, reject) => {
      const outgoing = httpRequest(url, { method: 'POST', agent, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      });
      outgoing.on('error', reject).end(body);
    });
  }
});
