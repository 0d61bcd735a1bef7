import { XmlRefused } from './xml-scanner.js';

/** A spreadsheet's cell holds 32,767 characters. */
const LONGEST_CELL = 65_536;

/** Gathers the text of a cell from its runs. Readings of characters (ruby) are no part of it. */
export class CellText {
  private runs: string[] = [];
  private length = 0;
  private within = false;
  private aside = 0;

  open(name: string): void {
    if (name === 'rPh') this.aside++;
    else if (name === 't') this.within = this.aside === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.aside--;
    else if (name === 't') this.within = false;
  }

  text(piece: string): void {
    if (this.within) this.add(piece);
  }

  add(piece: string): void {
    this.length += piece.length;
    if (this.length > LONGEST_CELL) throw new XmlRefused('A cell without an end');
    this.runs.push(piece);
  }

  take(): string {
    const text = this.runs.length === 1 ? (this.runs[0] as string) : this.runs.join('');
    this.runs = [];
    this.length = 0;
    this.within = false;
    return unescaped(text);
  }
}

/** `_x000D_` stands for what XML cannot hold, ECMA-376 part 1, 22.4.2.4. Control characters are no text. */
function unescaped(text: string): string {
  if (!text.includes('_x') && !text.includes('\r')) return text;
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
}
