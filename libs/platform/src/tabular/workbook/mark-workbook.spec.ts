import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type Excel from '@protobi/exceljs';
import { archiveOf, loadWorkbook, workbookOf, workbookParts } from '#test-support';
import { type MarkedCell, markWorkbook } from './mark-workbook.js';
import { Workbook } from './workbook.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lianqiao-mark-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const LIST = {
  name: '问题清单',
  columns: [
    { heading: '单元格', width: 10 },
    { heading: '问题', width: 60 },
  ],
};

async function marked(bytes: Buffer, cells: readonly MarkedCell[], sheet?: string): Promise<Excel.Workbook> {
  return loadWorkbook(await markedBytes(bytes, cells, sheet));
}

async function markedBytes(bytes: Buffer, cells: readonly MarkedCell[], sheet?: string): Promise<Buffer> {
  const path = join(folder, 'marked.xlsx');
  await writeFile(path, bytes);
  const workbook = await Workbook.open(path);
  try {
    const rows = cells.map(({ row, sentence }) => [{ text: `第${row}行`, link: `'清单'!A${row}` }, sentence]);
    const chunks: Buffer[] = [];
    for await (const chunk of markWorkbook(workbook, workbook.choose(sheet), cells, { ...LIST, rows })) {
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    workbook.close();
  }
}

function noteAt(sheet: Excel.Worksheet | undefined, cell: string): string | undefined {
  const { note } = sheet?.getCell(cell) ?? {};
  return typeof note === 'string' ? note : note?.texts?.map(({ text }) => text).join('');
}

const RED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFD9D9' } };

describe('a workbook given back marked', () => {
  const original = () =>
    workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('清单');
      sheet.addRows([
        ['零件名称', '数量', '交期'],
        ['前轴', '很多', new Date(Date.UTC(2026, 10, 22))],
        ['半轴', 5],
        [],
        ['油封', { formula: 'B3*2', result: 10 }],
      ]);
      sheet.getCell('A1').font = { bold: true, size: 16 };
      sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell('A3').note = '原有批注';
      sheet.getCell('B9').dataValidation = { type: 'whole', operator: 'greaterThan', formulae: [0], allowBlank: true };
      sheet.mergeCells('D1:E1');
      workbook.addWorksheet('说明').addRow(['不动']);
    });
  const faults: MarkedCell[] = [
    { row: 3, column: 2, sentence: '缺少交期。' },
    { row: 2, column: 1, sentence: '数量应为数字。' },
    { row: 2, column: 2, sentence: '日期已过。' },
    { row: 2, column: 1, sentence: '另一个问题。' },
    { row: 3, column: 0, sentence: '名称不对。' },
    { row: 4, column: 1, sentence: '整行是空的。' },
  ];

  it('has every faulty cell on a ground of its own, also those that were not there', async () => {
    const sheet = (await marked(await original(), faults)).getWorksheet('清单');
    for (const cell of ['B2', 'C2', 'A3', 'C3']) expect(sheet?.getCell(cell).fill).toMatchObject(RED);
    for (const cell of ['A1', 'A2', 'B3', 'B5']) expect(sheet?.getCell(cell).fill ?? {}).not.toMatchObject(RED);
  });

  it('has the sentences at the cells, below notes that hang there already', async () => {
    const sheet = (await marked(await original(), faults)).getWorksheet('清单');
    expect(noteAt(sheet, 'B2')).toBe('数量应为数字。\n另一个问题。');
    expect(noteAt(sheet, 'C3')).toBe('缺少交期。');
    expect(noteAt(sheet, 'A3')).toBe('原有批注\n名称不对。');
  });

  it('keeps everything else: values, formats, formulas, merged cells, rules, other sheets', async () => {
    const book = await marked(await original(), faults);
    const before = (await loadWorkbook(await original())).getWorksheet('清单');
    const after = book.getWorksheet('清单');
    before?.eachRow((row) =>
      row.eachCell((cell) => {
        const same = after?.getCell(cell.address);
        expect([cell.address, same?.value, same?.numFmt]).toEqual([cell.address, cell.value, cell.numFmt]);
      }),
    );
    expect(after?.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    expect(after?.getCell('D1').isMerged).toBe(true);
    expect(after?.getCell('B9').dataValidation).toMatchObject({ type: 'whole' });
    expect(book.getWorksheet('说明')?.getCell('A1').value).toBe('不动');
  });

  it('lists all faults on a sheet behind the others', async () => {
    const book = await marked(await original(), faults);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['清单', '说明', '问题清单']);
    const list = book.getWorksheet('问题清单');
    expect(list?.getCell('A1').value).toBe('单元格');
    const listed = faults.map((_, at) => list?.getCell(at + 2, 2).value);
    expect(listed).toEqual(faults.map(({ sentence }) => sentence));
  });

  it('may be marked again', async () => {
    const once = await marked(await original(), faults);
    const twice = await marked(Buffer.from(await once.xlsx.writeBuffer()), [{ row: 5, column: 0, sentence: '再看。' }]);
    expect(twice.worksheets.map(({ name }) => name)).toEqual(['清单', '说明', '问题清单', '问题清单 2']);
    expect(twice.getWorksheet('清单')?.getCell('A5').fill).toMatchObject(RED);
    expect(twice.getWorksheet('清单')?.getCell('B2').fill).toMatchObject(RED);
  });

  it('says at a cell what is wrong with it now, and not what an earlier marking said', async () => {
    const at = (row: number, column: number, sentence: string) => ({ row, column, sentence });
    const first = [at(2, 1, '数量应为数字。'), at(2, 2, '日期已过。'), at(3, 0, '名称不对。'), at(5, 1, '数量太大。')];
    const once = await markedBytes(await original(), first);
    const left = [at(2, 1, '数量应为数字。'), at(3, 0, '名称不对。'), at(5, 1, '单位不对。')];
    const again = await markedBytes(await markedBytes(once, left), left);
    const sheet = (await loadWorkbook(again)).getWorksheet('清单');
    expect(noteAt(sheet, 'B2')).toBe('数量应为数字。');
    expect(noteAt(sheet, 'B5')).toBe('单位不对。');
    expect(sheet?.getCell('C2').note).toBeUndefined();
    // Below a person's own words once, too.
    expect(noteAt(sheet, 'A3')).toBe('原有批注\n名称不对。');
    const path = join(folder, 'again.xlsx');
    await writeFile(path, again);
    const workbook = await Workbook.open(path);
    const text = async (part: RegExp) =>
      (
        await Promise.all(workbook.archive.names.filter((name) => part.test(name)).map((n) => workbook.archive.text(n)))
      ).join('');
    const [comments, boxes] = [await text(/comments\d*\.xml$/), await text(/\.vml$/)];
    expect(comments.match(/<author>链桥/g)).toHaveLength(1);
    // Excel repairs a file where notes and their boxes differ in number.
    expect(boxes.match(/<v:shape\b/g)).toHaveLength(comments.match(/<comment /g)?.length ?? 0);
    workbook.close();
  });

  it('hangs what is wrong with merged cells at the one that shows, once', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('清单');
      sheet.addRows([
        ['零件名称', '数量'],
        ['前轴', 600],
        ['半轴', 600],
      ]);
      sheet.mergeCells('B2:B3');
    });
    const shared = [2, 3].map((row) => ({ row, column: 1, sentence: '几行共用。' }));
    const sheet = (await marked(bytes, shared)).getWorksheet('清单');
    expect(sheet?.getCell('B2').fill).toMatchObject(RED);
    expect(JSON.stringify(sheet?.getCell('B2').note)).toMatch(/几行共用。(?!.*几行共用。)/);
  });

  it('puts its notes beside a drawing in the header, and not into rules that look like what stands behind them', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar/><extLst><ext uri="a>b"/></extLst></cfRule></conditionalFormatting>';
    const behind = '<legacyDrawingHF r:id="rId1"/><extLst><ext uri="x"/></extLst>';
    const header = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="LH"/></xml>';
    const path = join(folder, 'header.xlsx');
    await writeFile(
      path,
      archiveOf([
        {
          name: '[Content_Types].xml',
          content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>`,
        },
        ...workbookParts('', {
          'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${rule}${behind}</worksheet>`,
        }),
        {
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>`,
        },
        { name: 'xl/drawings/vmlDrawing1.vml', content: header },
      ]),
    );
    const workbook = await Workbook.open(path);
    const chunks: Buffer[] = [];
    const cells = [{ row: 1, column: 0, sentence: '不对。' }];
    for await (const chunk of markWorkbook(workbook, workbook.choose(), cells, { ...LIST, rows: [] }))
      chunks.push(chunk);
    workbook.close();
    await writeFile(path, Buffer.concat(chunks));
    const again = await Workbook.open(path);
    const sheet = await again.archive.text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(rule);
    expect(sheet).toMatch(/<\/conditionalFormatting><legacyDrawing [^>]*r:id="rIdLqDrawing"\/><legacyDrawingHF /);
    expect(await again.archive.text('xl/drawings/vmlDrawing1.vml')).toBe(header);
    const relations = await again.archive.text('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relations).toMatch(/Id="rIdLqDrawing"[^>]*Target="\.\.\/drawings\/vmlDrawing2\.vml"/);
    again.close();
  });

  it('leaves macros out, and bears a workbook without styles whose elements have prefixes', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const macro =
      '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>';
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = archiveOf([
      {
        name: '[Content_Types].xml',
        content:
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/><Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      },
      ...workbookParts('', {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>${macro}</Relationships>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row><x:row r="2"/></x:sheetData></x:worksheet>`,
      }),
      { name: 'xl/vbaProject.bin', content: 'Attribut' },
    ]);
    const path = join(folder, 'macros.xlsm');
    await writeFile(path, bytes);
    const workbook = await Workbook.open(path);
    const chunks: Buffer[] = [];
    const cells = [0, 1, 2].map((column) => ({ row: column === 2 ? 2 : 1, column, sentence: '不对。' }));
    for await (const chunk of markWorkbook(workbook, workbook.choose(), cells, { ...LIST, rows: [] }))
      chunks.push(chunk);
    workbook.close();
    const back = join(folder, 'back.xlsx');
    await writeFile(back, Buffer.concat(chunks));
    const again = await Workbook.open(back);
    expect(again.parts.macros).toBe(false);
    const sheet = await again.archive.text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<x:row r="1"><x:c r="A1"/><x:c r="B1">');
    expect(sheet).toContain('<x:row r="2"><x:c r="C2"/></x:row>');
    expect(sheet).toMatch(/<x:legacyDrawing [^>]*\/><\/x:worksheet>$/);
    expect(await again.archive.text('[Content_Types].xml')).not.toMatch(/macro|vba/i);
    again.close();
  });
});
