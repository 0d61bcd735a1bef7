import { open as openFile } from 'node:fs/promises';
import { TableRefused } from '../table-refused.js';
import type { CellRange } from './cell-address.js';
import { numberStyles } from './cell-styles.js';
import { ENCRYPTED_PACKAGE, fileContent, type FileContent, TELLING_BYTES } from './file-content.js';
import { behindRows } from './merged-cells.js';
import type { NumberStyle } from './number-format.js';
import { partPieces } from './part-text.js';
import { sharedStrings } from './shared-strings.js';
import { SheetReader, type SheetRow, WIDEST } from './sheet-reader.js';
import { type SheetPart, type WorkbookParts, workbookParts } from './workbook-parts.js';
import { ARCHIVE_LIMITS, type ArchiveLimits, ZipArchive } from './zip-archive.js';

/** Rows that were read together, with how far into the sheet's inflated bytes that was. */
export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly bytes: number;
}

/**
 * A workbook (.xlsx, .xlsm) that lies on disk, read sheet by sheet in constant memory, its texts excepted: cells name
 * them by number. Only the parts that hold cells are inflated. Formulas, macros and links are not followed.
 */
export class Workbook {
  private texts: readonly string[] | undefined;
  private styles: readonly NumberStyle[] | undefined;

  private constructor(
    readonly archive: ZipArchive,
    readonly parts: WorkbookParts,
  ) {}

  /** @throws TableRefused naming what to do, for anything that is no sound workbook */
  static async open(path: string, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<Workbook> {
    const archive = await ZipArchive.open(path, limits);
    try {
      return new Workbook(archive, await workbookParts(archive));
    } catch (error) {
      archive.close();
      throw error;
    }
  }

  get sheets(): readonly SheetPart[] {
    return this.parts.sheets;
  }

  /** The sheet of that name, hidden or not; without a name the first that is visible. @throws TableRefused */
  choose(name?: string): SheetPart {
    const sheet =
      name === undefined ? this.sheets.find(({ hidden }) => !hidden) : this.sheets.find((s) => s.name === name);
    if (sheet) return sheet;
    const sheets = this.sheetNames();
    if (name === undefined) throw new TableRefused('sheets_hidden', { params: { sheets } });
    throw new TableRefused('sheet_unknown', { params: { sheet: name, sheets } });
  }

  /** All sheets in one text, for a sentence. */
  sheetNames(): string {
    return this.sheets.map(({ name }) => name).join('、');
  }

  /** The rows of a sheet that hold something, some at a time. @throws TableRefused */
  async *rows(sheet: SheetPart): AsyncGenerator<SheetRows> {
    yield* this.read(sheet, (await behindRows(this.archive, sheet.part)).merged);
  }

  /** The first rows of a sheet that hold something; merged cells as they are stored. */
  async head(sheet: SheetPart, most: number): Promise<SheetRow[]> {
    const first: SheetRow[] = [];
    for await (const { rows } of this.read(sheet, [])) {
      first.push(...rows);
      if (first.length >= most) break;
    }
    return first.slice(0, most);
  }

  close(): void {
    this.archive.close();
  }

  private async *read(sheet: SheetPart, merged: readonly CellRange[]): AsyncGenerator<SheetRows> {
    this.texts ??= await sharedStrings(this.archive, this.parts.sharedStrings);
    this.styles ??= await numberStyles(this.archive, this.parts.styles);
    const around = { strings: this.texts, styles: this.styles, date1904: this.parts.date1904, merged };
    const reader = new SheetReader(around);
    for await (const bytes of partPieces(this.archive, sheet.part, reader)) {
      const { rows } = reader;
      reader.rows = [];
      if (reader.tooWide) {
        throw new TableRefused('too_wide', { params: { sheet: sheet.name, columns: String(WIDEST) } });
      }
      if (rows.length > 0) yield { rows, bytes };
    }
  }
}

/**
 * Whether a file is a workbook or text, by its contents.
 * @throws TableRefused with the way out, for everything else
 */
export async function tableContent(path: string): Promise<'workbook' | 'text'> {
  const file = await openFile(path);
  let content: FileContent;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TELLING_BYTES), 0, TELLING_BYTES, 0);
    content = await fileContent(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
  switch (content.kind) {
    case 'archive':
      return 'workbook';
    case 'compound':
      throw new TableRefused((await holds(path, ENCRYPTED_PACKAGE)) ? 'password_protected' : 'legacy_workbook');
    case 'markup':
      throw new TableRefused('web_page');
    case 'nothing':
      throw new TableRefused('empty');
    case 'other':
      throw new TableRefused('no_table', { params: { found: content.found } });
    case 'packed':
    case 'text':
      return 'text';
  }
}

async function holds(path: string, wanted: Buffer): Promise<boolean> {
  const file = await openFile(path);
  let before = Buffer.alloc(0);
  try {
    for await (const chunk of file.createReadStream() as AsyncIterable<Buffer>) {
      const seen = Buffer.concat([before, chunk]);
      if (seen.includes(wanted)) return true;
      before = seen.subarray(-wanted.length);
    }
  } finally {
    await file.close();
  }
  return false;
}
