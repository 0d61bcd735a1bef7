import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreditCode } from '#kernel';
import { eventually, sheetOf } from '#test-support';
import { openStage, type Stage } from './browser/stage.js';

const TWINS = [
  ['企业名称', '统一社会信用代码', '省份', '城市', '区县', '住所', '经营范围'],
  ...['邢台双辉转向节制造有限公司', '邢台双辉转向节制造厂'].map((name, at) => [
    name,
    CreditCode.complete(`91130500MA9W1000${at}`).value,
    '河北省',
    '邢台市',
    '信都区',
    '河北省邢台市信都区试算路8号',
    '转向节、汽车配件制造',
  ]),
];

describe('what staff of the province keep in order', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 240_000);
  afterAll(() => stage.close());

  it('the could-make graph: read, and a correction refused that gives one term to two families', async () => {
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('province');
    await stage.database.query(
      `WITH g AS (UPDATE catalogue.part_graph SET revision = revision + 1 RETURNING revision)
       INSERT INTO catalogue.family_correction (id, revision, family_code, kind, field, value, state, made_by, made_by_name, made_at)
       SELECT gen_random_uuid(), revision, 'gone-from-the-files', 'add', 'synonyms', '某某', 'in_force', gen_random_uuid(), '旧人', now() FROM g`,
    );
    await page.getByRole('link', { name: '零部件知识' }).click();
    await page.getByRole('link', { name: '电芯', exact: true }).waitFor();
    await page.getByText('1 条更正未生效').waitFor();
    expect(await visit.look('parts')).toEqual([]);
    await page.getByRole('button', { name: /撤\s*回/ }).click();
    await page.getByText('1 条更正未生效').waitFor({ state: 'detached' });

    const typed = page.getByLabel('零件名，可带规格和数量');
    await typed.fill('拐臂节头 300件');
    await typed.press('Enter');
    await page.getByText('不认识这个名称').waitFor();
    await typed.fill('battery');
    await typed.press('Enter');
    await page.getByText('英文有 2 种中文读法').waitFor();
    await page.getByText('读作“蓄电池”（由英文译出）').waitFor();
    expect(await visit.look('part-readings')).toEqual([]);

    const search = page.getByLabel('名称、同义词、英文、材料、工艺、行业代码');
    await search.fill('羊角');
    await search.press('Enter');
    await page.getByRole('link', { name: '转向节', exact: true }).click();
    await page.getByRole('heading', { name: '转向节' }).waitFor();
    expect(await visit.look('part-family')).toEqual([]);

    await page.getByRole('button', { name: '给“同义词与缩写”加一个' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('同义词与缩写').fill('电芯');
    await dialog.getByRole('button', { name: /确\s*定/ }).click();
    await dialog.getByText('“电芯”已属于零件类“电芯”').waitFor();
    // The browser itself reports the refusal.
    visit.complaints.length = 0;
    await visit.end();
  }, 120_000);

  it('firms that may be one: merged, led to, parted', async () => {
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('province');
    await visit.go('/desk/imports');
    await page
      .getByLabel('拖入名录文件，或点此选择')
      .setInputFiles({ name: '双辉.xlsx', mimeType: '', buffer: await sheetOf(TWINS, '名录') });
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByRole('status').getByText('已完成').waitFor();

    await page.getByRole('link', { name: '疑似重复' }).click();
    const pair = page.getByRole('article', { name: /邢台双辉/ });
    await eventually('the pair is proposed', async () => {
      await visit.go('/desk/duplicates');
      return (await pair.count()) === 1;
    });
    expect(await visit.look('duplicates')).toEqual([]);
    await pair.getByText('组织形式不同（有限公司／厂）').or(pair.getByText('组织形式不同（厂／有限公司）')).waitFor();
    await pair.getByRole('button', { name: '保留“邢台双辉转向节制造有限公司”' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由（选填，记入审计）').fill('改制前的厂');
    expect(await visit.look('duplicate-sure')).toEqual([]);
    await dialog.getByRole('button', { name: '合并，保留这一家' }).click();
    await pair.waitFor({ state: 'detached' });

    const [gone] = await stage.database.query<{ id: string }>(
      `SELECT id FROM enterprises.enterprise WHERE name = '邢台双辉转向节制造厂'`,
    );
    await visit.go(`/enterprises/${gone?.id}`);
    await page.getByRole('heading', { name: '邢台双辉转向节制造有限公司' }).waitFor();
    await page.getByText(/邢台双辉转向节制造厂（/).waitFor();
    expect(await visit.look('enterprise-merged')).toEqual([]);

    await visit.go('/desk/duplicates?state=merged');
    await page.getByText(/改制前的厂/).waitFor();
    expect(await visit.look('duplicates-merged')).toEqual([]);
    await page.getByRole('button', { name: /撤\s*销/ }).click();
    await page.getByText('没有这样的决定').waitFor();
    await visit.go(`/enterprises/${gone?.id}`);
    await page.getByRole('heading', { name: '邢台双辉转向节制造厂' }).waitFor();
    await visit.end();
  }, 120_000);
});
