/** The columns a list of missing parts is known to have. `serial` is a running number that says nothing. */
export type ShortageField =
  | 'serial'
  | 'partName'
  | 'partNumber'
  | 'specification'
  | 'material'
  | 'quantity'
  | 'unit'
  | 'needBy'
  | 'place'
  | 'severity'
  | 'stopCost'
  | 'remark';

export type ShortageDelimiter = '\t' | ',' | ';' | '|';

export interface ShortageColumn {
  /** From 0. */
  readonly index: number;
  /** What the header row calls it. */
  readonly heading?: string;
  /** What it was taken for; absent for a column nobody recognised. */
  readonly field?: ShortageField;
  /** Whether the heading said so or the contents were guessed from. */
  readonly from?: 'heading' | 'contents';
}

export interface LeftoverCell {
  readonly column: number;
  readonly heading?: string;
  readonly text: string;
}

export interface ShortageRow {
  /** The line of the pasted text where the row begins, from 1. */
  readonly line: number;
  /** Trimmed cells by field; empty ones are absent. A free line has none: read it whole with `readRequestLine`. */
  readonly cells: Readonly<Partial<Record<ShortageField, string>>>;
  /** Cells of columns nobody recognised, second cells of a field, and cells past the header's end. */
  readonly leftovers: readonly LeftoverCell[];
  /** The row as pasted, without its line end. */
  readonly raw: string;
}

export interface ShortageTable {
  /** Undefined where the text is free lines. */
  readonly delimiter?: ShortageDelimiter;
  readonly header: boolean;
  readonly columns: readonly ShortageColumn[];
  readonly rows: readonly ShortageRow[];
}
