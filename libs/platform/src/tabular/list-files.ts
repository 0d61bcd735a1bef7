import { Injectable } from '@nestjs/common';
import { type ColumnVocabulary, type GuessedColumn, guessColumns } from './column-guess.js';
import { ColumnMemory, type RememberedKind } from './column-memory.js';
import type { ColumnHeading } from './heading.js';
import { type FileOnDisk, openTableFile, type TableFile } from './table-file.js';
import type { SheetRow } from './workbook/sheet-reader.js';

/** A kind of list that people send as files: what its columns may hold, and how they are headed. */
export interface ListKind<Field extends string> extends ColumnVocabulary<Field>, RememberedKind {}

/** A list in a file, as far as any list can be understood. */
export interface ListInFile<Field extends string> {
  /** Its rows were read, so what it passed over is known. */
  readonly table: Omit<TableFile, 'rows' | 'close'>;
  readonly columns: readonly GuessedColumn<Field>[];
  readonly rows: readonly SheetRow[];
  /** How many rows the list has; more than `rows` holds where there were too many. */
  readonly total: number;
}

export interface ListWish<Field extends string> {
  readonly kind: ListKind<Field>;
  /** By its name; else the first with a heading of that kind. */
  readonly sheet?: string | undefined;
  /** Heading or letters of a column to field, as the caller says now. */
  readonly given: Readonly<Record<string, string>>;
  /** Whose mappings are recalled: firms, or the account. */
  readonly owners: readonly string[];
  /** Rows beyond these are counted and not kept. */
  readonly most: number;
}

/** Reads lists of any kind from files: finds the sheet, the heading and what the columns hold. */
@Injectable()
export class ListFiles {
  constructor(private readonly memory: ColumnMemory) {}

  /**
   * Hands what was read to `look`, while the file is still open.
   * @throws DomainError `table.…`, `upload.…`
   */
  async read<Field extends string, T>(
    file: FileOnDisk,
    wish: ListWish<Field>,
    look: (list: ListInFile<Field>) => Promise<T> | T,
  ): Promise<T> {
    const { kind, sheet } = wish;
    const table = await openTableFile(file, { sheet: sheet || undefined, knows: (heading) => isKnown(kind, heading) });
    try {
      const { rows, total } = await rowsOf(table, wish.most);
      const columns = await this.columns(headingsOf(table, rows), wish);
      return await look({ table, columns, rows, total });
    } finally {
      table.close();
    }
  }

  /** What each column holds: as the caller says, else as it was read last time, else by its heading. */
  async columns<Field extends string>(
    headings: readonly ColumnHeading[],
    { kind, given, owners }: Pick<ListWish<Field>, 'kind' | 'given' | 'owners'>,
  ): Promise<GuessedColumn<Field>[]> {
    const texts = headings.map(({ text }) => text);
    const remembered = texts.some((text) => text !== '') ? await this.memory.recall(owners, kind, texts) : {};
    return guessColumns(headings, kind, { given, remembered });
  }
}

export function isKnown<Field extends string>(kind: ColumnVocabulary<Field>, heading: string): boolean {
  return kind.exact(heading) !== undefined || kind.similar(heading) !== undefined;
}

async function rowsOf(table: TableFile, most: number): Promise<{ rows: SheetRow[]; total: number }> {
  const rows: SheetRow[] = [];
  let total = 0;
  for await (const some of table.rows()) {
    total += some.length;
    rows.push(...some.slice(0, Math.max(0, most - rows.length)));
  }
  return { rows, total };
}

/** As many as the widest row has cells. */
function headingsOf({ heading }: TableFile, rows: readonly SheetRow[]): ColumnHeading[] {
  const headed = heading?.columns ?? [];
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headed.length);
  return Array.from({ length: width }, (_, index) => headed[index] ?? { index, text: '', parts: [] });
}
