/** `open`: inside quotes at the end of what was fed. `broken`: a quotation mark where none can stand. */
export type RecordState = 'complete' | 'open' | 'broken';

/** Reads one record after RFC 4180, fed line by line while a quoted cell goes on. */
export class RecordScanner {
  /** The cells that are complete. */
  readonly cells: string[] = [];
  private quoted: string | undefined;

  constructor(private readonly delimiter: string) {}

  /** @param text a line without its terminator; from the second line on with the terminator of the line before it */
  feed(text: string): RecordState {
    if (this.quoted === undefined && !text.includes('"')) {
      this.cells.push(...text.split(this.delimiter));
      return 'complete';
    }
    let at = 0;
    for (;;) {
      if (this.quoted === undefined) {
        if (text[at] === '"') {
          this.quoted = '';
          at++;
          continue;
        }
        const found = text.indexOf(this.delimiter, at);
        const cell = text.slice(at, found < 0 ? undefined : found);
        if (cell.includes('"')) return 'broken';
        this.cells.push(cell);
        if (found < 0) return 'complete';
        at = found + 1;
        continue;
      }
      const mark = text.indexOf('"', at);
      if (mark < 0) {
        this.quoted += text.slice(at);
        return 'open';
      }
      this.quoted += text.slice(at, mark);
      at = mark + 1;
      if (text[at] === '"') {
        this.quoted += '"';
        at++;
        continue;
      }
      this.cells.push(this.quoted);
      this.quoted = undefined;
      if (at === text.length) return 'complete';
      if (text[at] !== this.delimiter) return 'broken';
      at++;
    }
  }
}
