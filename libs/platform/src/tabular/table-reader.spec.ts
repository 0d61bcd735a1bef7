import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { csvRow } from './csv-writer.js';
import { TableReader, type TableReaderOptions, type TableRow } from './table-reader.js';
import type { TextEncoding } from './text-decoding.js';

interface Reading extends TableReaderOptions {
  readonly encoding?: TextEncoding;
  readonly columns?: number;
  /** Sizes of the chunks in which the bytes come; the last one repeats. */
  readonly chunks?: readonly number[];
}

function read(bytes: Buffer, { encoding = 'utf-8', columns, chunks = [bytes.length], ...options }: Reading = {}) {
  const reader = new TableReader({ encoding, delimiter: ',', columns }, options);
  const rows: TableRow[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, chunks[Math.min(turn, chunks.length - 1)] ?? 1);
    rows.push(...reader.push(bytes.subarray(at, at + size)));
    at += size;
  }
  return [...rows, ...reader.finish()];
}

const text = (content: string, reading?: Reading) => read(Buffer.from(content), reading);
const cellsOf = (rows: readonly TableRow[]) => rows.map(({ cells }) => cells);
const faultsOf = (rows: readonly TableRow[]) => rows.map(({ faults }) => faults.map(({ kind }) => kind).join('+'));

// Characters that mean something to CSV, to line ends and to encodings stand beside ordinary ones.
const cell = fc.string({
  unit: fc.constantFrom('a', '7', ' ', ',', '"', '\n', '\r', '\t', ';', '冀', '邢', '（', 'é', '😀'),
  maxLength: 12,
});
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 }));
const chunking = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

describe('reading what was written', () => {
  it('gives back any table, however the bytes are cut into chunks', () => {
    fc.assert(
      fc.property(table, chunking, (rows, chunks) => {
        const bytes = Buffer.from(rows.map(csvRow).join(''));
        const found = read(bytes, { columns: rows[0]?.length, chunks });
        expect(cellsOf(found)).toEqual(rows);
        expect(faultsOf(found).join('')).toBe('');
      }),
      { numRuns: 400, seed: 20261 },
    );
  });

  it('gives back any table in GB18030', () => {
    fc.assert(
      fc.property(table, chunking, (rows, chunks) => {
        const bytes = iconv.encode(rows.map(csvRow).join(''), 'gb18030');
        expect(cellsOf(read(bytes, { encoding: 'gb18030', columns: rows[0]?.length, chunks }))).toEqual(rows);
      }),
      { numRuns: 200, seed: 20262 },
    );
  });

  it('can go on behind every row as if it had never stopped', () => {
    fc.assert(
      fc.property(table, fc.nat(), (rows, pick) => {
        const bytes = Buffer.from(rows.map(csvRow).join(''));
        const all = read(bytes, { columns: rows[0]?.length });
        const stop = all[pick % Math.max(1, all.length)];
        if (!stop) return;
        const rest = read(bytes.subarray(stop.end.offset), { columns: rows[0]?.length, from: stop.end });
        expect(rest).toEqual(all.slice(all.indexOf(stop) + 1));
      }),
      { numRuns: 200, seed: 20263 },
    );
  });
});

describe('a broken row', () => {
  const good = fc
    .tuple(fc.integer({ min: 100, max: 999 }), cell, cell)
    .map(([id, a, b]) => [`R${id}`, a, b] as [string, string, string]);
  const broken = fc.constantFrom(
    '"R000,x,y',
    'R000,"x,y',
    'R000,x,"y',
    'R000,"x"y,z',
    'R000,x"y,z',
    'R000,x',
    'R000,x,y,z',
    'R000,x,""y',
  );
  const startsRow = (cells: readonly string[]) => /^"?R\d{3}$/.test(cells[0] ?? '');

  it('never costs another one', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(good, broken), { maxLength: 14 }), chunking, (rows, chunks) => {
        const bytes = Buffer.from(rows.map((row) => (typeof row === 'string' ? `${row}\n` : csvRow(row))).join(''));
        const found = read(bytes, { columns: 3, startsRow, chunks });
        const intact = found.filter(({ faults }) => faults.length === 0).map(({ cells }) => cells);
        expect(intact).toEqual(rows.filter((row) => typeof row !== 'string'));
        expect(found.length).toBe(rows.length);
      }),
      { numRuns: 600, seed: 20264 },
    );
  });

  it('with an unclosed quotation mark is one line, and says so', () => {
    const rows = text('甲,1\n"乙,2\n丙,3\n丁,"4"\n', { columns: 2 });
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(faultsOf(rows)).toEqual(['', 'quoting', '', '']);
    expect(rows[1]?.cells).toEqual(['"乙', '2']);
  });

  it('does not reach the closing mark of another broken row over rows between them', () => {
    const rows = text('"a,1,2\nb,1,2\nc",1,2\nd,1,2\n', { columns: 3, startsRow: (cells) => cells.length === 3 });
    expect(faultsOf(rows)).toEqual(['quoting', '', 'quoting', '']);
  });

  it('names a mark behind a closed cell, too few and too many cells, and NUL', () => {
    const rows = text('"a"b,1\na\na,1,2\na\0,1\n', { columns: 2 });
    expect(rows.map(({ faults }) => faults)).toEqual([
      [{ kind: 'quoting' }],
      [{ kind: 'columns', expected: 2, found: 1 }],
      [{ kind: 'columns', expected: 2, found: 3 }],
      [{ kind: 'nul_byte' }],
    ]);
  });

  it('in another encoding than the file is shown readable and marked', () => {
    const foreign = iconv.encode('河北某某机械有限公司,2\n', 'gb18030');
    const rows = read(Buffer.concat([Buffer.from('甲,1\n'), foreign, Buffer.from([0xff, 0x2c, 0x31, 0x0a])]), {
      columns: 2,
    });
    expect(rows.map(({ faults }) => faults)).toEqual([
      [],
      [{ kind: 'encoding', found: 'gb18030' }],
      [{ kind: 'encoding', found: undefined }],
    ]);
    expect(rows[1]?.cells).toEqual(['河北某某机械有限公司', '2']);
    const reversed = read(Buffer.concat([foreign, Buffer.from('河北某某铸造有限公司,3\n')]), {
      encoding: 'gb18030',
      columns: 2,
    });
    expect(reversed.map(({ faults }) => faults)).toEqual([[], [{ kind: 'encoding', found: 'utf-8' }]]);
  });

  it('that never ends is cut, and the next one is whole', () => {
    const rows = text(`a,${'x'.repeat(5000)}\nb,1\n"c,${'y\n'.repeat(50)}d,2\n`, {
      columns: 2,
      rowBytes: 1000,
      rowLines: 10,
    });
    expect(rows[0]?.faults).toEqual([{ kind: 'too_long', limitBytes: 1000 }]);
    expect(rows[0]?.cells.join(',').length).toBe(1000);
    expect(rows[1]?.cells).toEqual(['b', '1']);
    expect(rows[2]?.faults).toEqual([{ kind: 'quoting' }]);
    expect(rows.at(-1)?.cells).toEqual(['d', '2']);
  });
});

describe('line ends', () => {
  it('may be LF, CRLF or missing at the end; a byte order mark and empty lines are passed over', () => {
    const rows = text('\uFEFF甲,1\r\n\r\n乙,2\n\n丙,3', { columns: 2 });
    expect(cellsOf(rows)).toEqual([
      ['甲', '1'],
      ['乙', '2'],
      ['丙', '3'],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});
