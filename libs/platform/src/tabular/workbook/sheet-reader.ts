import type { RowFault } from '../table-reader.js';
import { type CellFault, lostDigits, scientific, showsLostDigits } from './cell-fault.js';
import { type CellRange, columnOf } from './cell-address.js';
import { styleAt } from './cell-styles.js';
import { CellText } from './cell-text.js';
import { MergedRows } from './merged-cells.js';
import { type NumberStyle, shownNumber } from './number-format.js';
import { attribute, type XmlListener, XmlRefused } from './xml-scanner.js';

/** A cell as people see it. */
export interface SheetCell {
  readonly text: string;
  /** `date` where a number is shown as a day or an hour. */
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'empty';
  readonly fault?: CellFault;
  /** It is part of a merged range, and shows what stands in the range's first cell. */
  readonly merged?: CellRange;
}

export interface SheetRow {
  /** From 1, as the sheet numbers it. */
  readonly number: number;
  /** From the first column on; cells that hold nothing are there, behind the last filled one none. */
  readonly cells: readonly SheetCell[];
  readonly hidden: boolean;
  /** What is wrong with the form of a row of text. */
  readonly faults?: readonly RowFault[];
}

export interface SheetSurroundings {
  readonly strings: readonly string[];
  readonly styles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly merged: readonly CellRange[];
}

/** A table is no wider; what stands further right is refused rather than passed over. */
export const WIDEST = 1_000;
export const EMPTY_CELL: SheetCell = { text: '', kind: 'empty' };
const LAST_ROW = 1_048_576;

/** Hears the XML of a sheet and puts its rows together. Rows without any contents are passed over. */
export class SheetReader implements XmlListener {
  /** What was read since it was last emptied. */
  rows: SheetRow[] = [];
  /** Something stands beyond {@link WIDEST} columns. */
  tooWide = false;
  private readonly merged: MergedRows;
  /** What the first cells of merged ranges hold that go on below. */
  private readonly anchors = new Map<CellRange, SheetCell>();
  private within = false;
  private number = 0;
  private hidden = false;
  private cells: SheetCell[] = [];
  private column = -1;
  private type: string | undefined;
  private style: string | undefined;
  private formula = false;
  private value: string | undefined;
  private capturing = false;
  private readonly text_ = new CellText();

  constructor(private readonly around: SheetSurroundings) {
    this.merged = new MergedRows(around.merged);
  }

  open(name: string, attributes: string): void {
    if (name === 'sheetData') this.within = true;
    if (!this.within) return;
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') this.capturing = true;
    else if (name === 'f') this.formula = true;
    else if (name === 'row') this.beginRow(attributes);
    else this.text_.open(name);
  }

  text(piece: string): void {
    if (!this.within) return;
    if (this.capturing) this.text_.add(piece);
    else if (!this.formula || this.type === 'inlineStr') this.text_.text(piece);
  }

  close(name: string): void {
    if (!this.within) return;
    if (name === 'v') {
      this.capturing = false;
      this.value = this.text_.take();
    } else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.within = false;
    else this.text_.close(name);
  }

  private beginRow(attributes: string): void {
    const given = attribute(attributes, 'r');
    const number = given === undefined ? this.number + 1 : Number(given);
    if (!(number > this.number) || number > LAST_ROW) throw new XmlRefused('Rows out of their order');
    this.number = number;
    this.hidden = /^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? '');
    this.cells = [];
    this.column = -1;
  }

  private beginCell(attributes: string): void {
    const address = attribute(attributes, 'r');
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    this.type = attribute(attributes, 't');
    this.style = attribute(attributes, 's');
    this.formula = false;
    this.value = undefined;
  }

  private endCell(): void {
    const cell = this.cell();
    this.formula = false;
    if (cell === undefined) return;
    if (this.column >= WIDEST) this.tooWide = true;
    else if (this.column >= 0) this.put(this.column, cell);
  }

  private put(column: number, cell: SheetCell): void {
    while (this.cells.length < column) this.cells.push(EMPTY_CELL);
    this.cells[column] = cell;
  }

  /** Undefined for a cell that holds nothing. */
  private cell(): SheetCell | undefined {
    const inline = this.type === 'inlineStr' ? this.text_.take() : undefined;
    const value = inline ?? this.value;
    if (this.formula && (value === undefined || (value === '' && this.type !== 'str'))) {
      return { text: '', kind: 'empty', fault: { kind: 'formula_uncalculated', text: '' } };
    }
    if (value === undefined || value === '') return undefined;
    switch (this.type) {
      case 's':
        return textCell(this.around.strings[Number(value)] ?? '');
      case 'str':
      case 'inlineStr':
        return textCell(value);
      case 'b':
        return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE', kind: 'boolean' };
      case 'e':
        return { text: value, kind: 'text', fault: { kind: 'error_value', text: value } };
      case 'd':
        return { text: value.replace(/T00:00:00(?:\.0+)?Z?$/, '').replace('T', ' '), kind: 'date' };
      default:
        return this.numberCell(value);
    }
  }

  private numberCell(written: string): SheetCell {
    const value = Number(written);
    if (!Number.isFinite(value)) return textCell(written);
    if (lostDigits(value)) {
      const text = scientific(value);
      return { text, kind: 'number', fault: { kind: 'digits_lost', text } };
    }
    const style = styleAt(this.around.styles, this.style);
    const text = shownNumber(value, style, this.around.date1904);
    return { text, kind: style.kind === 'moment' ? 'date' : 'number' };
  }

  private endRow(): void {
    this.fillMerged();
    while (this.cells.length > 0 && isEmpty(this.cells[this.cells.length - 1])) this.cells.pop();
    if (this.cells.length === 0) return;
    this.rows.push({ number: this.number, cells: this.cells, hidden: this.hidden });
  }

  private fillMerged(): void {
    for (const range of this.merged.at(this.number)) {
      if (range.left >= WIDEST) continue;
      if (this.number === range.top) {
        this.anchors.set(range, { ...(this.cells[range.left] ?? EMPTY_CELL), merged: range });
      }
      const anchor = this.anchors.get(range);
      if (this.number >= range.bottom) this.anchors.delete(range);
      if (anchor === undefined || isEmpty(anchor)) continue;
      for (let column = range.left; column <= Math.min(range.right, WIDEST - 1); column++) this.put(column, anchor);
    }
  }
}

function isEmpty(cell: SheetCell | undefined): boolean {
  return cell === undefined || (cell.text === '' && cell.fault === undefined);
}

/** A cell that holds text, wherever it comes from. */
export function textCell(text: string): SheetCell {
  if (!showsLostDigits(text)) return { text, kind: text === '' ? 'empty' : 'text' };
  return { text, kind: 'text', fault: { kind: 'digits_lost', text: text.trim() } };
}
