import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { defused, undefused } from './csv-writer.js';
import { inflated } from './inflate.js';
import { readTable, surveyTable, type TableSource } from './table-survey.js';
import { TableRefused } from './table-refused.js';

const source =
  (bytes: Buffer, chunk = 7): TableSource =>
  () =>
    Promise.resolve(
      Readable.from(
        (function* () {
          for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
        })(),
        { objectMode: false },
      ),
    );

const FILE = '企业名称,信用代码\n甲厂,1\n"乙,厂",2\n丙厂,3\n';

async function rowsBehind(from: TableSource, skip = 0) {
  const survey = await surveyTable(from);
  const all = [];
  for await (const rows of readTable(from, survey, survey.firstRow)) all.push(...rows);
  const start = skip === 0 ? survey.firstRow : all[skip - 1]?.end;
  const rest = [];
  if (start) for await (const rows of readTable(from, survey, start)) rest.push(...rows);
  return { survey, cells: rest.map(({ cells }) => cells) };
}

describe('survey of a file', () => {
  it.each([
    ['UTF-8', Buffer.from(FILE), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${FILE}`), 'utf-8'],
    ['GB18030', iconv.encode(FILE, 'gb18030'), 'gb18030'],
    ['gzip', gzipSync(FILE), 'utf-8'],
    ['gzip of GB18030', gzipSync(iconv.encode(FILE, 'gb18030')), 'gb18030'],
  ])('reads %s and goes on from any row', async (_, bytes, encoding) => {
    const { survey, cells } = await rowsBehind(source(bytes), 1);
    expect(survey).toMatchObject({ encoding, delimiter: ',', columns: ['企业名称', '信用代码'], lines: 4 });
    expect(survey.sample.map((row) => row.cells[0])).toEqual(['甲厂', '乙,厂', '丙厂']);
    expect(cells).toEqual([
      ['乙,厂', '2'],
      ['丙厂', '3'],
    ]);
  });

  it('tells files apart by their bytes', async () => {
    const [a, b, c] = await Promise.all([FILE, FILE, `${FILE} `].map((f) => surveyTable(source(Buffer.from(f)))));
    expect(a?.sha256).toBe(b?.sha256);
    expect(a?.sha256).not.toBe(c?.sha256);
  });

  it.each([
    [';', '名称;代码\n甲;1\n'],
    ['\t', '名称\t代码\n甲\t1\n'],
  ])('finds the delimiter %j', async (delimiter, file) => {
    const survey = await surveyTable(source(Buffer.from(file)));
    expect(survey).toMatchObject({ delimiter, columns: ['名称', '代码'] });
  });

  it('lets a few rows of another encoding not decide', async () => {
    const stray = iconv.encode('丁厂,4\n', 'gb18030');
    const survey = await surveyTable(source(Buffer.concat([Buffer.from(FILE), stray])));
    expect(survey.encoding).toBe('utf-8');
  });

  it.each([
    ['empty', 'empty', Buffer.alloc(0)],
    ['blank', 'empty', Buffer.from('\n\r\n')],
    ['UTF-16', 'encoding_unknown', Buffer.from(`\uFEFF${FILE}`, 'utf16le')],
    ['cut gzip', 'compression_broken', gzipSync(FILE.repeat(50)).subarray(0, 60)],
  ])('refuses an %s file', async (_, because, bytes) => {
    await expect(surveyTable(source(bytes))).rejects.toMatchObject({ code: `table.${because}` });
  });

  it('stops a file that inflates too far', async () => {
    const bomb = gzipSync(Buffer.alloc(3 * 1024 * 1024));
    const drain = async (bytes: number) => {
      let size = 0;
      for await (const chunk of inflated(await source(bomb, 512)(), { limits: { bytes, ratio: 1e9 } })) {
        size += chunk.length;
      }
      return size;
    };
    await expect(drain(1024 * 1024)).rejects.toBeInstanceOf(TableRefused);
    expect(await drain(4 * 1024 * 1024)).toBe(3 * 1024 * 1024);
  });
});

describe('cells for spreadsheets', () => {
  it.each(['=1+1', '+86 1', '-5', '@a', '\tx'])('defuses %j and takes it back', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
    expect(undefused(defused(cell))).toBe(cell);
  });

  it('leaves others alone', () => {
    expect(defused("甲'=乙")).toBe("甲'=乙");
    expect(undefused("'甲")).toBe("'甲");
  });
});
