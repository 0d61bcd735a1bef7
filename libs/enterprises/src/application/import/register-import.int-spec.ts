import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { type EnterprisesApi, startEnterprises } from '../../../test/enterprises-api.js';
import { inventedCode, inventedFile, inventedRow, inventedRows } from '../../../test/register-file.js';
import { type FileImport, type ImportResult, RegisterImport } from './register-import.facade.js';

let api: EnterprisesApi;
beforeAll(async () => {
  api = await startEnterprises();
});
afterAll(() => api.stop());

let files = 0;
async function importing(content: string | Buffer, wish: Partial<FileImport> = {}): Promise<ImportResult> {
  const path = join(api.folder, `register-${files++}.csv`);
  await writeFile(path, content);
  return api.get(RegisterImport).importFile({ path, ...wish });
}

async function stored(column: string, from: number, to = from) {
  const codes = Array.from({ length: to - from + 1 }, (_, place) => inventedCode(from + place));
  const rows = await api.database.query<{ value: unknown }>(
    `SELECT ${column} AS value FROM enterprises.enterprise WHERE credit_code = ANY ($1) ORDER BY credit_code`,
    [codes],
  );
  return rows.map(({ value }) => value);
}

async function importedIds(): Promise<string[]> {
  const events = await api.newEvents();
  return events.flatMap(({ payload }) => payload['enterpriseIds'] as string[]);
}

async function badRowsOf(result: ImportResult): Promise<string> {
  let text = '';
  for await (const piece of result.badRows()) text += piece;
  return text;
}

