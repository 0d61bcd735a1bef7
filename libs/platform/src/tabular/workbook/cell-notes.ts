import { columnOf } from './cell-address.js';
import { xmlText } from './xml-text.js';

/** A note that hangs at a cell. */
export interface CellNote {
  /** `C7` */
  readonly address: string;
  readonly text: string;
}

/** More of them make a spreadsheet slow; what is beyond stands in the list of faults alone. */
export const NOTES_AT_MOST = 2_000;
/** Shapes are numbered in blocks of 1,024, which a drawing names; these are beyond what spreadsheets give out. */
export const SHAPE_BLOCKS = '900,901';
export const FIRST_SHAPE = 900 * 1024;
const AUTHOR = '链桥';

/** The part that holds the notes' texts. */
export function* commentsXml(notes: readonly CellNote[]): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${AUTHOR}</author></authors><commentList>`;
  for (const note of notes) yield commentXml(note, 0);
  yield '</commentList></comments>';
}

export function commentXml({ address, text }: CellNote, author: number): string {
  return `<comment ref="${address}" authorId="${author}"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`;
}

/** The part that says where the notes' boxes stand; without it Excel repairs the file. */
export function* notesDrawing(notes: readonly CellNote[]): Generator<string> {
  yield `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${SHAPE_BLOCKS}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
  for (const [at, note] of notes.entries()) yield noteShape(note, FIRST_SHAPE + at);
  yield '</xml>';
}

export function noteShape({ address, text }: CellNote, id: number): string {
  const column = columnOf(address);
  const row = Number(/\d+$/.exec(address)?.[0] ?? 1) - 1;
  const lines = 2 + Math.ceil(text.length / 16);
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:${lines * 15}pt;z-index:${id - FIRST_SHAPE + 1};visibility:hidden" fillcolor="#fff7d6" o:insetmode="auto"><v:fill color2="#fff7d6"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,${row},2,${column + 4},15,${row + lines},2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
