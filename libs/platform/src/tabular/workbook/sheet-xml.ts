import { cellAddress, columnLetters } from './cell-address.js';
import { type CellNote, NOTES_AT_MOST } from './cell-notes.js';
import type { ColumnPlan, SheetPlan, WrittenCell } from './sheet-plan.js';
import { STYLE, type StyleNumbers } from './written-styles.js';
import { cellXml, xmlText } from './xml-text.js';

/** Where the choices of a column stand, as a formula; undefined for a column without. */
export type ChoicesAt = (column: ColumnPlan) => string | undefined;

const XMLNS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PIECE = 64 * 1024;
/** Rows for which drop-downs are offered. */
const FILLED_IN = 5_000;
const LINKS_AT_MOST = 2_000;
/** What a spreadsheet takes for the beginning of a formula when it is typed. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Writes one sheet piece by piece. Notes of marked cells are gathered for the parts behind it. */
export class SheetWriter {
  readonly notes: CellNote[] = [];
  private readonly links: string[] = [];
  private row = 0;

  constructor(
    private readonly plan: SheetPlan,
    private readonly choicesAt: ChoicesAt,
    private readonly first: boolean,
    private readonly styles: StyleNumbers = STYLE,
  ) {}

  async *xml(): AsyncGenerator<string> {
    const { plan } = this;
    const headingRow = (plan.titles?.length ?? 0) + 1;
    yield this.before(headingRow);
    for (const title of plan.titles ?? [])
      yield this.rowXml([`${this.cellAt(0)} ${this.textXml(title, this.styles.title)}`], 24);
    yield this.rowXml(
      plan.columns.map(({ heading, required }, column) => {
        const style = required ? this.styles.requiredHeading : this.styles.heading;
        return `${this.cellAt(column)} ${this.textXml(heading, style)}`;
      }),
      plan.columns.some(({ heading }) => heading.length > 8) ? 32 : 20,
    );
    let piece = '';
    for await (const cells of plan.rows) {
      piece += this.rowXml(cells.map((cell, column) => this.cell(cell, column)));
      if (piece.length > PIECE) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}</sheetData>${this.behind(headingRow)}</worksheet>`;
  }

  private before(headingRow: number): string {
    const widths = this.plan.columns.map(
      ({ width, kind }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${this.styles[kind ?? 'text']}" customWidth="1"/>`,
    );
    const below = `A${headingRow + 1}`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet ${XMLNS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView ${this.first ? 'tabSelected="1" ' : ''}workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16"/><cols>${widths.join('')}</cols><sheetData>`;
  }

  private behind(headingRow: number): string {
    const validations = this.plan.columns.flatMap((column, at) => this.validation(column, at, headingRow + 1));
    return [
      ...(validations.length > 0
        ? [`<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`]
        : []),
      ...(this.links.length > 0 ? [`<hyperlinks>${this.links.join('')}</hyperlinks>`] : []),
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
      ...(this.plan.marks ? ['<legacyDrawing r:id="rId2"/>'] : []),
    ].join('');
  }

  private validation(column: ColumnPlan, at: number, from: number): string[] {
    const choices = this.choicesAt(column);
    if (choices === undefined && column.prompt === undefined) return [];
    const letters = columnLetters(at);
    const prompt =
      column.prompt === undefined
        ? ''
        : ` showInputMessage="1" promptTitle="${xmlText(column.heading.slice(0, 30))}" prompt="${xmlText(column.prompt.slice(0, 250))}"`;
    const list =
      choices === undefined
        ? ''
        : ' type="list" errorStyle="warning" showErrorMessage="1" errorTitle="不在列表中" error="填写的内容不在下拉列表中，确认无误可以继续。"';
    const body = choices === undefined ? '' : `<formula1>${xmlText(choices)}</formula1>`;
    return [
      `<dataValidation${list} allowBlank="1"${prompt} sqref="${letters}${from}:${letters}${from + FILLED_IN}">${body}</dataValidation>`,
    ];
  }

  private rowXml(cells: readonly string[], height?: number): string {
    this.row++;
    const filled = cells.filter((cell) => cell !== '').map((cell) => `<c r="${cell}`);
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${this.row}"${high}>${filled.join('')}</row>`;
  }

  /** What stands behind `<c r="`. */
  private cellAt(column: number): string {
    return `${cellAddress(column, this.row + 1)}"`;
  }

  private cell(cell: WrittenCell, column: number): string {
    const written = typeof cell === 'string' || cell === null ? { text: cell ?? '' } : cell;
    const { text, fault, link } = written;
    if (text === '' && fault === undefined) return '';
    const at = this.cellAt(column);
    const address = at.slice(0, -1);
    if (fault !== undefined && this.notes.length < NOTES_AT_MOST) this.notes.push({ address, text: fault });
    if (link !== undefined && this.links.length < LINKS_AT_MOST) {
      this.links.push(`<hyperlink ref="${address}" location="${xmlText(link)}" display="${xmlText(text)}"/>`);
      return `${at} ${this.textXml(text, this.styles.link)}`;
    }
    if (written.example) return `${at} ${this.textXml(text, this.styles.example)}`;
    return `${at} ${this.valueXml(text, this.plan.columns[column]?.kind ?? 'text', fault !== undefined)}`;
  }

  private valueXml(text: string, kind: NonNullable<ColumnPlan['kind']>, marked: boolean): string {
    if (kind === 'number' && NUMBER.test(text) && text.replace(/\D/g, '').length <= 15) {
      return `s="${marked ? this.styles.markedNumber : this.styles.number}"><v>${text}</v></c>`;
    }
    const serial = kind === 'day' && DAY.test(text) ? serialOf(text) : undefined;
    if (serial !== undefined) return `s="${marked ? this.styles.markedDay : this.styles.day}"><v>${serial}</v></c>`;
    return this.textXml(
      text,
      marked ? this.styles.markedText : FORMULA.test(text) ? this.styles.defused : this.styles.text,
    );
  }

  /** Text that stays text: it is marked as such, and never read as a formula. */
  private textXml(text: string, style: number): string {
    if (text === '') return `s="${style}"/>`;
    return `s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellXml(text)}</t></is></c>`;
  }
}

/** Days before March 1900 are counted otherwise by every spreadsheet; they stay text. */
function serialOf(day: string): number | undefined {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return undefined;
  const serial = Math.round((instant - Date.UTC(1899, 11, 30)) / 86_400_000);
  return serial > 60 ? serial : undefined;
}
