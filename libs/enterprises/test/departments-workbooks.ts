import type Excel from '@protobi/exceljs';
import { workbookOf } from '#test-support';
import { inventedCode } from './register-file.js';

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));
const filled = (rows: readonly (readonly Excel.CellValue[])[]) => rows.map((row) => [...row]);

/** Registers as departments send them; every firm in them is invented. */
export const DEPARTMENTS_WORKBOOKS = {
  /** A cover sheet, titles, two rows of heading, the city once for several firms, hidden rows, a total, Chinese days. */
  asSent: (from: number) =>
    workbookOf((workbook) => {
      workbook.addWorksheet('说明').addRow(['请各县（市、区）于月底前报送']);
      const sheet = workbook.addWorksheet('名录');
      sheet.addRows(
        filled([
          ['邢台市重点配套企业名录'],
          ['填报单位：市工信局', '', '', '', '2026年11月'],
          ['序号', '企业信息', '', '', '所在地', '', '联系方式', ''],
          ['', '单位全称', '统一社会信用代码/注册号', '成立时间', '地市', '县（市、区）', '联系人', '手机号码'],
          [1, `试甲${from}铸造有限公司`, inventedCode(from), day(2012, 9, 26), '邢台市', '任泽区', '卢工', 13900000000],
          [2, `试乙${from}锻造有限公司`, inventedCode(from + 1), '二〇一二年九月二十六日', '', '信都区', '', ''],
          [3, `试丙${from}停产有限公司`, inventedCode(from + 2), '', '', '信都区', '', ''],
          [4, `试丁${from}\n轴承有限公司`, inventedCode(from + 3), 41178, '', '南宫市', '', ''],
          ['合计', '4家'],
        ]),
      );
      for (const range of ['A1:H1', 'A3:A4', 'B3:D3', 'E3:F3', 'G3:H3', 'E5:E8']) sheet.mergeCells(range);
      sheet.getCell('D5').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getRow(7).hidden = true;
    }),

  /** Codes that became numbers, a formula that failed, one never reckoned, a place that is none. */
  spoilt: (from: number) =>
    workbookOf((workbook) => {
      workbook.addWorksheet('Sheet1').addRows(
        filled([
          ['企业名称', '信用代码', '城市', '成立日期'],
          ['试戊一铸造有限公司', 911305001234567000, '邢台', ''],
          ['试戊二铸造有限公司', '9.13E+17', '邢台', ''],
          ['试戊三铸造有限公司', inventedCode(from), { error: '#N/A' }, ''],
          ['试戊四铸造有限公司', inventedCode(from + 1), '邢台', { formula: 'TODAY()' }],
          ['试戊五铸造有限公司', inventedCode(from + 2), '不存在市', '去年'],
          ['=HYPERLINK("http://intruder.invalid")', inventedCode(from + 3), '邢台', ''],
          [`试戊六${from}铸造有限公司`, inventedCode(from + 4), '邢台', '2012.9.26'],
        ]),
      );
    }),

  /** A cover, and words of their own on the sheet behind it. */
  behindCover: (from: number) =>
    workbookOf((workbook) => {
      workbook.addWorksheet('封面').addRows([['邢台市企业名录'], ['二〇二六年十一月']]);
      workbook.addWorksheet('表一').addRows(
        filled([
          ['厂子', '码', '哪儿'],
          [`试庚${from}轴承厂`, inventedCode(from), '邢台市任泽区'],
        ]),
      );
    }),

  /** Words of their own for everything. */
  ownWords: (from: number) =>
    workbookOf((workbook) => {
      workbook.addWorksheet('1').addRows(
        filled([
          ['厂子', '码', '哪儿', '干啥'],
          [`试己${from}轴承厂`, inventedCode(from), '邢台市任泽区', '轴承加工'],
        ]),
      );
    }),
};
