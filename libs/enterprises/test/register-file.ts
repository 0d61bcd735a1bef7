import { CreditCode } from '#kernel';

/** Columns as a register export has them; every firm in these files is invented. */
export const HEADING = '企业名称,统一社会信用代码,成立日期,注册资本,经营范围,城市,区县代码,住所';

export interface InventedRow {
  readonly name?: string;
  readonly code?: string;
  readonly date?: string;
  readonly capital?: string;
  readonly scope?: string;
  readonly city?: string;
  readonly county?: string;
  readonly address?: string;
}

/** A credit code that passes its check; the same number gives the same code. */
export function inventedCode(number: number): string {
  return CreditCode.complete(`91130500MA${String(number).padStart(7, '0')}`).value;
}

/** One line of a register file, in order. */
export function inventedRow(number: number, changes: InventedRow = {}): string {
  const row = {
    name: `邢台试算第${number}铸造有限公司`,
    code: inventedCode(number),
    date: '2011-03-15',
    capital: '"1,500(万元人民币)"',
    scope: `"第${number}类铸件制造;销售,维修"`,
    city: '邢台',
    county: '130505',
    address: '河北省邢台市任泽区工业路',
    ...changes,
  };
  return [row.name, row.code, row.date, row.capital, row.scope, row.city, row.county, row.address].join(',');
}

export function inventedFile(rows: readonly string[], heading = HEADING): string {
  return `${[heading, ...rows].join('\n')}\n`;
}

export function inventedRows(count: number, from = 1): string[] {
  return Array.from({ length: count }, (_, place) => inventedRow(from + place));
}
