import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bytesOf, eventually, loadWorkbook, spooledFiles } from '#test-support';
import { type Caller, type DemandApi, startDemandApi } from '../../test/demand-api.js';
import { FIRMS_WORKBOOKS } from '../../test/firms-workbooks.js';

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } };

describe('An uploaded list given back marked', () => {
  let api: DemandApi;
  let buyer: Caller;

  beforeAll(async () => {
    api = await startDemandApi();
    buyer = api.as('采购', { permission: 'shortages.raise', enterpriseId: await api.firm('试用重型车辆有限公司') });
  }, 120_000);

  afterAll(() => api.stop());

  const mark = (file: Buffer, name: string) =>
    buyer.post('/api/shortage-lists/preview/marked-file').attach('file', file, name).buffer(true).parse(bytesOf);
  const goneFromDisk = () => eventually('the upload is removed', async () => (await spooledFiles()).length === 0);

  it('is the workbook that was sent, with each faulty cell filled and a note at it', async () => {
    const answer = await mark(await FIRMS_WORKBOOKS.spoiltCells(), '缺件.xlsx').expect(200);
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('缺件（标注问题）.xlsx'));
    const book = await loadWorkbook(answer.body as Buffer);
    const sheet = book.getWorksheet('缺件');
    for (const cell of ['B2', 'B3', 'C4', 'D5', 'D6']) expect(sheet?.getCell(cell).fill).toMatchObject(RED);
    expect(sheet?.getCell('B2').note).toMatch(/^“9.11305E\+17”是被表格软件改成数字的长编码/);
    expect(sheet?.getCell('D7').formula).toBe('D2*2');
    const list = book.getWorksheet('问题清单');
    expect(list?.rowCount).toBe(6);
    expect(list?.getRow(2).values).toEqual([undefined, 'B2', 2, '物料编码', '9.11305E+17', sheet?.getCell('B2').note]);
    await goneFromDisk();
  });

  it('is laid out in a workbook where it was text', async () => {
    const csv = '长岭缺件,,\n零件名称,数量,单位\n前轴,40,件\n半轴,=1+1,群\n油封,5,\n';
    const answer = await mark(Buffer.from(csv), '缺件.csv').expect(200);
    const book = await loadWorkbook(answer.body as Buffer);
    const [sheet] = book.worksheets;
    expect(sheet?.getCell('B3').value).toBe('=1+1');
    for (const cell of ['B3', 'C3', 'C4']) expect(sheet?.getCell(cell).fill).toMatchObject(RED);
    expect(sheet?.getCell('C3').note).toBe('不认识这个单位，请重新选择。');
    const addresses = [2, 3, 4].map((row) => book.getWorksheet('问题清单')?.getCell(row, 1).value);
    expect(addresses).toEqual(['B3', 'C3', 'C4']);
    await goneFromDisk();
  });

  it('names the column of a row whose form is broken, without a heading too', async () => {
    const answer = await mark(Buffer.from('六角螺栓,M12×1.5,"20,000",件\n制动鼓,φ400,"300,个\n'), '缺件.csv').expect(
      200,
    );
    const list = (await loadWorkbook(answer.body as Buffer)).getWorksheet('问题清单');
    const columns = list?.getColumn(3).values ?? [];
    expect(columns).toContain('零件名称');
    expect(columns).not.toContain('row');
  });

  it('is refused like its preview', async () => {
    const { status, body } = await buyer
      .post('/api/shortage-lists/preview/marked-file')
      .attach('file', await FIRMS_WORKBOOKS.renamedXls(), '缺件.xlsx');
    expect([status, body.code]).toEqual([422, 'table.legacy_workbook']);
    await goneFromDisk();
  });
});
