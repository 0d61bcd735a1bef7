/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const DEFUSED = /^'(?=[=+\-@\t\r])/;
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** One row of CSV after RFC 4180, with its line end. */
export function csvRow(cells: readonly string[]): string {
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map(quoted).join(',')}\r\n`;
}

/** The cell as text that no spreadsheet executes: an apostrophe before what would begin a formula. */
export function defused(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** What stood there before {@link defused}, for files that come back corrected. */
export function undefused(cell: string): string {
  return cell.replace(DEFUSED, '');
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