describe('a file of 3,000 rows', () => {
  const content = inventedFile(inventedRows(3000));

  it('stopped between batches and called again ends with the same rows, none twice, each announced once', async () => {
    for (const batches of [1, 3]) {
      const stop = new AbortController();
      let seen = 0;
      const onProgress = () => {
        if (seen++ === batches) stop.abort();
      };
      await expect(importing(content, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    }
    expect((await stored('id', 1, 3000)).length).toBe(2000);
    const result = await importing(content);
    expect(result).toMatchObject({ resumed: true, rowsRead: 3000, created: 3000, updated: 0, unchanged: 0, bad: 0 });
    const ids = await importedIds();
    expect(ids.length).toBe(3000);
    expect(new Set(ids)).toEqual(new Set(await stored('id', 1, 3000)));
    expect(await api.database.query('SELECT 1 FROM enterprises.import_seen')).toEqual([]);
  });

  it('a second time changes nothing, says so, and announces nothing', async () => {
    const before = await stored('version', 1, 3000);
    const result = await importing(content);
    expect(result).toMatchObject({ resumed: false, created: 0, updated: 0, unchanged: 3000, bad: 0 });
    expect(await stored('version', 1, 3000)).toEqual(before);
    expect(await importedIds()).toEqual([]);
  });

  it('with one row changed updates that one alone', async () => {
    const rows = inventedRows(3000);
    rows[1499] = inventedRow(1500, { scope: '锻件制造' });
    const result = await importing(gzipSync(inventedFile(rows)));
    expect(result).toMatchObject({ created: 0, updated: 1, unchanged: 2999 });
    expect(await importedIds()).toEqual(await stored('id', 1500));
    expect(await stored('business_scope', 1500)).toEqual(['锻件制造']);
    expect(await stored('version', 1500)).toEqual([2]);
  });
});

describe('what is known', () => {
  it('stays where a file says nothing of it', async () => {
    await importing(inventedFile([inventedRow(4001)]));
    const fewer = `企业名称,信用代码,城市\n邢台试算第4001铸造有限公司,${inventedCode(4001)},邢台\n`;
    const result = await importing(fewer);
    expect(result).toMatchObject({ updated: 1, bad: 0 });
    expect(await stored('business_scope', 4001)).toEqual(['第4001类铸件制造;销售,维修']);
    expect(await stored('capital_amount::float', 4001)).toEqual([1500]);
    expect(await stored('region_code', 4001)).toEqual(['130500']);
  });

  it('keeps its name unless renames are accepted; then the old one is a former name', async () => {
    await importing(inventedFile([inventedRow(4002)]));
    const renamed = inventedFile([inventedRow(4002, { name: '河北试算新名铸造有限公司' })]);
    const refused = await importing(renamed);
    expect(refused).toMatchObject({ updated: 0, bad: 1 });
    expect(await badRowsOf(refused)).toContain('已登记为“邢台试算第4002铸造有限公司”');
    expect(await importing(renamed, { acceptRenames: true })).toMatchObject({ updated: 1, bad: 0 });
    expect(await stored('name', 4002)).toEqual(['河北试算新名铸造有限公司']);
    expect(await stored('former_names', 4002)).toEqual([['邢台试算第4002铸造有限公司']]);
  });

  it('is the same firm in another spelling of its name', async () => {
    await importing(inventedFile([inventedRow(4003, { name: '试算（邢台）轴承有限公司' })]));
    const again = await importing(inventedFile([inventedRow(4003, { name: '试算(邢台)轴承 有限公司' })]));
    expect(again).toMatchObject({ updated: 0, unchanged: 1, bad: 0 });
    expect(await stored('name', 4003)).toEqual(['试算（邢台）轴承有限公司']);
  });
});

describe('files as people have them', () => {
  it('are read in GB18030 whole, with other headings, and with a given mapping', async () => {
    const rows = `单位,代码(统一),所在市\n试算丙轴承厂,${inventedCode(4101)},沙河市\n`;
    const result = await importing(iconv.encode(rows, 'gb18030'), {
      mapping: { 单位: 'name', '代码(统一)': 'creditCode', 所在市: 'county' },
    });
    expect(result).toMatchObject({ created: 1, bad: 0 });
    expect(await stored('name', 4101)).toEqual(['试算丙轴承厂']);
    expect(await stored('region_code', 4101)).toEqual(['130582']);
  });

  it('keep their contacts, replaced by the next file', async () => {
    const file = (phone: string) =>
      `企业名称,信用代码,城市,联系人,联系电话\n试算丁轴承厂,${inventedCode(4102)},邢台,试算员,${phone}\n`;
    await importing(file('0319-1234567'));
    expect(await importing(file('0319-7654321'))).toMatchObject({ updated: 1 });
    const contacts = await api.database.query('SELECT name, phone, source FROM enterprises.contact');
    expect(contacts).toEqual([{ name: '试算员', phone: '0319-7654321', source: 'register' }]);
    expect(await importing(file('0319-7654321'))).toMatchObject({ unchanged: 1 });
  });

  it.each([
    ['', 'table.empty'],
    [inventedRow(1), 'enterprises.import_heading_missing'],
    ['企业名称,城市\n甲,邢台\n', 'enterprises.import_column_missing'],
    [Buffer.from('\uFEFF企业名称,城市\n', 'utf16le'), 'table.encoding_unknown'],
    [gzipSync(inventedFile(inventedRows(20))).subarray(0, 300), 'table.compression_broken'],
  ])('are refused as a whole where they cannot be read (%#)', async (content, code) => {
    await expect(importing(content)).rejects.toMatchObject({ code });
  });

  it('name the columns of a mapping that fits nothing', async () => {
    const file = inventedFile([inventedRow(1)]);
    await expect(importing(file, { mapping: { 厂名: 'name' } })).rejects.toMatchObject({
      code: 'upload.column_unknown',
      params: { column: '厂名' },
    });
    await expect(importing(file, { mapping: { 企业名称: 'title' } })).rejects.toMatchObject({
      code: 'upload.field_unknown',
      params: { field: 'title' },
    });
  });

  it('may end with rows of delimiters and blank lines', async () => {
    const result = await importing(`${inventedFile([inventedRow(4103)])},,,,,,,\r\n\r\n`);
    expect(result).toMatchObject({ rowsRead: 1, created: 1, bad: 0 });
  });
});

describe('two processes with one file', () => {
  async function countedOnce(content: string, rows: number): Promise<void> {
    const both = await Promise.allSettled([importing(content), importing(content)]);
    for (const one of both) {
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'enterprises.import_running' });
    }
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    const [runs] = await api.database.query(
      `SELECT sum(created)::int AS created, max(rows_read) AS "rowsRead" FROM enterprises.import_run
       WHERE sha256 = (SELECT sha256 FROM enterprises.import_run ORDER BY started_at DESC LIMIT 1)`,
    );
    expect(runs).toEqual({ created: rows, rowsRead: rows });
  }

  // The newest runs are those of the test at hand.
  beforeEach(() => api.clock.advance(60_000));

  it('begin at the same moment: every row is in once, and who came second is told', async () => {
    await countedOnce(inventedFile(inventedRows(1500, 5001)), 1500);
    expect((await stored('id', 5001, 6500)).length).toBe(1500);
  });

  it('go on with a stopped import at the same moment: every row is counted once', async () => {
    const content = inventedFile(inventedRows(2500, 7001));
    const stop = new AbortController();
    const onProgress = ({ rowsRead }: { rowsRead: number }) => {
      if (rowsRead > 0) stop.abort();
    };
    await expect(importing(content, { signal: stop.signal, onProgress })).rejects.toThrow(/abort/i);
    await countedOnce(content, 2500);
    expect((await stored('id', 7001, 9500)).length).toBe(2500);
  });
});
