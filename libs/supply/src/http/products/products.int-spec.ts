import { type Caller, seen, startSupply, type SupplyApi } from '../../../test/supply-api.js';
import { SupplyFacade } from '../../application/supply.facade.js';
import type { CataloguePage, ComparisonView, ProductView } from './products.dto.js';

const range = { name: '续航里程', value: '260', unit: 'km' };
const said = (more: object = {}) => ({
  name: '换电自卸车',
  model: 'D1',
  category: 'new_energy_truck',
  summary: '钢厂短倒运输',
  figures: [range],
  ...more,
});

describe('Products', () => {
  let supply: SupplyApi;
  let firm: string;
  let maker: Caller;
  let buyer: Caller;
  let staff: Caller;
  let farStaff: Caller;
  let models = 0;

  beforeAll(async () => {
    supply = await startSupply();
    firm = await supply.firm('长风新能源汽车有限公司', '130506');
    maker = supply.of(firm);
    buyer = supply.of(await supply.firm('太行钢铁有限公司', '130406'));
    staff = supply.staffOf('130500');
    farStaff = supply.staffOf('130100');
  }, 120_000);

  afterAll(() => supply.stop());

  const draft = async (more: object = {}): Promise<ProductView> => {
    const body = { enterpriseId: firm, ...said({ model: `M${++models}`, ...more }) };
    return (await maker.post('/api/products').send(body).expect(201)).body as ProductView;
  };
  const command = (by: Caller, product: ProductView, name: string, body?: object) =>
    by.post(`/api/products/${product.id}/${name}`).set(seen(product)).send(body);
  const submitted = async (more: object = {}) =>
    (await command(maker, await draft(more), 'submit').expect(200)).body as ProductView;
  const listed = async (more: object = {}) => {
    supply.clock.advance(1000);
    return (await command(staff, await submitted(more), 'approve').expect(200)).body as ProductView;
  };
  const catalogue = async (query: object = {}) =>
    (await buyer.get('/api/products').query(query).expect(200)).body as CataloguePage;
  const modelsOf = ({ items }: CataloguePage) => items.map(({ model }) => model);

  it('come from a draft to the catalogue through the review of their region', async () => {
    const product = await draft({ model: 'D1' });
    expect(product).toMatchObject({ state: 'draft', cover: null, listedAt: null, review: { submittedAt: null } });
    await buyer.get(`/api/products/${product.id}`).expect(404);
    // A draft is the firm's alone.
    await staff.get(`/api/products/${product.id}`).expect(404);
    const waiting = (await command(maker, product, 'submit').expect(200)).body as ProductView;
    await command(farStaff, waiting, 'approve').expect(404);
    await command(maker, waiting, 'approve').expect(403);
    expect((await catalogue()).total).toBe(0);
    const board = (await staff.get('/api/products/board?side=region&state=submitted').expect(200)).body as object;
    expect(board).toMatchObject({ total: 1, items: [{ id: product.id, review: { submittedBy: '销售' } }] });
    const shown = (await command(staff, waiting, 'approve').expect(200)).body as ProductView;
    expect(shown).toMatchObject({ state: 'listed', version: 3, review: { decidedBy: '科长' } });
    const seenByBuyer = (await buyer.get(`/api/products/${product.id}`).expect(200)).body as ProductView;
    expect(seenByBuyer).toMatchObject({ review: null, listedAt: expect.any(String) as string, figures: [range] });
    expect(modelsOf(await catalogue())).toEqual(['D1']);
  });

  it('are refused with a reason, and become drafts when they are changed', async () => {
    const product = await submitted();
    const refused = (await command(staff, product, 'refuse', { reason: '缺少公告号' }).expect(200)).body as ProductView;
    expect(refused).toMatchObject({ state: 'refused', review: { reason: '缺少公告号' } });
    const body = said({ model: product.model, summary: '有公告号' });
    const corrected = (await maker.patch(`/api/products/${product.id}`).set(seen(refused)).send(body).expect(200))
      .body as ProductView;
    expect(corrected.state).toBe('draft');
    const again = (await command(maker, corrected, 'submit').expect(200)).body as ProductView;
    expect(again).toMatchObject({ state: 'submitted', review: { reason: null, decidedAt: null } });
    const shown = (await command(staff, again, 'approve').expect(200)).body as ProductView;
    await maker.patch(`/api/products/${product.id}`).set(seen(shown)).send(body).expect(200);
    expect(modelsOf(await catalogue())).not.toContain(product.model);
  });

  it('are not submitted before there is something to read, and each figure stands once', async () => {
    for (const lack of [{ summary: '' }, { figures: [] }]) {
      const answer = await command(maker, await draft(lack), 'submit');
      expect([answer.status, (answer.body as { code: string }).code]).toEqual([422, 'supply.product_not_complete']);
    }
    const twice = await maker.post('/api/products').send({ enterpriseId: firm, ...said({ figures: [range, range] }) });
    expect(twice.body).toMatchObject({ code: 'supply.figure_named_twice', params: { name: '续航里程' } });
  });

  it('stand once by name and model until they are withdrawn', async () => {
    const product = await listed({ model: 'X9' });
    const body = { enterpriseId: firm, ...said({ model: 'X9' }) };
    const again = await maker.post('/api/products').send(body);
    expect([again.status, (again.body as { code: string }).code]).toEqual([409, 'supply.product_stands_already']);
    const facade = supply.app.get(SupplyFacade);
    expect(await facade.listedProduct(product.id)).toMatchObject({ enterpriseId: firm, model: 'X9' });
    await command(maker, product, 'withdraw').expect(200);
    expect(await facade.listedProduct(product.id)).toBeUndefined();
    expect((await facade.products([product.id])).get(product.id)?.state).toBe('withdrawn');
    expect(modelsOf(await catalogue())).not.toContain('X9');
    await maker.post('/api/products').send(body).expect(201);
  });

  it('are found by words, category and place, page by page', async () => {
    const far = await supply.firm('海港装备有限公司', '130102');
    const other = { enterpriseId: far, ...said({ name: '焦炉除尘车', model: '100%', category: 'energy_saving' }) };
    const made = (await supply.of(far).post('/api/products').send(other).expect(201)).body as ProductView;
    const waiting = (await command(supply.of(far), made, 'submit').expect(200)).body as ProductView;
    await command(farStaff, waiting, 'approve').expect(200);
    for (const model of ['P1', 'P2', 'P3']) await listed({ model, name: '充电重卡', summary: 'ＡＢＳ 牵引' });

    expect(modelsOf(await catalogue({ q: '充电 牵引' })).sort()).toEqual(['P1', 'P2', 'P3']);
    expect(modelsOf(await catalogue({ q: 'abs p2' }))).toEqual(['P2']);
    expect(modelsOf(await catalogue({ q: '260km 焦炉' }))).toEqual(['100%']);
    // Nothing in a word is a wildcard.
    expect(modelsOf(await catalogue({ q: '100%' }))).toEqual(['100%']);
    for (const q of ['%', '_', '\\'])
      expect(modelsOf(await catalogue({ q })).filter((m) => !m.includes(q))).toEqual([]);
    expect(modelsOf(await catalogue({ region: '130100' }))).toEqual(['100%']);
    const all = await catalogue({ size: 100 });
    expect(all.items[0]?.model).toBe('P3');
    const chosen = await catalogue({ category: 'energy_saving' });
    expect([chosen.total, modelsOf(chosen)]).toEqual([1, ['100%']]);
    // Counts are of everything that was looked for, so that another category can be chosen.
    expect(chosen.categories).toEqual(all.categories);
    expect(all.categories.reduce((sum, { count }) => sum + count, 0)).toBe(all.total);
    expect(all.categories.find(({ code }) => code === 'energy_saving')).toMatchObject({
      name: '节能环保装备',
      count: 1,
    });
    const pages = await Promise.all([1, 2, 3].map((page) => catalogue({ q: '充电', size: 1, page })));
    expect(new Set(pages.flatMap(modelsOf))).toEqual(new Set(['P1', 'P2', 'P3']));
  });

  it('stand beside each other, four at most, as far as they are listed', async () => {
    const one = await listed({ figures: [range, { name: '额定载质量', value: '30', unit: 't' }] });
    const two = await listed({
      figures: [
        { ...range, value: '300' },
        { name: '电池', value: '磷酸铁锂' },
      ],
    });
    const hidden = await draft();
    const ids = [two.id, hidden.id, one.id];
    const compared = (
      await buyer
        .get('/api/products/comparison')
        .query({ ids: ids.join(',') })
        .expect(200)
    ).body as ComparisonView;
    expect(compared.products.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(compared.figures).toEqual([
      {
        name: '续航里程',
        cells: [
          { value: '300', unit: 'km' },
          { value: '260', unit: 'km' },
        ],
        differs: true,
      },
      { name: '电池', cells: [{ value: '磷酸铁锂', unit: '' }, null], differs: false },
      { name: '额定载质量', cells: [null, { value: '30', unit: 't' }], differs: false },
    ]);
    const five = [1, 2, 3, 4, 5].map((n) => `00000000-0000-4000-8000-00000000000${n}`).join(',');
    await buyer.get('/api/products/comparison').query({ ids: five }).expect(400);
    await buyer.get('/api/products/comparison').query({ ids: 'x' }).expect(400);
  });
});
