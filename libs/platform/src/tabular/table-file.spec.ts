import { describe, expect, it } from '@jest/globals';
import { sheetOf, workbookOf } from '#test-support';
import { readTableFile } from '../../test/table-on-disk.js';

const KNOWN = new Set(['序号', '零件名称', '规格', '数量', '单位', '交期', '备注', '需求数量', '信用代码']);
const knows = (heading: string) => KNOWN.has(heading.replace(/[(（].*[)）]/, ''));
const read = (bytes: Buffer, sheet?: string) => readTableFile(bytes, knows, sheet);
const headings = async (bytes: Buffer) =>
  (await read(bytes)).table.heading?.columns.map(({ text }) => text) ?? undefined;

describe('a sheet', () => {
  it('is read as people see it: numbers, percent, days, formulas, rich text, booleans', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('缺件');
      sheet.addRow(['零件名称', '数量', '备注']);
      const shown: [value: unknown, format: string, text: string, kind: string][] = [
        [1200, 'General', '1200', 'number'],
        ['1200', '@', '1200', 'text'],
        [1200, '0"件"', '1200件', 'number'],
        [1234567.5, '#,##0.00', '1234567.5', 'number'],
        [0.1 + 0.2, 'General', '0.3', 'number'],
        [0.153, '0.0%', '15.3%', 'number'],
        [305, '000000', '000305', 'number'],
        [new Date(Date.UTC(2026, 10, 22)), 'yyyy"年"m"月"d"日"', '2026-11-22', 'date'],
        [new Date(Date.UTC(2026, 10, 22)), 'm"月"d"日"', '2026-11-22', 'date'],
        [new Date(Date.UTC(2026, 10, 22, 8, 30)), 'yyyy/m/d h:mm', '2026-11-22 08:30', 'date'],
        [new Date(Date.UTC(2026, 10, 1)), 'yyyy"年"m"月"', '2026年11月', 'date'],
        [{ formula: 'A1*2', result: 2400 }, 'General', '2400', 'number'],
        [{ formula: 'A1', result: '螺栓' }, 'General', '螺栓', 'text'],
        [{ richText: [{ text: '制动' }, { text: '盘', font: { bold: true } }] }, 'General', '制动盘', 'text'],
        [true, 'General', 'TRUE', 'boolean'],
      ];
      for (const [value, format] of shown) {
        const row = sheet.addRow(['件', value]);
        row.getCell(2).numFmt = format;
      }
      sheet.getCell('C2').value = JSON.stringify(shown.map(([, , text, kind]) => [text, kind]));
    });
    const { rows } = await read(bytes);
    const expected = JSON.parse(rows[0]?.cells[2]?.text ?? '') as unknown;
    expect(rows.map(({ cells }) => [cells[1]?.text, cells[1]?.kind])).toEqual(expected);
  });

  it('has days of both reckonings', async () => {
    const days = async (date1904: boolean) => {
      const bytes = await workbookOf((workbook) => {
        workbook.properties.date1904 = date1904;
        const sheet = workbook.addWorksheet('一');
        sheet.addRow(['零件名称', '交期']);
        for (const serial of [1, 59, 61, 46348]) sheet.addRow(['甲', serial]).getCell(2).numFmt = 'yyyy-mm-dd';
      });
      return (await read(bytes)).texts.map(([, day]) => day);
    };
    expect(await days(false)).toEqual(['1900-01-01', '1900-02-28', '1900-03-01', '2026-11-22']);
    expect(await days(true)).toEqual(['1904-01-02', '1904-02-29', '1904-03-02', '2030-11-23']);
  });

  it('names cells that cannot be read: failed and uncalculated formulas, codes that lost digits', async () => {
    const { rows } = await read(
      await workbookOf((workbook) => {
        const sheet = workbook.addWorksheet('一');
        sheet.addRow(['零件名称', '信用代码']);
        sheet.addRow(['甲', { error: '#N/A' }]);
        sheet.addRow(['乙', { formula: 'SUM(A1:A9)' }]);
        sheet.addRow(['丙', 911305001234567000]);
        sheet.addRow(['丁', '9.11305E+17']);
        sheet.addRow(['戊', '91130500MA00000000']);
      }),
    );
    expect(rows.map(({ cells }) => cells[1]?.fault?.kind)).toEqual([
      'error_value',
      'formula_uncalculated',
      'digits_lost',
      'digits_lost',
      undefined,
    ]);
    expect(rows[2]?.cells[1]?.text).toBe('9.11305E+17');
  });

  it('has merged cells filled, downwards and to the right', async () => {
    const { rows, texts } = await read(
      await workbookOf((workbook) => {
        const sheet = workbook.addWorksheet('一');
        sheet.addRows([
          ['零件名称', '规格', '数量', '备注'],
          ['制动盘', 'φ430', 20, '急'],
          ['', 'φ400', 30, ''],
          ['半轴', '', 40, ''],
        ]);
        sheet.mergeCells('A2:A3');
        sheet.mergeCells('A4:B4');
      }),
    );
    expect(texts).toEqual([
      ['制动盘', 'φ430', '20', '急'],
      ['制动盘', 'φ400', '30'],
      ['半轴', '半轴', '40'],
    ]);
    expect(rows[1]?.cells[0]?.merged).toEqual({ top: 2, bottom: 3, left: 0, right: 0 });
    expect(rows[1]?.cells[1]?.merged).toBeUndefined();
  });

  it('passes over hidden rows, totals, captions, repeated headings and examples, and says so', async () => {
    const { table, texts } = await read(
      await workbookOf((workbook) => {
        const sheet = workbook.addWorksheet('一');
        sheet.addRows([
          ['序号', '零件名称', '数量', '单位'],
          ['示例', '制动盘', 1, '件'],
          ['一、底盘', '', '', ''],
          [1, '半轴', 2, '根'],
          [2, '油封', 3, '件'],
          ['序号', '零件名称', '数量', '单位'],
          [3, '螺栓', 4, '件'],
          ['', '合计', 9, ''],
        ]);
        sheet.mergeCells('A3:D3');
        sheet.getRow(5).hidden = true;
      }),
    );
    expect(texts.map(([, part]) => part)).toEqual(['半轴', '螺栓']);
    expect(table.passedOver.describe('zh')).toEqual([
      { code: 'example', message: '第 2 行是示例，没有读取。' },
      { code: 'section', message: '第 3 行是小标题，没有读取。' },
      { code: 'hidden', message: '第 5 行被隐藏或筛选掉，没有读取。' },
      { code: 'heading_again', message: '第 6 行是重复的表头，没有读取。' },
      { code: 'total', message: '第 8 行是合计，没有读取。' },
    ]);
  });
});

