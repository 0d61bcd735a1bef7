import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { type EnterprisesApi, startEnterprises } from '../../../test/enterprises-api.js';
import { HEADING, inventedCode, inventedRow } from '../../../test/register-file.js';
import { type ImportResult, RegisterImport } from './register-import.facade.js';

let api: EnterprisesApi;
beforeAll(async () => {
  api = await startEnterprises();
});
afterAll(() => api.stop());

async function importing(content: Buffer): Promise<ImportResult> {
  const path = join(api.folder, 'register.csv');
  await writeFile(path, content);
  return api.get(RegisterImport).importFile({ path });
}

async function badRowsOf(result: ImportResult): Promise<string[][]> {
  let text = '';
  for await (const piece of result.badRows()) text += piece;
  return parse(text, { bom: true, relax_column_count: true });
}

const CODE = inventedCode(1);
const OTHER_CHECK = CODE.slice(0, 17) + (CODE[17] === '0' ? '1' : '0');

/** What stands in the row, and what the person is told. */
const MISTAKES: readonly (readonly [string, string | Buffer, RegExp, RegExp])[] = [
  ['name missing', inventedRow(101, { name: '' }), /缺少企业名称/, /name is missing/],
  ['name that begins a formula', inventedRow(102, { name: '=CMD()甲厂' }), /不是名称/, /is no name/],
  ['name too long', inventedRow(103, { name: '长'.repeat(121) }), /过长：121 字/, /too long: 121/],
  ['code missing', inventedRow(104, { code: '' }), /缺少统一社会信用代码/, /code is missing/],
  ['code too short', inventedRow(105, { code: CODE.slice(0, 15) }), /有 15 位/, /has 15 characters/],
  ['wrong check character', inventedRow(106, { code: OTHER_CHECK }), /校验位不符/, /fails its check/],
  ['code as a number', inventedRow(107, { code: '9.11305E+17' }), /表格软件变成了“9.11305E\+17”/, /spreadsheet/],
  ['code with a forbidden letter', inventedRow(108, { code: `O${CODE.slice(1)}` }), /字符“O”/, /holds “O”/],
  ['city unknown', inventedRow(109, { city: '不存在市' }), /“城市”的“不存在市”/, /“不存在市” in “城市”/],
  ['region code unknown', inventedRow(110, { county: '139999' }), /“区县代码”的“139999”/, /“139999”/],
  [
    'address that names no place',
    inventedRow(111, { city: '', county: '', address: '某地无名路' }),
    /“住所”的“某地无名路”/,
    /“某地无名路” in “住所”/,
  ],
  ['no place', inventedRow(112, { city: '', county: '', address: '' }), /没有所在地/, /No place/],
  ['date that does not exist', inventedRow(113, { date: '2011-02-30' }), /“2011-02-30”不是日期/, /2011-02-30/],
  ['date to come', inventedRow(114, { date: '2999-01-01' }), /2999-01-01 不合理/, /cannot be/],
  ['capital in words', inventedRow(115, { capital: '很多' }), /“很多”无法识别/, /cannot be read/],
  ['capital below zero', inventedRow(116, { capital: '-5万元' }), /不合理/, /negative/],
  ['currency unknown', inventedRow(117, { capital: '5万贝壳' }), /币种/, /currency/],
  ['too few columns', inventedRow(118).split(',').slice(0, 3).join(','), /应有 8 列，本行只有 3 列/, /8 expected, 3/],
  ['too many columns', `${inventedRow(119)},多,余`, /应有 8 列，本行有 10 列/, /8 expected, 10/],
  ['unclosed quotation mark', `"${inventedRow(120)}`, /引号不成对/, /Broken quoting/],
  ['mark behind a closed cell', inventedRow(121, { name: '"甲"厂' }), /引号不成对/, /Broken quoting/],
  ['row in GB18030', iconv.encode(inventedRow(122), 'gb18030'), /GB18030/, /GB18030/],
  [
    'bytes of no encoding',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(inventedRow(123))]),
    /无法识别的字节/,
    /damaged/,
  ],
  ['NUL byte', inventedRow(124, { scope: '铸\0件' }), /空字节/, /NUL/],
  ['code twice, another name', inventedRow(1, { name: '冒名铸造厂' }), /第 2 行重复.*“邢台试算第1铸造/, /line 2/],
  ['row repeated with other content', inventedRow(2, { scope: '别的' }), /第 5 行重复/, /line 5/],
  ['known under another name', inventedRow(900, { name: '改名铸造厂' }), /已登记为“邢台试算第900/, /第900/],
];

