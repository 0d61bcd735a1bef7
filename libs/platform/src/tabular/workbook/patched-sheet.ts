import { cellAddress, columnOf } from './cell-address.js';
import { attribute } from './xml-scanner.js';

/** Columns of faulty cells, ascending, by row. */
export type MarkedColumns = ReadonlyMap<number, readonly number[]>;

export interface SheetPatch {
  readonly marked: MarkedColumns;
  /** The style of a marked cell that had this one; undefined leaves it as it was. */
  readonly markedStyle: (style: number) => number | undefined;
  /** Id of the relation to the drawing of notes, for a sheet that has none. */
  readonly drawing: string | undefined;
}

const TAG = /<(\/?)((?:[\w.-]+:)?)([\w.-]+)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?)(\/?)>/g;
/** Elements that stand behind the drawing of notes, ECMA-376 part 1, 18.3.1.99. */
const BEHIND_DRAWING =
  /^(?:AlternateContent|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)$/;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Gives a sheet's XML back as it came, piece by piece, but for the styles of marked cells and the drawing of notes. */
export class SheetPatcher {
  private rest = '';
  private row = 0;
  private column = -1;
  private waiting: readonly number[] = [];
  private behindCells = false;
  private drawn = false;
  /** Of elements around the present one. What rules and formats hold may be called as what stands behind them. */
  private depth = 0;

  constructor(private readonly patch: SheetPatch) {}

  push(piece: string): string {
    const text = this.rest + piece;
    // A tag may hold `>` in what it says, but never `<`.
    const end = Math.max(0, text.lastIndexOf('<'));
    this.rest = text.slice(end);
    return this.patched(text.slice(0, end));
  }

  finish(): string {
    return this.patched(this.rest);
  }

  private patched(text: string): string {
    return text.replace(TAG, (...found) => this.tag(found as unknown as Tag));
  }

  private tag(tag: Tag): string {
    const [, closing, , , , alone] = tag;
    if (closing) this.depth--;
    const patched = this.patchedTag(tag);
    if (!closing && !alone) this.depth++;
    return patched;
  }

  private patchedTag([whole, closing, prefix, name, attributes, alone]: Tag): string {
    if (name === 'row') return closing ? this.missing(prefix) + whole : this.beginRow(whole, prefix, attributes, alone);
    if (name === 'c' && !closing) return this.cell(prefix, attributes, alone);
    if (name === 'sheetData') this.behindCells ||= closing !== '' || alone !== '';
    if (name === 'legacyDrawing') this.drawn = true;
    const behind = closing ? this.depth === 0 : this.depth === 1 && BEHIND_DRAWING.test(name);
    const place = this.behindCells && !this.drawn && behind;
    if (!place || this.patch.drawing === undefined) return whole;
    this.drawn = true;
    return `<${prefixOfSheet(prefix, name)}legacyDrawing xmlns:r="${OFFICE}" r:id="${this.patch.drawing}"/>${whole}`;
  }

  private beginRow(whole: string, prefix: string, attributes: string, alone: string): string {
    this.row = Number(attribute(attributes, 'r') ?? this.row + 1);
    this.column = -1;
    this.waiting = this.patch.marked.get(this.row) ?? [];
    if (!alone || this.waiting.length === 0) return whole;
    return `<${prefix}row${attributes}>${this.missing(prefix)}</${prefix}row>`;
  }

  private cell(prefix: string, attributes: string, alone: string): string {
    const address = attribute(attributes, 'r');
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    const before = this.missing(prefix, this.column);
    if (this.waiting[0] !== this.column) return `${before}<${prefix}c${attributes}${alone}>`;
    this.waiting = this.waiting.slice(1);
    const style = this.patch.markedStyle(Number(attribute(attributes, 's') ?? 0));
    const others = attributes.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    return `${before}<${prefix}c${style === undefined ? attributes : `${others} s="${style}"`}${alone}>`;
  }

  /** Marked cells that the row does not have, for they are empty. */
  private missing(prefix: string, until = Infinity): string {
    let cells = '';
    for (let column = this.waiting[0]; column !== undefined && column < until; column = this.waiting[0]) {
      const style = this.patch.markedStyle(0);
      cells += `<${prefix}c r="${cellAddress(column, this.row)}"${style === undefined ? '' : ` s="${style}"`}/>`;
      this.waiting = this.waiting.slice(1);
    }
    return cells;
  }
}

type Tag = readonly [whole: string, closing: string, prefix: string, name: string, attributes: string, alone: string];

/** Elements of other namespaces stand among the sheet's own. */
function prefixOfSheet(prefix: string, name: string): string {
  return name === 'AlternateContent' ? '' : prefix;
}
