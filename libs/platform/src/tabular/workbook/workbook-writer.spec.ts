import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadWorkbook } from '#test-support';
import { readTableFile } from '../../../test/table-on-disk.js';
import type { SheetPlan, WrittenCell } from './sheet-plan.js';
import { writeWorkbook } from './workbook-writer.js';

async function bytesOf(...plans: SheetPlan[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeWorkbook(plans)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const columns = [
  { heading: '零件名称', width: 20, required: true as const },
  { heading: '数量', width: 10, kind: 'number' as const },
  { heading: '交期', width: 12, kind: 'day' as const },
];
const plan = (rows: readonly (readonly WrittenCell[])[], more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: '缺件',
  columns,
  rows,
  ...more,
});

describe('a written workbook', () => {
  it('has numbers as numbers, days as days, and everything else as text', async () => {
    const book = await loadWorkbook(
      await bytesOf(
        plan([
          ['半轴', '2400.5', '2026-11-22'],
          ['91130500MA00000000', '123456789012345678', '尽快'],
        ]),
      ),
    );
    const sheet = book.getWorksheet('缺件');
    expect(sheet?.getRow(2).values).toEqual([undefined, '半轴', 2400.5, new Date(Date.UTC(2026, 10, 22))]);
    expect(sheet?.getRow(3).values).toEqual([undefined, '91130500MA00000000', '123456789012345678', '尽快']);
    expect(sheet?.getCell('A2').numFmt).toBe('@');
  });

  it.each(['=1+1', '+86 1', '-5', '@SUM(A1)', '\tx', '=HYPERLINK("http://a.invalid")', "=cmd|' /C calc'!A0"])(
    'holds %j as text that no program executes',
    async (text) => {
      const bytes = await bytesOf(plan([[text, text, text]]));
      const sheet = (await loadWorkbook(bytes)).getWorksheet('缺件');
      for (const column of [1, 2, 3]) {
        const cell = sheet?.getCell(2, column);
        const isNumber = column === 2 && text === '-5';
        expect(cell?.value).toBe(isNumber ? -5 : text);
        expect(cell?.formula).toBeUndefined();
      }
    },
  );

  it('comes back as it was written, whatever stands in its cells', async () => {
    const unit = fc.constantFrom(
      'a',
      '7',
      ' ',
      '&',
      '<',
      '"',
      "'",
      '\n',
      '=',
      '冀',
      '😀',
      '_x000D_',
      '\u0007',
      '\ud800',
    );
    const text = fc.string({ unit, maxLength: 10 }).map((made) => `甲${made}。`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), async (rows) => {
        const bytes = await bytesOf({ name: '一', columns: columns.slice(0, 2), rows });
        const read = await readTableFile(bytes, (heading) => ['零件名称', '数量'].includes(heading));
        const kept = rows.map((row) => row.map((cell) => cell.replaceAll('\u0007', '').replace(/\ud800/g, '\ufffd')));
        expect(read.texts).toEqual(kept);
      }),
      { numRuns: 60, seed: 20265 },
    );
  });

  it('offers choices and prompts, and marks faulty cells with a note', async () => {
    const units = Array.from({ length: 120 }, (_, at) => `单位${at}`);
    const bytes = await bytesOf(
      plan([['半轴', { text: '很多', fault: '数量应为数字。' }, { text: '', fault: '缺少交期。' }]], {
        marks: true,
        titles: ['长风缺件'],
        columns: [
          columns[0] as (typeof columns)[0],
          { heading: '单位', width: 8, choices: units, prompt: '选一个' },
          columns[2] as (typeof columns)[2],
        ],
      }),
    );
    const book = await loadWorkbook(bytes);
    const sheet = book.getWorksheet('缺件');
    expect(sheet?.getCell('A1').value).toBe('长风缺件');
    expect(sheet?.getCell('B3').note).toBe('数量应为数字。');
    expect(sheet?.getCell('C3').note).toBe('缺少交期。');
    expect(sheet?.getCell('C3').fill).toMatchObject({ fgColor: { argb: 'FFFFD9D9' } });
    expect(sheet?.getCell('B9').dataValidation).toMatchObject({
      type: 'list',
      formulae: ["'选项'!$A$2:$A$121"],
      prompt: '选一个',
    });
    expect(book.getWorksheet('选项')?.state).toBe('hidden');
    expect(book.getWorksheet('选项')?.getCell('A121').value).toBe('单位119');
  });

  it('is written no faster than it is taken away', async () => {
    let made = 0;
    const rows = (function* () {
      for (let at = 0; at < 200_000; at++) {
        made++;
        yield [`零件${at}${Math.random()}`, String(at), '2026-11-22'];
      }
    })();
    const stream = writeWorkbook([plan([], { rows })]);
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > 300_000) break;
    }
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(200_000);
  });

  it('keeps names of sheets that a spreadsheet takes', async () => {
    const name = '缺件[1]:长风*重型/汽车?的一份很长很长很长很长很长很长的清单';
    const book = await loadWorkbook(await bytesOf(plan([], { name }), plan([], { name })));
    const names = book.worksheets.map((sheet) => sheet.name);
    expect(new Set(names).size).toBe(2);
    for (const each of names) expect(each).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });
});
