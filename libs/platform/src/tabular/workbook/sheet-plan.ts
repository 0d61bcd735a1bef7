/** A cell that is written: plain text, or text with something said of it. */
export type WrittenCell =
  | string
  | null
  | {
      readonly text: string;
      /** What is wrong with it: the cell is filled, and the sentence hangs at it as a note. */
      readonly fault?: string;
      /** Where it leads inside the workbook: `'缺件'!C7`. */
      readonly link?: string;
      readonly example?: true;
    };

export interface ColumnPlan {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Numbers and days that are exactly such become cells of that kind; everything else stays text. Text when not given. */
  readonly kind?: 'text' | 'number' | 'day';
  readonly required?: boolean;
  /** Offered to whoever fills the column in. */
  readonly choices?: readonly string[];
  /** Shown to whoever fills the column in. */
  readonly prompt?: string;
}

/** A sheet with a heading, written row by row. */
export interface SheetPlan {
  readonly name: string;
  readonly hidden?: true;
  /** Lines above the heading. */
  readonly titles?: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: AsyncIterable<readonly WrittenCell[]> | Iterable<readonly WrittenCell[]>;
  /** Cells may be marked as faulty. */
  readonly marks?: true;
}

/** Most characters of a sheet's name, and those that it cannot hold. */
export function sheetName(text: string): string {
  return (
    text
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31) || 'Sheet'
  );
}
