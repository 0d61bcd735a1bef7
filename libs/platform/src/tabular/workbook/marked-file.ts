import type { Locale } from '#kernel';
import type { SpooledFile } from '../spooled-file.js';
import { cellAddress } from './cell-address.js';
import { markWorkbook } from './mark-workbook.js';
import type { SheetPlan, WrittenCell } from './sheet-plan.js';
import { Workbook } from './workbook.js';
import { writeWorkbook } from './workbook-writer.js';

/** A fault in a row of a table; without a column where the table has none for it. */
export interface FaultyCell {
  readonly row: number;
  /** From 0. */
  readonly column: number | null;
  /** What the column is called. */
  readonly heading: string;
  /** What stands in the cell. */
  readonly text: string;
  readonly sentence: string;
}

export interface MarkedTable {
  /** The sheet that was read; null for text. */
  readonly sheet: string | null;
  readonly faults: readonly FaultyCell[];
  /** For text, which has no cells to mark: what is to be laid out in a workbook. */
  readonly headings: readonly string[];
  readonly rows: readonly { readonly number: number; readonly texts: readonly string[] }[];
}

const WORDS = {
  list: { zh: '问题清单', en: 'Faults' },
  table: { zh: '清单', en: 'List' },
  cell: { zh: '单元格', en: 'Cell' },
  row: { zh: '行', en: 'Row' },
  column: { zh: '列', en: 'Column' },
  text: { zh: '内容', en: 'Contents' },
  fault: { zh: '问题', en: 'What to do' },
} as const;

/**
 * The file given back with each fault marked where it stands and all of them listed: a workbook as it came, text laid
 * out in a new one.
 */
export async function* markedFile(file: SpooledFile, table: MarkedTable, locale: Locale): AsyncGenerator<Buffer> {
  if (table.sheet === null) {
    yield* markedText(table, locale);
    return;
  }
  const workbook = await Workbook.open(file.path);
  try {
    const sheet = workbook.choose(table.sheet);
    const cells = table.faults.flatMap(({ column, row, sentence }) =>
      column === null ? [] : [{ row, column, sentence }],
    );
    yield* markWorkbook(workbook, sheet, cells, faultList(table.faults, sheet.name, locale));
  } finally {
    workbook.close();
  }
}

function markedText({ faults, headings, rows }: MarkedTable, locale: Locale): AsyncGenerator<Buffer> {
  // Below the heading the rows stand one after the other, wherever they stood in the file.
  const placed = new Map(rows.map(({ number }, at) => [number, at + 2]));
  const moved = faults.map((fault) => ({ ...fault, row: placed.get(fault.row) ?? fault.row }));
  const sentences = new Map<string, string[]>();
  for (const { row, column, sentence } of moved) {
    const address = cellAddress(column ?? 0, row);
    sentences.set(address, [...(sentences.get(address) ?? []), sentence]);
  }
  const name = WORDS.table[locale];
  return writeWorkbook([
    {
      name,
      marks: true,
      columns: headings.map((heading) => ({ heading, width: 18 })),
      rows: rows.map(({ texts }, at) =>
        headings.map((_, column): WrittenCell => {
          const said = sentences.get(cellAddress(column, at + 2));
          return said ? { text: texts[column] ?? '', fault: said.join('\n') } : (texts[column] ?? null);
        }),
      ),
    },
    faultList(moved, name, locale),
  ]);
}

function faultList(faults: readonly FaultyCell[], sheet: string, locale: Locale): SheetPlan {
  const place = `'${sheet.replaceAll("'", "''")}'!`;
  return {
    name: WORDS.list[locale],
    columns: [
      { heading: WORDS.cell[locale], width: 10 },
      { heading: WORDS.row[locale], width: 8, kind: 'number' },
      { heading: WORDS.column[locale], width: 18 },
      { heading: WORDS.text[locale], width: 28 },
      { heading: WORDS.fault[locale], width: 70 },
    ],
    rows: faults.map(({ row, column, heading, text, sentence }) => {
      const address = column === null ? '' : cellAddress(column, row);
      return [column === null ? '' : { text: address, link: place + address }, String(row), heading, text, sentence];
    }),
  };
}
