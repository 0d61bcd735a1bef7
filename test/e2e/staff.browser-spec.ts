import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CreditCode } from '#kernel';
import { sheetOf } from '#test-support';
import { openStage, type Stage } from './browser/stage.js';
import { introduce } from './browser/introduce.js';

const REGISTER = [
  ['邢台市试制企业名录'],
  ['企业名称', '统一社会信用代码', '省份', '城市', '区县', '经营范围', '联系人', '电话'],
  ['示例', '911305000000000000', '河北省', '邢台市', '信都区', '', '', ''],
  [
    '邢台试制齿轮有限公司',
    CreditCode.complete('91130500MA9W00001').value,
    '河北省',
    '邢台市',
    '信都区',
    '齿轮、传动轴的生产',
    '卢工',
    '0319-0000001',
  ],
  ['邢台错码机械有限公司', 911305001234567000, '河北省', '邢台市', '信都区', '机械零件加工', '', ''],
];

describe('staff at the desk', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('telephones a maker from the call list and enters who said what', async () => {
    const maker = await introduce(stage, '车门密封条', (name) => !name.includes('景川'));
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('province');
    await page.getByRole('link', { name: /个电话要打/ }).waitFor();
    expect(await visit.look('home-staff')).toEqual([]);
    await page.getByRole('link', { name: /个电话要打/ }).click();
    expect(await visit.look('calls')).toEqual([]);
    await page.getByRole('link', { name: maker }).click();
    const sheet = page.getByRole('article');
    await sheet.getByText(`请问是${maker}吗`).waitFor();
    await expect(sheet.getByText('长风').count()).resolves.toBe(0);
    await expect(sheet.getByRole('link', { name: /^[\d-]{7,}$/ }).getAttribute('href')).resolves.toMatch(/^tel:\d+$/);

    await sheet.getByRole('button', { name: '没打通' }).click();
    await sheet.getByRole('button', { name: '录入' }).click();
    await sheet.getByRole('listitem').getByText('没打通').waitFor();

    await sheet.getByRole('button', { name: '能做', exact: true }).click();
    await expect(sheet.getByRole('button', { name: '录入' }).isDisabled()).resolves.toBe(true);
    await sheet.getByLabel('与谁通话').fill('苏厂长');
    await sheet.getByLabel('每周能做多少').fill('1500');
    await sheet.getByLabel('最早交货日期').fill('2027-01-15');
    expect(await visit.look('call')).toEqual([]);
    await sheet.getByRole('button', { name: '录入' }).click();
    await page.getByText('没有要打的电话').waitFor();
    await visit.end();

    const asking = await stage.visit('desk');
    await asking.signIn('changfeng');
    await asking.go('/introductions?state=accepted');
    await asking.page.getByText(/苏厂长/).waitFor();
    await asking.page.getByText(/每周 1,500 根/).waitFor();
    await asking.page.getByText(/最早 2027年1月15日/).waitFor();
    expect(await asking.look('introductions-accepted')).toEqual([]);
    await asking.end();
  }, 120_000);

  it('confirms a claim that a person raised by credit code', async () => {
    const rows = await stage.database.query<{ credit_code: string; name: string }>(
      `SELECT credit_code, name FROM enterprises.enterprise
       WHERE claimed_at IS NULL AND region_code LIKE '1305%' ORDER BY credit_code LIMIT 1`,
    );
    const firm = rows[0] as { credit_code: string; name: string };
    const newcomer = await stage.visit('phone');
    await newcomer.go('/sign-up');
    expect(await newcomer.look('sign-up')).toEqual([]);
    await newcomer.page.getByLabel('姓名').fill('冯主任');
    await newcomer.page.getByLabel('登录名').fill('feng.office');
    await newcomer.page.getByLabel('电子邮箱').fill('feng@office.example');
    await newcomer.page.getByLabel('密码', { exact: true }).fill('仓库后面的三棵石榴树');
    await newcomer.page.getByRole('button', { name: '注册并登录' }).tap();
    const code = newcomer.page.getByLabel('统一社会信用代码');
    await code.fill(`${firm.credit_code.slice(0, 17)}${firm.credit_code.endsWith('1') ? '2' : '1'}`);
    await code.blur();
    await newcomer.page.getByText('校验位不符，请逐位核对营业执照').waitFor();
    await code.fill(firm.credit_code.toLowerCase());
    await newcomer.page.getByLabel('您的身份说明').fill('办公室主任，可向总机核实');
    expect(await newcomer.look('claim')).toEqual([]);
    await newcomer.page.getByRole('button', { name: '提交认领' }).tap();
    await newcomer.page.getByRole('listitem').getByText('待确认').waitFor();

    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('xingtai');
    await page.getByRole('link', { name: '认领审核' }).click();
    await page.getByText('冯主任').waitFor();
    expect(await visit.look('claims')).toEqual([]);
    await page.getByRole('button', { name: '确认', exact: true }).click();
    await page.getByRole('dialog').getByText(`确认 冯主任 可以代表 ${firm.name}？`).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click();
    await page.getByText('没有待审核的认领').waitFor();
    await visit.end();

    await newcomer.go('/');
    await newcomer.page.getByRole('button', { name: '菜单' }).tap();
    await newcomer.page.getByRole('link', { name: '贴清单' }).first().waitFor();
    expect(await newcomer.look('menu')).toEqual([]);
    await newcomer.end();
  }, 120_000);

  it('imports a register, sees it through, and gets the bad rows back', async () => {
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.signIn('admin');
    await page.getByRole('link', { name: '名录导入' }).click();
    await page
      .getByLabel('拖入名录文件，或点此选择')
      .setInputFiles({ name: '名录.xlsx', mimeType: '', buffer: await sheetOf(REGISTER, '名录') });
    await page.getByText('邢台试制齿轮有限公司').waitFor();
    await page.getByText('表头在第 2 行').waitFor();
    await page.getByText(/表格软件变成了“9.11305E\+17”/).waitFor();
    expect(await visit.look('import-columns')).toEqual([]);
    await page.getByRole('button', { name: '开始导入' }).click();
    await page.getByRole('status').getByText('已完成').waitFor();
    await page.getByText('新增').waitFor();
    await page.getByText('另有 1 行是示例').waitFor();
    expect(await visit.look('import')).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载有误的行' }).click();
    expect((await download).suggestedFilename()).toBe('名录（问题行）.xlsx');
    await page
      .getByRole('link', { name: /名录导入$/ })
      .last()
      .click();
    await page.getByRole('link', { name: '名录.xlsx' }).waitFor();
    expect(await visit.look('imports')).toEqual([]);
    await visit.go('/search?q=试制齿轮');
    await page.getByRole('link', { name: '邢台试制齿轮有限公司' }).waitFor();
    await visit.end();
  }, 120_000);

  it('reads what was done and what failed', async () => {
    const visit = await stage.visit('desk');
    await visit.signIn('admin');
    await visit.go('/desk/audit');
    await visit.page.getByRole('cell').first().waitFor();
    expect(await visit.look('audit')).toEqual([]);
    await visit.go('/desk/jobs');
    await visit.page.getByText('没有失败的任务').waitFor();
    expect(await visit.look('jobs')).toEqual([]);
    await visit.end();
  }, 60_000);
});