describe('the heading', () => {
  it('may stand below titles and dates', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.addRows([
        ['长风重型汽车缺件清单'],
        ['制表：张三', '', '日期：2026年11月22日'],
        [],
        ['序号', '零件名称', '数量（件）', '交期'],
        [1, '半轴', 2, '12月5日'],
      ]);
      sheet.mergeCells('A1:D1');
      sheet.mergeCells('A2:B2');
      sheet.mergeCells('C2:D2');
    });
    const { table, texts } = await read(bytes);
    expect(table.heading).toMatchObject({ first: 4, last: 4 });
    expect(texts).toEqual([['1', '半轴', '2', '12月5日']]);
  });

  it('does not take a title for a group, though it holds a word that heads a column', async () => {
    const bytes = await sheetOf([
      ['一季度零件名称清单'],
      ['序号', '零件名称', '要几个', '什么时候要'],
      [1, '储气罐', 1800, '3月1日'],
    ]);
    const { table } = await readTableFile(bytes, (heading) => heading.includes('零件名称') || KNOWN.has(heading));
    expect(table.heading).toMatchObject({ first: 2, last: 2 });
  });

  it('may be two rows, merged', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('一');
      sheet.addRows([
        ['缺件清单'],
        ['序号', '零件', '', '库存', '', '需求', '', '交期'],
        ['', '零件名称', '规格', '数量', '单位', '数量', '单位', ''],
        [1, '半轴', 'φ42', 1, '根', 20, '根', '12月5日'],
      ]);
      for (const range of ['A1:H1', 'A2:A3', 'B2:C2', 'D2:E2', 'F2:G2', 'H2:H3']) sheet.mergeCells(range);
    });
    expect(await headings(bytes)).toEqual([
      '序号',
      '零件 / 零件名称',
      '零件 / 规格',
      '库存 / 数量',
      '库存 / 单位',
      '需求 / 数量',
      '需求 / 单位',
      '交期',
    ]);
  });

  it('may be two rows without merged cells, as in a text file', async () => {
    const csv = '序号,零件,,需求,,交期\n,零件名称,规格,数量,单位,\n1,半轴,φ42,20,根,12月5日\n';
    const { table, texts } = await read(Buffer.from(csv));
    expect(table.kind).toBe('text');
    expect(table.heading?.columns.map(({ text }) => text)).toEqual([
      '序号',
      '零件 / 零件名称',
      '零件 / 规格',
      '需求 / 数量',
      '需求 / 单位',
      '交期',
    ]);
    expect(texts).toEqual([['1', '半轴', 'φ42', '20', '根', '12月5日']]);
  });

  it('may have its units in the row below, and the same words twice', async () => {
    expect(
      await headings(
        await sheetOf([
          ['零件名称', '数量', '数量'],
          ['', '（件）', '（套）'],
          ['半轴', 1, 2],
        ]),
      ),
    ).toEqual(['零件名称', '数量（件）', '数量（套）']);
    expect(
      await headings(
        await sheetOf([
          ['零件名称', '数量', '数量'],
          ['半轴', 1, 2],
        ]),
      ),
    ).toEqual(['零件名称', '数量', '数量 [3]']);
  });

  it('is not made of what looks like data', async () => {
    expect(
      await headings(
        await sheetOf([
          ['制动盘', 20, '件'],
          ['半轴', 30, '根'],
        ]),
      ),
    ).toBeUndefined();
    const { texts } = await read(
      await sheetOf([
        ['零件名称', '数量'],
        ['备注', '数量'],
        ['半轴', '2'],
      ]),
    );
    expect(texts).toHaveLength(2);
  });
});