describe('planted mistakes', () => {
  const rows: Buffer[] = [];
  const lines = new Map<string, number>();
  const good: number[] = [];
  // A good row before and behind each mistake; the last ones stand in a batch of their own.
  MISTAKES.forEach(([what, row], place) => {
    // One correct row names its scope over two lines, so that lines and rows part.
    good.push(place + 1);
    rows.push(Buffer.from(inventedRow(place + 1, place === 0 ? { scope: '"第一行\n第二行"' } : {})));
    // Behind the heading, the rows before it, and the one line more that the first row takes.
    lines.set(what, 1 + rows.length + 1 + 1);
    rows.push(Buffer.from(row));
  });
  for (let number = 201; number <= 800; number++) {
    good.push(number);
    rows.push(Buffer.from(inventedRow(number)));
  }
  const newline = Buffer.from('\n');
  const content = Buffer.concat([Buffer.from(HEADING), newline, ...rows.flatMap((row) => [row, newline])]);
  let result: ImportResult;
  let bad: string[][];

  beforeAll(async () => {
    const known = Buffer.from(`${HEADING}\n${inventedRow(900)}\n`);
    expect(await importing(known)).toMatchObject({ created: 1 });
    result = await importing(content);
    bad = await badRowsOf(result);
  });

  it('are counted, and every other row is in', async () => {
    expect(result).toMatchObject({ created: good.length, bad: MISTAKES.length, rowsRead: rows.length });
    const found = await api.database.query<{ credit_code: string }>(
      `SELECT credit_code FROM enterprises.enterprise WHERE credit_code <> $1 ORDER BY credit_code`,
      [inventedCode(900)],
    );
    expect(found.map((row) => row.credit_code)).toEqual(good.map(inventedCode).sort());
  });

  it.each(MISTAKES)('%s: named with its line, in both languages, with the row itself', (what, row, zh, en) => {
    const line = String(lines.get(what));
    const named = bad.filter((cells) => cells[0] === line);
    expect(named.length).toBe(1);
    const [, reasonZh = '', reasonEn = '', ...cells] = named[0] ?? [];
    expect(reasonZh).toMatch(zh);
    expect(reasonEn).toMatch(en);
    if (typeof row === 'string') expect(cells.join('').length).toBeGreaterThan(10);
  });

  it('have a heading of their own before the file’s', () => {
    expect(bad[0]).toEqual(['行号 / line', '问题', 'problem', ...HEADING.split(',')]);
    expect(bad.length).toBe(MISTAKES.length + 1);
  });

  it('are all named where one row has several', async () => {
    const row = inventedRow(0, { name: '', code: '123', date: '昨天', city: '不存在市' });
    const [, cells] = await badRowsOf(await importing(Buffer.from(`${HEADING}\n${row}\n`)));
    for (const text of ['缺少企业名称', '有 3 位', '昨天', '不存在市']) expect(cells?.[1]).toContain(text);
  });

  it('corrected in the file of bad rows are taken in from there', async () => {
    const row = inventedRow(951, { name: '+试算改正铸造厂', city: '不存在市' });
    const first = await badRowsOf(await importing(Buffer.from(`${HEADING}\n${row}\n`)));
    expect(first[1]?.[3]).toBe("'+试算改正铸造厂");
    const corrected = first
      .map((cells) => cells.map((cell) => cell.replace('不存在市', '邢台').replace("'+试算", '试算')))
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\r\n');
    expect(await importing(Buffer.from(`\uFEFF${corrected}\r\n`))).toMatchObject({ created: 1, bad: 0 });
    const [stored] = await api.database.query(
      'SELECT name, business_scope, capital_amount::float AS capital FROM enterprises.enterprise WHERE credit_code = $1',
      [inventedCode(951)],
    );
    expect(stored).toEqual({ name: '试算改正铸造厂', business_scope: '第951类铸件制造;销售,维修', capital: 1500 });
  });
});
