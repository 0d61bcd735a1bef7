import { findHeading, HEADING_WITHIN_ROWS, type KnowsHeading, type TableHeading } from './heading.js';
import { passedOver, PassedOverRows } from './passed-over.js';
import { TableRefused } from './table-refused.js';
import { surveyTable, type TableSource, textRows } from './table-survey.js';
import { type SheetCell, type SheetRow, textCell } from './workbook/sheet-reader.js';
import { tableContent, Workbook } from './workbook/workbook.js';

/** A sheet as a list shows it. */
export interface TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly empty: boolean;
}

/** A table in a file, with the place of its heading; its rows are read when they are asked for. */
export interface TableFile {
  readonly kind: 'workbook' | 'text';
  /** None for text. */
  readonly sheets: readonly TableSheet[];
  /** The one that is read; null for text. */
  readonly sheet: string | null;
  readonly macros: boolean;
  /** Undefined where no row is known to head a table. */
  readonly heading: TableHeading | undefined;
  /** What {@link rows} left out, after it was read. */
  readonly passedOver: PassedOverRows;
  /** The rows behind the heading that say something of their own, some at a time. @throws TableRefused */
  rows(): AsyncGenerator<readonly SheetRow[]>;
  close(): void;
}

/** A file on this machine's disk: archives are read from their end, which a stream does not show. */
export interface FileOnDisk {
  readonly path: string;
  readonly source: TableSource;
}

export interface TableWish {
  /** Without one: the first visible sheet with a known heading, else the first with any contents. */
  readonly sheet?: string;
  readonly knows: KnowsHeading;
}

type Rows = () => AsyncGenerator<readonly SheetRow[]>;

/** Sheets beyond these are listed without a look into them. */
const LOOKED_INTO = 50;

/** Opens a file that a person sent as a table, by its contents. @throws TableRefused naming the way out */
export async function openTableFile(file: FileOnDisk, wish: TableWish): Promise<TableFile> {
  if ((await tableContent(file.path)) === 'workbook') return openWorkbookTable(file.path, wish);
  const survey = await surveyTable(file.source);
  const rows: Rows = async function* () {
    for await (const some of textRows(file.source, survey)) {
      yield some.map(({ line, cells, faults }) => ({
        number: line,
        cells: cells.map((cell) => textCell(cell)),
        hidden: false,
        ...(faults.length > 0 ? { faults } : {}),
      }));
    }
  };
  const heading = findHeading(await head(rows), wish.knows);
  const none = { sheets: [], sheet: null, macros: false, close: () => undefined };
  return { kind: 'text', ...none, ...table(rows, heading) };
}

async function openWorkbookTable(path: string, { sheet: wished, knows }: TableWish): Promise<TableFile> {
  const workbook = await Workbook.open(path);
  try {
    const sheets: TableSheet[] = [];
    let chosen: string | undefined = wished;
    let filled: string | undefined;
    for (const [at, part] of workbook.sheets.entries()) {
      const rows = at < LOOKED_INTO ? await workbook.head(part, HEADING_WITHIN_ROWS) : undefined;
      sheets.push({ name: part.name, hidden: part.hidden, empty: rows?.length === 0 });
      if (part.hidden || !rows || rows.length === 0) continue;
      filled ??= part.name;
      if (findHeading(rows, knows)) chosen ??= part.name;
    }
    const sheet = workbook.choose(chosen ?? filled);
    if (sheets.find(({ name }) => name === sheet.name)?.empty) {
      throw new TableRefused('sheet_empty', { params: { sheet: sheet.name, sheets: workbook.sheetNames() } });
    }
    const rows: Rows = async function* () {
      for await (const some of workbook.rows(sheet)) yield some.rows;
    };
    const heading = findHeading(visible(await head(rows)), knows);
    const { macros } = workbook.parts;
    return {
      kind: 'workbook',
      sheets,
      sheet: sheet.name,
      macros,
      ...table(rows, heading),
      close: () => workbook.close(),
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

function table(rows: Rows, heading: TableHeading | undefined): Pick<TableFile, 'heading' | 'passedOver' | 'rows'> {
  const skipped = new PassedOverRows();
  return {
    heading,
    passedOver: skipped,
    async *rows() {
      for await (const some of rows()) {
        const own = some.filter((row) => {
          if (heading && row.number <= heading.last) return false;
          const because = passedOver(row, heading);
          if (because) skipped.note(because, row.number);
          return because === undefined && row.cells.some(says);
        });
        if (own.length > 0) yield own;
      }
    },
  };
}

async function head(rows: Rows): Promise<SheetRow[]> {
  const first: SheetRow[] = [];
  for await (const some of rows()) {
    first.push(...some);
    if (first.length >= HEADING_WITHIN_ROWS) break;
  }
  return first.slice(0, HEADING_WITHIN_ROWS);
}

function visible(rows: readonly SheetRow[]): SheetRow[] {
  return rows.filter(({ hidden }) => !hidden);
}

function says({ text, fault }: SheetCell): boolean {
  return text.trim() !== '' || fault !== undefined;
}
