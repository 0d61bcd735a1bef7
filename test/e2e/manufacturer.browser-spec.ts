import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { loadWorkbook, sheetOf } from '#test-support';
import { openStage, type Stage } from './browser/stage.js';
import type { Visit } from './browser/visit.js';

const PASTED = [
  '零件名称\t规格\t数量\t单位\t需求日期\t交货地',
  '制动盘\tφ430×45 HT250\t2,400\t件\t2027-03-01\t邢台',
  '车门密封条\tEPDM\t四千八\t根\t2027-03-05\t邢台市信都区',
  '六角法兰螺栓\tM12×1.5 8.8级\t2万\t件\t2027-02-20\t宁晋县',
].join('\n');

/** As a purchasing office keeps it: a title, its own words for some columns. */
const KEPT_LIST = [
  ['长风重型汽车 2027 年一季度缺件'],
  ['序号', '品名', '型号', '要几个', '单位', '什么时候要'],
  [1, '储气罐', '40L 铝', 1800, '件', '2027年3月1日'],
  [2, '传动轴', '', 600, '件', '3月5日'],
];

describe('a manufacturer that is short of parts', () => {
  let stage: Stage;
  let visit: Visit;
  beforeAll(async () => {
    stage = await openStage();
    visit = await stage.visit('desk');
    await visit.signIn('changfeng');
  }, 120_000);
  afterAll(() => stage.close());

  it('pastes a list, corrects a line where it is marked, and raises it', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: '贴清单' }).click();
    // The page before has a 最近的缺件清单, and may still stand there.
    await page.getByLabel('缺件清单', { exact: true }).fill(PASTED);
    await page.getByRole('button', { name: '读取清单' }).click();
    await page.getByRole('heading', { name: '读到 3 行，请核对' }).waitFor();
    await expect(page.getByLabel('1 零件名称').inputValue()).resolves.toBe('制动盘');
    await expect(page.getByLabel('1 数量').inputValue()).resolves.toBe('2400');
    await expect(page.getByLabel('1 需要日期').inputValue()).resolves.toBe('2027-03-01');
    await expect(page.getByLabel('3 数量').inputValue()).resolves.toBe('20000');

    const quantity = page.getByLabel('2 数量');
    await quantity.fill('很多');
    await expect(quantity.getAttribute('aria-invalid')).resolves.toBe('true');
    await page.getByText('请填正数').waitFor();
    expect(await visit.look('paste-mistake')).toEqual([]);
    await expect(page.getByRole('button', { name: '提交 3 行' }).isDisabled()).resolves.toBe(true);
    await quantity.fill('4800');
    await page.getByText('没有发现问题').waitFor();

    await page.getByLabel('1 零件名称').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.evaluate('document.activeElement.ariaLabel')).resolves.toBe('2 零件名称');

    await page.getByLabel('清单名称').fill('春季首批');
    await page.getByRole('button', { name: '提交 3 行' }).click();
    await page.getByRole('heading', { name: '春季首批' }).waitFor();
    expect(await visit.look('list')).toEqual([]);
  }, 60_000);

  it('sees for a line who can make it and why, and introduces one and then two more', async () => {
    const { page } = visit;
    const line = page.getByRole('link', { name: '制动盘' });
    await line.first().click();
    const makers = page.getByRole('region', { name: '谁能做' });
    await makers
      .getByText(/^登记生产/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('line')).toMatch(/^[0-9a-f-]{36}$/);
    await makers.getByTitle('分数怎么来的').first().click();
    await makers.getByText('零件对口').waitFor();
    expect(await visit.look('list-makers')).toEqual([]);

    await makers.getByRole('button', { name: '牵线', exact: true }).first().click();
    await makers.getByText('待答复').first().waitFor();
    const boxes = makers.getByRole('checkbox', { name: /^选中/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await makers.getByRole('button', { name: '向所选 2 家牵线' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('看不到您是谁').waitFor();
    expect(await visit.look('list-introduce')).toEqual([]);
    await dialog.getByRole('button', { name: '牵线' }).click();
    await page.getByText('已向 2 家牵线').waitFor();
    await dialog.waitFor({ state: 'hidden' });
    await expect(makers.getByText('待答复').count()).resolves.toBe(3);
  }, 60_000);

  it('says a raised line otherwise where it stands', async () => {
    const { page } = visit;
    const makers = page.getByRole('region', { name: '谁能做' });
    await makers.getByRole('button', { name: '更正此行' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('数量').fill('很多');
    await dialog.getByText('请填正数').waitFor();
    await expect(dialog.getByRole('button', { name: '保存' }).isDisabled()).resolves.toBe(true);
    expect(await visit.look('list-correct')).toEqual([]);
    await dialog.getByLabel('数量').fill('2600');
    await dialog.getByRole('button', { name: '保存' }).click();
    await makers.getByText('2,600 件').waitFor();
    await dialog.waitFor({ state: 'hidden' });
  }, 60_000);

  it('introduces the open lines of the whole list at once', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: '整单牵线' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开始牵线' }).click();
    await page.getByText(/^已向 \d+ 家牵线$/).waitFor();
    await page.getByRole('img', { name: /待牵线 0/ }).waitFor();
  }, 60_000);

  it('sees what waits for whom and takes one back', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: '我的牵线' }).click();
    await page
      .getByText(/^等厂家答复/)
      .first()
      .waitFor();
    expect(await visit.look('introductions')).toEqual([]);
    await page.getByRole('cell').getByRole('button', { name: '撤回', exact: true }).first().click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '撤回' }).click();
    await page.getByRole('button', { name: '已撤回', exact: true }).click();
    await visit.settled();
    expect(page.url()).toContain('state=withdrawn');
    await page.getByRole('cell', { name: '已撤回' }).waitFor();
    await page.goBack();
    await visit.settled();
    expect(page.url()).not.toContain('state=');
  }, 60_000);

  it('finds enterprises from anywhere with the / key', async () => {
    const { page } = visit;
    await page.keyboard.press('/');
    await page.keyboard.type('密封条');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '查企业：密封条' }).waitFor();
    await page.locator('mark').first().waitFor();
    expect(await visit.look('search')).toEqual([]);
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByText('登记的经营范围').waitFor();
    expect(await visit.look('enterprise')).toEqual([]);
  }, 60_000);

  it('drops a workbook, says what a column means, raises the list and takes it away as a workbook', async () => {
    const { page } = visit;
    await visit.go('/lists/new');
    await page
      .getByLabel('拖入 Excel 或 CSV 文件，或点此选择')
      .last()
      .setInputFiles({ name: '一季度缺件.xlsx', mimeType: '', buffer: await sheetOf(KEPT_LIST, '缺件') });
    await page.getByRole('heading', { name: '核对文件：一季度缺件.xlsx' }).waitFor();
    await page.getByText('表头在第 2 行').waitFor();
    await page.getByText('没有认出这些列：数量').waitFor();
    await page.getByLabel('D 列的含义').selectOption({ label: '数量' });
    await page.getByText('没有发现问题').waitFor();
    await page.getByLabel('F 列的含义').selectOption({ label: '需求日期' });
    await page.getByRole('cell', { name: '2027年3月5日' }).waitFor();
    expect(await visit.look('paste-workbook')).toEqual([]);
    await page.getByRole('button', { name: '核对 2 行' }).click();
    await page.getByLabel('清单名称').fill('一季度缺件');
    await page.getByRole('button', { name: '提交 2 行' }).click();
    await page.getByRole('heading', { name: '一季度缺件' }).waitFor();
    expect(await visit.look('list-of-workbook')).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载 .xlsx' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/一季度缺件\.xlsx$/);
    const taken = await loadWorkbook(await readFile(await saved.path()));
    const cells = taken.worksheets.flatMap((sheet) => sheet.getSheetValues().flat());
    expect(cells).toEqual(expect.arrayContaining(['储气罐', 1800, '传动轴', 600]));
  }, 60_000);

  it('drops a CSV file as Excel in China saves it', async () => {
    const { page } = visit;
    await visit.go('/lists/new');
    const csv = iconv.encode('零件名称,规格,数量,单位\r\n储气罐,40L 铝,1800,件\r\n传动轴,,600,件\r\n', 'gb18030');
    await page
      .getByLabel('拖入 Excel 或 CSV 文件，或点此选择')
      .last()
      .setInputFiles({ name: '缺件.csv', mimeType: 'text/csv', buffer: csv });
    await page.getByRole('heading', { name: '核对文件：缺件.csv' }).waitFor();
    await page.getByText('没有发现问题').waitFor();
    expect(await visit.look('paste-file')).toEqual([]);
    // Said otherwise, the quantities are missing in their cells; said right again, they are there.
    await page.getByLabel('C 列的含义').selectOption({ label: '不使用' });
    await page.getByText('2 处需要修改').waitFor();
    await page.getByLabel('C 列的含义').selectOption({ label: '数量' });
    await page.getByText('没有发现问题').waitFor();
    await page.getByRole('button', { name: '核对 2 行' }).click();
    await page.getByRole('heading', { name: '读到 2 行，请核对' }).waitFor();
    await expect(page.getByLabel('1 零件名称').inputValue()).resolves.toBe('储气罐');
    expect(await visit.look('paste-check')).toEqual([]);
    await page.getByRole('link', { name: '我的清单' }).click();
    await page.getByText('清单还没有提交，离开后内容会丢失。').waitFor();
    await page.getByRole('button', { name: '离开' }).click();
    await page.getByRole('heading', { name: '我的清单' }).waitFor();
  }, 60_000);

  it('reads everything in English after one press', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My lists' }).waitFor();
    await page.getByRole('link', { name: '春季首批' }).click();
    await page.getByRole('link', { name: '制动盘' }).first().click();
    await page
      .getByText(/registered scope/)
      .first()
      .waitFor();
    expect(await visit.look('list-english')).toEqual([]);
    await page.getByRole('button', { name: '中文' }).click();
  }, 60_000);
});
