import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sheetOf } from '#test-support';
import { openStage, type Stage } from './browser/stage.js';
import { introduce } from './browser/introduce.js';

/** Registered, with a telephone, and claimed by nobody. */
const UNCLAIMED_PART = '车门密封条';
/** Made by Jingchuan, whose head has an account in the demo. */
const CLAIMED_PART = '制动盘';

describe('a maker on a phone', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('answers a one-time link without logging in, and claims its firm', async () => {
    const maker = await introduce(stage, UNCLAIMED_PART, (name) => !name.includes('景川'));
    const desk = await stage.visit('desk');
    await desk.signIn('province');
    await desk.page.getByRole('link', { name: '电话单' }).click();
    await desk.page.getByRole('link', { name: maker }).click();
    await desk.page.getByRole('button', { name: '生成链接' }).click();
    const link = await desk.page.getByRole('textbox', { name: '发链接让对方自己答复' }).inputValue();
    await desk.end();

    const visit = await stage.visit('phone');
    const { page } = visit;
    await visit.go(link);
    await page.getByText(`${maker}：有一家省内企业需要这个零件`).waitFor();
    await expect(page.getByText('长风').count()).resolves.toBe(0);
    expect(await visit.look('link')).toEqual([]);

    await page.getByRole('button', { name: '能做', exact: true }).tap();
    await page.getByLabel('您的姓名').fill('曹厂长');
    await page.getByLabel(/^每周能做多少/).fill('0');
    await page.getByRole('button', { name: '确认能做' }).tap();
    await page.getByText('请填大于零的数字，最多 6 位小数').waitFor();
    await page.getByLabel(/^每周能做多少/).fill('1200');
    expect(await visit.look('link-yes')).toEqual([]);
    await page.getByRole('button', { name: '确认能做' }).tap();
    await page.getByText('已答复：能做').waitFor();
    expect(await visit.look('link-thanks')).toEqual([]);

    await page.getByRole('button', { name: '认领企业' }).tap();
    await page.getByText(`您将认领：${maker}`).waitFor();
    expect(await visit.look('claim-link')).toEqual([]);
    await page.getByRole('button', { name: '注册账号并认领' }).tap();
    await page.getByLabel('姓名').fill('曹厂长');
    await page.getByLabel('登录名').fill('cao.factory');
    await page.getByLabel('电子邮箱').fill('cao@factory.example');
    await page.getByLabel('密码', { exact: true }).fill('七号车间的大槐树');
    await page.getByRole('button', { name: '注册并登录' }).tap();
    await page.getByText('至少 10 个字符').first().waitFor();
    await page.getByLabel('密码', { exact: true }).fill('七号车间门口的那棵大槐树');
    await page.getByRole('button', { name: '注册并登录' }).tap();
    await page.getByRole('button', { name: '确认认领' }).tap();
    await page.getByText('认领成功').waitFor();
    await page.getByRole('button', { name: '看看有哪些需求' }).tap();
    await page.getByRole('button', { name: '已答应' }).tap();
    await page.getByText('长风重型汽车', { exact: false }).waitFor();
    expect(await visit.look('to-answer-accepted')).toEqual([]);
    await visit.end();
  }, 120_000);

  it('answers from its account in two taps', async () => {
    await introduce(stage, CLAIMED_PART, (name) => name.includes('景川'));
    const visit = await stage.visit('phone');
    const { page } = visit;
    await visit.signIn('jingchuan');
    await page.getByRole('link', { name: /个需求等您答复/ }).waitFor();
    expect(await visit.look('home-maker')).toEqual([]);
    await page.getByRole('link', { name: /个需求等您答复/ }).tap();
    await page.getByText('您答应后可见').waitFor();
    await expect(page.getByText('长风').count()).resolves.toBe(0);
    expect(await visit.look('to-answer')).toEqual([]);
    await page.getByRole('button', { name: '能做', exact: true }).tap();
    await page.getByRole('button', { name: '确认能做' }).tap();
    await page.getByText('没有等您答复的需求').waitFor();
    expect(await visit.look('to-answer-empty')).toEqual([]);
    await visit.end();
  }, 120_000);

  it('declares what it makes from a spreadsheet, and sees first how each line was read', async () => {
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('jingchuan');
    await visit.go('/offerings');
    await page.getByRole('button', { name: '从表格填报' }).click();
    const list = [
      ['本厂产品一览'],
      ['货', '方式', '备注', '年产值'],
      ['转向节臂', '自产', '锻钢', 12],
      ['前轴', '代卖', '', 5],
    ];
    await page
      .getByLabel('拖入 Excel 或 CSV 文件，或点此选择')
      .last()
      .setInputFiles({ name: '产品.xlsx', mimeType: '', buffer: await sheetOf(list, '产品') });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('没有认出哪一列写的是产品或加工').waitFor();
    await dialog.getByLabel('A 列的含义').selectOption({ label: '产品或加工' });
    await dialog.getByRole('cell', { name: '转向节臂' }).waitFor();
    await dialog.getByRole('cell', { name: '可提交', exact: true }).waitFor();
    await dialog.getByText('没有看懂类别“代卖”').waitFor();
    expect(await visit.look('offerings-file')).toEqual([]);
    await dialog.getByRole('button', { name: '提交无误的 1 行审核' }).click();
    await page.getByText('已提交 1 项，等待审核').waitFor();
    await page.getByText('转向节臂').waitFor();

    // Downloads are links, and speak the language of the page.
    await page.getByRole('button', { name: /English/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download .xlsx' }).click();
    expect((await download).suggestedFilename()).toBe('offerings.xlsx');
    await visit.end();
  }, 120_000);

  it('is told in words when a link no longer works', async () => {
    const visit = await stage.visit('phone');
    await visit.go('/a/no-such-link-was-ever-sent-to-anybody');
    await visit.page.getByText('链接已失效').waitFor();
    // The browser itself notes the 404 of the API.
    visit.complaints.length = 0;
    expect(await visit.look('link-gone')).toEqual([]);
    await visit.end();
  }, 60_000);
});
