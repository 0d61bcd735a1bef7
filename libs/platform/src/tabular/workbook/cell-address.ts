/** Columns and rows from 0 and 1, as a sheet shows them: column 2, row 7 is `C7`. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A`, `B` ... `Z`, `AA`. @param column from 0 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column of an address, from 0; -1 for what is no address. */
export function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1;
}

/** A rectangle of cells, its corners included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** `B2:D7`, or one cell; undefined for what is no range of cells. */
export function cellRange(written: string): CellRange | undefined {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(written);
  if (!parts) return undefined;
  const [, from = '', top = '', to = from, bottom = top] = parts;
  const columns = [columnOf(from), columnOf(to)];
  const rows = [Number(top), Number(bottom)];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}