describe('the sheet that is read', () => {
  const book = () =>
    workbookOf((workbook) => {
      workbook.addWorksheet('填表说明').addRow(['请逐行填写']);
      workbook.addWorksheet('空白');
      workbook.addWorksheet('旧清单', { state: 'hidden' }).addRows([
        ['零件名称', '数量'],
        ['旧件', 1],
      ]);
      workbook.addWorksheet('清单').addRows([
        ['零件名称', '数量'],
        ['半轴', 2],
      ]);
    });

  it('is the first visible one with a known heading; all are listed', async () => {
    const { table, texts } = await read(await book());
    expect(table.sheets).toEqual([
      { name: '填表说明', hidden: false, empty: false },
      { name: '空白', hidden: false, empty: true },
      { name: '旧清单', hidden: true, empty: false },
      { name: '清单', hidden: false, empty: false },
    ]);
    expect(table.sheet).toBe('清单');
    expect(texts).toEqual([['半轴', '2']]);
  });

  it('can be chosen, a hidden one too', async () => {
    expect((await read(await book(), '旧清单')).texts).toEqual([['旧件', '1']]);
    await expect(read(await book(), '空白')).rejects.toMatchObject({
      code: 'table.sheet_empty',
      params: { sheet: '空白', sheets: '填表说明、空白、旧清单、清单' },
    });
    await expect(read(await book(), '清单2')).rejects.toMatchObject({ code: 'table.sheet_unknown' });
  });

  it('is not there where all are empty or hidden', async () => {
    await expect(read(await workbookOf((workbook) => workbook.addWorksheet('甲')))).rejects.toMatchObject({
      code: 'table.sheet_empty',
    });
    const hidden = await workbookOf((workbook) => {
      workbook.addWorksheet('甲', { state: 'hidden' }).addRow(['零件名称', '数量']);
    });
    await expect(read(hidden)).rejects.toMatchObject({ code: 'table.sheets_hidden' });
  });
});
