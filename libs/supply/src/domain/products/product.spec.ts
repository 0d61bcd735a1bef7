import { newId } from '#kernel';
import { compareFigures } from './product-comparison.js';
import type { ProductSaid } from './product-said.js';
import { type ProductCommand, productLifecycle } from './product.lifecycle.js';
import { Product } from './product.js';
import { searchPatterns } from './search-text.js';

const at = new Date('2026-11-23T02:00:00Z');
const said: ProductSaid = {
  name: '换电自卸车',
  model: 'D1',
  category: 'new_energy_truck',
  summary: '短倒',
  figures: [{ name: '续航里程', value: '260', unit: 'km' }],
};
const draft = (more: Partial<ProductSaid> = {}) =>
  Product.draft({ enterpriseId: newId(), regionCode: '130506' }, { ...said, ...more }, at);

describe('The lifecycle of a product', () => {
  it('is sound; what is withdrawn stays so, and every change makes a draft', () => {
    expect(productLifecycle.faults()).toEqual([]);
    const commands: ProductCommand[] = ['correct', 'submit', 'list', 'refuse', 'withdraw'];
    for (const command of commands) expect(productLifecycle.allows('withdrawn', command)).toBe(false);
    for (const state of ['draft', 'submitted', 'listed', 'refused'] as const) {
      expect(productLifecycle.next(state, 'correct')).toBe('draft');
    }
  });
});

describe('A product', () => {
  it('is submitted only with something to read, and forgets an earlier refusal then', () => {
    for (const lack of [{ summary: '' }, { figures: [] }]) {
      const product = draft(lack);
      expect(() => product.submit({ by: '销售', at })).toThrow('supply.product_not_complete');
      expect(product).toMatchObject({ state: 'draft', submittedAt: null });
    }
    const product = draft();
    product.submit({ by: '销售', at });
    product.refuse({ by: '科长', at }, '缺少公告号');
    product.correct({ ...said, summary: '有公告号' }, at);
    // Its firm still reads why, until it submits it again.
    expect(product).toMatchObject({ state: 'draft', reason: '缺少公告号' });
    product.submit({ by: '销售', at });
    expect(product).toMatchObject({ state: 'submitted', reason: null, decidedBy: null });
  });

  it('names each figure once, and is as it was where one stands twice', () => {
    const [figure] = said.figures as [ProductSaid['figures'][0]];
    const product = draft();
    expect(() => product.correct({ ...said, figures: [figure, { ...figure, value: '1' }] }, at)).toThrow('续航里程');
    expect(product.figures).toEqual([figure]);
  });

  it('is searched by everything it says, in any width and case', () => {
    const { searchText } = draft({ model: 'ＡＢＣ-1', figures: [{ name: '载质量', value: '30', unit: 't' }] });
    for (const word of ['换电', 'abc-1', '新能源重卡', 'heavy trucks', '短倒', '载质量 30t']) {
      expect(searchText).toContain(word);
    }
    expect(searchPatterns('  ＡＢＣ　50%_\\ ')).toEqual(['%abc%', '%50\\%\\_\\\\%']);
    expect(searchPatterns(' ')).toEqual([]);
  });
});

describe('A comparison', () => {
  it('has a row for each figure, says who tells it, and where they differ', () => {
    const figure = (name: string, value: string, unit = '') => ({ name, value, unit });
    const rows = compareFigures([
      { figures: [figure('甲', '1', 'm'), figure('乙', '2')] },
      { figures: [figure('丙', '3'), figure('甲', '1', 'km')] },
      { figures: [figure('乙', '2')] },
    ]);
    expect(rows.map(({ name, differs }) => [name, differs])).toEqual([
      ['甲', true],
      ['乙', false],
      ['丙', false],
    ]);
    expect(rows[0]?.cells).toEqual([{ value: '1', unit: 'm' }, { value: '1', unit: 'km' }, null]);
    expect(compareFigures([])).toEqual([]);
  });
});
