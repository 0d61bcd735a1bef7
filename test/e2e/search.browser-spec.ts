import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStage, type Stage } from './browser/stage.js';

/** On a machine with other things to do. */
const PATIENCE = 120_000;

describe('the search', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it(
    'suggests while somebody types, by keys and by pointer, and searches what is chosen',
    async () => {
      const visit = await stage.visit('desk');
      const { page } = visit;
      await visit.signIn('changfeng');
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: '查企业：名称、产品、工艺' });
      await box.pressSequentially('制动');
      await page.getByRole('option', { name: '制动盘', exact: true }).waitFor();
      await expect(box.getAttribute('aria-expanded')).resolves.toBe('true');
      expect(await visit.look('search-suggestions')).toEqual([]);

      await box.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      await expect(box.inputValue()).resolves.toBe('制动');
      await box.press('ArrowDown');
      await page.getByRole('option').first().waitFor();
      await box.press('ArrowDown');
      const first = page.getByRole('option', { selected: true });
      const text = (await first.evaluate((option) => option.firstChild?.textContent)) ?? '';
      await expect(box.getAttribute('aria-activedescendant')).resolves.toBe(await first.getAttribute('id'));
      await box.press('Enter');
      await page.getByRole('heading', { name: `查企业：${text}` }).waitFor();

      await box.fill('zhidongpan');
      await page.getByRole('option', { name: '制动盘', exact: true }).click();
      await page.getByRole('heading', { name: '查企业：制动盘' }).waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe('制动盘');
      expect(visit.complaints).toEqual([]);
      await visit.end();
    },
    PATIENCE,
  );

  it(
    'keeps to the suggestion that was chosen when another list takes the place of the first',
    async () => {
      const visit = await stage.visit('desk');
      const { page } = visit;
      await visit.signIn('changfeng');
      let letCome: () => void = () => undefined;
      const later = new Promise<void>((resolve) => (letCome = resolve));
      const lists: Record<string, string[]> = { 轮毂: ['轮毂轴承', '轮毂单元'], 轮毂轴: ['轮毂轴套', '轮毂轴承'] };
      await page.route('**/api/search/suggestions?*', async (route) => {
        const q = new URL(route.request().url()).searchParams.get('q') ?? '';
        if (q === '轮毂轴') await later;
        await route.fulfill({
          json: { items: (lists[q] ?? []).map((text) => ({ text, from: 'catalogue', family: null })) },
        });
      });
      const box = page.getByRole('combobox', { name: '查企业：名称、产品、工艺' });
      await box.fill('轮毂');
      await page.getByRole('option', { name: '轮毂单元' }).waitFor();
      await box.fill('轮毂轴');
      await box.press('ArrowDown');
      await page.getByRole('option', { name: '轮毂轴承', selected: true }).waitFor();
      letCome();
      await page.getByRole('option', { name: '轮毂轴套' }).waitFor();
      await expect(page.getByRole('option', { selected: true }).allInnerTexts()).resolves.toEqual(['轮毂轴承']);
      await box.press('Enter');
      await page.getByRole('heading', { name: '查企业：轮毂轴承' }).waitFor();
      await visit.end();
    },
    PATIENCE,
  );

  it(
    'is narrowed by facets, each of which still offers its others, and opened again where nobody is left',
    async () => {
      const visit = await stage.visit('desk');
      const { page } = visit;
      await visit.signIn('province');
      await visit.go('/search?q=铸件');
      const cities = page.getByRole('region', { name: '地区' }).getByRole('button');
      expect(await cities.count()).toBeGreaterThan(1);
      await cities.first().click();
      await visit.settled();
      // The others can still be chosen in its place.
      expect(await cities.count()).toBeGreaterThan(1);
      expect(await visit.look('search-narrowed')).toEqual([]);

      // An old link, with a process that nobody has and values that are none.
      await visit.go(
        '/search?q=铸件&region=130500&process=injection-moulding&within=abc&near=nowhere&page=x&freeBy=2020-02-31',
      );
      await page.getByRole('heading', { name: '没有找到' }).waitFor();
      expect(await visit.look('search-nobody-left')).toEqual([]);
      await page.getByRole('button', { name: '去掉全部条件' }).last().click();
      await page.getByRole('listitem').filter({ hasText: '铸' }).first().waitFor();
      expect(new URL(page.url()).searchParams.has('region')).toBe(false);
      expect(visit.complaints).toEqual([]);
      await visit.end();
    },
    PATIENCE,
  );

  it(
    'says what it gave up to find anybody, and how it read what was typed',
    async () => {
      const visit = await stage.visit('desk');
      await visit.signIn('changfeng');
      await visit.go('/search?q=变速器换挡拨叉');
      await visit.page.getByText('放宽条件后').waitFor();
      expect(await visit.look('search-relaxed')).toEqual([]);
      await visit.go('/search?q=制动盘&near=130500');
      const makers = visit.page.getByRole('region', { name: '生产该产品或同类产品' });
      await makers.getByRole('listitem').filter({ hasText: '制动盘' }).first().waitFor();
      await visit.page.getByRole('region', { name: '附近' }).getByText('邢台市').waitFor();
      expect(await visit.look('search-fits')).toEqual([]);
      await visit.go('/search?q=制动盘&near=130500&sort=distance');
      await visit.page.getByText('写明该产品 · ').first().waitFor();
      await visit.go('/search?q=zhidongpan');
      await visit.page.getByText('按拼音理解为“制动盘”').waitFor();
      expect(await visit.look('search-understood')).toEqual([]);

      // A place among the words is a condition, and goes out of them with it.
      await visit.go('/search?q=邢台%20制动盘');
      const place = visit.page
        .getByRole('region', { name: '地区' })
        .getByRole('button', { name: '邢台市', pressed: true });
      await place.click();
      await visit.page.getByRole('heading', { name: '查企业：制动盘', exact: true }).waitFor();
      await visit.go('/search?q=制动盘&page=99');
      await visit.page.getByRole('button', { name: '到最后一页' }).click();
      await visit.page.getByRole('main').getByRole('listitem').filter({ hasText: '制动' }).first().waitFor();
      await visit.end();
    },
    PATIENCE,
  );

  it(
    'is kept under a name, opened again, and given up',
    async () => {
      const visit = await stage.visit('phone');
      const { page } = visit;
      await visit.signIn('changfeng');
      await visit.go('/search?q=制动盘&region=130500');
      expect(await visit.look('search-phone')).toEqual([]);
      await page.getByRole('button', { name: '保存搜索' }).tap();
      await page.getByRole('textbox', { name: '名称' }).fill('邢台制动盘');
      expect(await visit.look('search-save')).toEqual([]);
      await page.getByRole('button', { name: '保存', exact: true }).tap();
      await page.getByText('已保存').waitFor();
      // A day alone passes, and nothing of it could be kept.
      await visit.go('/search?freeBy=2099-01-01');
      await expect(page.getByRole('button', { name: '保存搜索' }).count()).resolves.toBe(0);
      await visit.go('/search');
      await page.getByRole('button', { name: '我的搜索（1）' }).tap();
      await page.getByText('制动盘 · 邢台市').waitFor();
      expect(await visit.look('search-saved')).toEqual([]);
      await page.getByRole('switch', { name: '邮件告知：邢台制动盘' }).tap();
      await page.getByText('已停收邮件').waitFor();
      await page.getByRole('link', { name: '邢台制动盘' }).tap();
      await page.getByRole('heading', { name: '查企业：制动盘' }).waitFor();
      expect(new URL(page.url()).searchParams.get('region')).toBe('130500');
      await page.getByRole('button', { name: '我的搜索（1）' }).tap();
      await page.getByRole('button', { name: '删除“邢台制动盘”' }).tap();
      await page.getByRole('button', { name: '确定' }).tap();
      await page.getByText('还没有保存搜索').waitFor();
      expect(visit.complaints).toEqual([]);
      await visit.end();
    },
    PATIENCE,
  );

  it(
    'is turned round for a maker: what is needed that it could make, and not by whom',
    async () => {
      const visit = await stage.visit('phone');
      const { page } = visit;
      await visit.signIn('jingchuan');
      await visit.go('/open-needs');
      await page.getByText('制动盘').first().waitFor();
      await expect(page.getByText('长风').count()).resolves.toBe(0);
      expect(await visit.look('open-needs')).toEqual([]);
      await visit.end();
    },
    PATIENCE,
  );

  it.each(['desk', 'phone'] as const)(
    'shows makers on a map, and one of them whole (%s)',
    async (device) => {
      const visit = await stage.visit(device);
      const { page } = visit;
      await visit.signIn('changfeng');
      await visit.go('/search?q=铸件&view=map');
      expect(await visit.look('search-map')).toEqual([]);
      await page.locator('ol > li a').first().click();
      await page.getByText('统一社会信用代码').waitFor();
      expect(await visit.look('enterprise-register')).toEqual([]);
      await visit.go(`${new URL(page.url()).pathname}?tab=offerings`);
      expect(await visit.look('enterprise-offerings')).toEqual([]);
      await visit.end();
    },
    PATIENCE,
  );
});
