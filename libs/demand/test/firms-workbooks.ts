import { writeWorkbook } from '#platform';
import { archiveOf, compoundFile, sheetOf, workbookOf, workbookParts } from '#test-support';

const HEADING = ['序号', '零件名称', '规格型号', '数量', '单位', '需求日期', '交货地', '备注'];

/** Lists of missing parts as firms send them; every firm and part in them is invented. */
export const FIRMS_WORKBOOKS = {
  /** Title lines, two header rows with groups, and merged cells: three parts of one assembly. */
  twoHeaderRows: () =>
    workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('12月缺件');
      sheet.addRows([
        ['长岭重型汽车有限公司缺件清单'],
        ['编制：物资部', '', '', '2026年11月22日'],
        ['序号', '零件信息', '', '库存', '需求', '', '要求到货日期'],
        ['', '零件名称', '规格型号', '数量', '数量', '单位', ''],
        [1, '制动盘', 'φ430×45', 12, 2400, '件', new Date(Date.UTC(2026, 11, 20))],
        [2, '', 'φ400×40', 0, 1200, '件', '12月5日'],
        [3, '半轴', 'φ42', 3, 300, '根', '2026.12.31'],
      ]);
      for (const range of ['A1:G1', 'A3:A4', 'B3:C3', 'E3:F3', 'G3:G4', 'B5:B6']) sheet.mergeCells(range);
      sheet.getCell('G5').numFmt = 'yyyy"年"m"月"d"日"';
    }),

  /** Captions between the lines, totals below, and one quantity for two lines. */
  mergedCells: () =>
    workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('缺件');
      sheet.addRows([
        HEADING,
        ['一、底盘件'],
        [1, '转向节', '', 500, '件', '', '邢台', ''],
        [2, '转向臂', '', '', '件', '', '', ''],
        ['合计', '', '', 500],
      ]);
      for (const range of ['A2:H2', 'D3:D4', 'G3:G4']) sheet.mergeCells(range);
    }),

  /** Units in the heading, in the numbers, and in the format of the numbers; text that is numbers. */
  unitsEverywhere: () =>
    workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('缺件');
      sheet.addRows([
        ['品名', '型号', '需求数量（件）', '交期'],
        ['六角螺栓', 'M12×1.5', '20,000', '12月15日前'],
        ['油封', 'TC42', '1200套', '2026年12月1日'],
        ['垫片', 'D10', 3000, ''],
        ['轴承', '6204', '1.5万', ''],
      ]);
      sheet.getCell('C4').numFmt = '#,##0"个"';
    }),

  /** Instructions first, last month's list hidden, an empty sheet, hidden rows. */
  hiddenSheets: () =>
    workbookOf((workbook) => {
      workbook.addWorksheet('填表说明').addRow(['请各部门于周五前填报']);
      workbook.addWorksheet('10月', { state: 'hidden' }).addRows([HEADING, [1, '旧件', '', 1, '件', '', '', '']]);
      workbook
        .addWorksheet('11月')
        .addRows([
          HEADING,
          [1, '前轴', '', 40, '件', '', '', ''],
          [2, '已到货', '', 1, '件', '', '', ''],
          [3, '后桥壳', '', 30, '件', '', '', ''],
        ]);
      workbook.addWorksheet('备用');
      const sheet = workbook.getWorksheet('11月');
      if (sheet) sheet.getRow(3).hidden = true;
    }),

  renamedXls: () => Promise.resolve(compoundFile('Workbook')),
  withPassword: () => Promise.resolve(compoundFile('EncryptedPackage')),
  /** A few kilobytes that unpack to many megabytes. */
  zipBomb: () => Promise.resolve(archiveOf(workbookParts(`<row r="1"/>${' '.repeat(32 * 1024 * 1024)}`))),
  /** An entity in an entity in an entity. */
  entityBomb: () =>
    Promise.resolve(
      archiveOf(
        workbookParts('', {
          'xl/worksheets/sheet1.xml':
            '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
        }),
      ),
    ),
  withMacros: async () => {
    const cells = (row: number, texts: readonly string[]) =>
      texts.map((text, at) => `<c r="${'ABC'[at]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`).join('');
    const rows = [cells(1, ['零件名称', '数量', '单位']), cells(2, ['前轴', '40', '件'])];
    return archiveOf([
      ...workbookParts(rows.map((row, at) => `<row r="${at + 1}">${row}</row>`).join('')),
      { name: 'xl/vbaProject.bin', content: Buffer.from('Attribut VB_Name = "Intruder"') },
    ]);
  },
  empty: () =>
    workbookOf((workbook) => {
      workbook.addWorksheet('Sheet1');
      workbook.addWorksheet('Sheet2');
    }),
  thirtyThousandRows: async () => {
    const columns = HEADING.map((heading) => ({ heading, width: 12 }));
    const rows = Array.from({ length: 30_000 }, (_, at) => [String(at + 1), `零件${at}`, '', '5', '件', '', '', '']);
    const chunks: Buffer[] = [];
    for await (const chunk of writeWorkbook([{ name: '全部', columns, rows }])) chunks.push(chunk);
    return Buffer.concat(chunks);
  },

  /** Long codes that became numbers, sizes that became days, formulas that failed or were never reckoned. */
  spoiltCells: () =>
    workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('缺件');
      sheet.addRows([
        ['零件名称', '物料编码', '规格型号', '数量', '单位'],
        ['前轴', 911305001234567000, 'A型', 40, '件'],
        ['半轴', '9.11305E+17', 'B型', 40, '件'],
        ['油封', 'TC-42', new Date(Date.UTC(2026, 9, 12)), 40, '件'],
        ['轴承', '6204', 'C型', { error: '#N/A' }, '件'],
        ['螺栓', 'M12', 'D型', { formula: 'SUM(D2:D4)' }, '件'],
        ['垫片', 'D10', 'E型', { formula: 'D2*2', result: 80 }, '件'],
      ]);
      sheet.getCell('C4').numFmt = 'm"月"d"日"';
    }),

  /** What would be a formula if somebody typed it. */
  injected: () =>
    sheetOf([
      ['零件名称', '数量', '单位', '备注'],
      ['=HYPERLINK("http://intruder.invalid","前轴")', 40, '件', "=cmd|' /C calc'!A0"],
      ['@SUM(A1:A9)', 40, '件', '+86 1'],
    ]),

  chineseDates: () =>
    sheetOf([
      ['零件名称', '数量', '单位', '需求日期'],
      ['前轴', 1, '件', '2026年12月22日'],
      ['半轴', 1, '件', '12月22日'],
      ['油封', 1, '件', '2026.12.22'],
      ['轴承', 1, '件', '12/22'],
      ['螺栓', 1, '件', 46378],
      ['垫片', 1, '件', '尽快'],
    ]),
};
