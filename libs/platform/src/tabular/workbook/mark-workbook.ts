import { cellAddress, type CellRange } from './cell-address.js';
import { type CellNote, commentsXml, NOTES_AT_MOST, notesDrawing } from './cell-notes.js';
import { behindRows, MergedRows } from './merged-cells.js';
import { patchedComments, patchedDrawing, patchedRelations, patchedTypes, patchedWorkbook } from './patched-parts.js';
import { SheetPatcher } from './patched-sheet.js';
import { type PatchedStyles, patchedStyles } from './patched-styles.js';
import { type SheetPlan, sheetName } from './sheet-plan.js';
import { SheetWriter } from './sheet-xml.js';
import type { Workbook } from './workbook.js';
import { type Relationship, relationsOf, relationships, type SheetPart } from './workbook-parts.js';
import { STYLE, type StyleNumbers } from './written-styles.js';
import type { ZipArchive } from './zip-archive.js';
import { type ZipPart, zipStream } from './zip-writer.js';

/** A faulty cell with what to do about it. */
export interface MarkedCell {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly sentence: string;
}

const LIST_RELATION = 'rIdLqList';
const COMMENTS_RELATION = 'rIdLqNotes';
const DRAWING_RELATION = 'rIdLqDrawing';

/**
 * Gives a workbook back as it came, with faulty cells on a ground of their own, the sentence at each as a note, and a
 * sheet behind the others that lists all of them. Everything else is copied as it is packed; macros are left out.
 */
export async function* markWorkbook(
  workbook: Workbook,
  sheet: SheetPart,
  cells: readonly MarkedCell[],
  list: SheetPlan,
): AsyncGenerator<Buffer> {
  yield* zipStream(parts(workbook, sheet, cells, list));
}

/** Parts that are added, under names that are free and that other programs expect. */
interface AddedParts {
  readonly list: string;
  readonly comments: string;
  readonly drawing: string;
}

interface Plan {
  readonly archive: ZipArchive;
  readonly added: AddedParts;
  readonly sheet: SheetPart;
  readonly cells: readonly MarkedCell[];
  readonly styles: PatchedStyles | undefined;
  /** The sheet's own, where it has them. */
  readonly comments: string | undefined;
  readonly drawing: string | undefined;
  readonly notes: readonly CellNote[];
}

async function* parts(
  workbook: Workbook,
  sheet: SheetPart,
  cells: readonly MarkedCell[],
  list: SheetPlan,
): AsyncGenerator<ZipPart> {
  const plan = await planOf(workbook, sheet, cells);
  const patches = await patchesOf(workbook, plan, list.name);
  const { archive } = plan;
  for (const name of archive.names) {
    if (name.endsWith('/') || /(?:^|\/)vbaProject/i.test(name)) continue;
    const key = name.toLowerCase();
    const content = patches.get(key);
    patches.delete(key);
    if (key === sheet.part.toLowerCase()) yield { name, content: patchedSheet(plan) };
    else if (content !== undefined) yield { name, content: [content] };
    else yield { name, content: archive.readPacked(name), packed: archive.facts(name) };
  }
  for (const [name, content] of patches) yield { name, content: [content] };
  yield { name: plan.added.list, content: new SheetWriter(list, () => undefined, false, stylesOf(plan)).xml() };
  if (plan.comments === undefined) yield { name: plan.added.comments, content: commentsXml(plan.notes) };
  if (plan.drawing === undefined) yield { name: plan.added.drawing, content: notesDrawing(plan.notes) };
}

async function planOf(workbook: Workbook, sheet: SheetPart, faulty: readonly MarkedCell[]): Promise<Plan> {
  const { archive } = workbook;
  const relations = await relationships(archive, sheet.part);
  const { merged, notesDrawing: drawing } = await behindRows(archive, sheet.part);
  const own = (is: (relation: Relationship) => boolean) =>
    relations.find((relation) => is(relation) && archive.has(relation.target))?.target;
  const cells = whereTheyShow(faulty, merged);
  const styles = workbook.parts.styles;
  const notes = new Map<string, string>();
  for (const { row, column, sentence } of cells) {
    const address = cellAddress(column, row);
    const before = notes.get(address);
    if (before === undefined && notes.size >= NOTES_AT_MOST) break;
    // What several rows share is wrong in each of them.
    if (before?.split('\n').includes(sentence)) continue;
    notes.set(address, before === undefined ? sentence : `${before}\n${sentence}`);
  }
  return {
    archive,
    added: addedParts(archive),
    sheet,
    cells,
    styles: styles === undefined ? undefined : patchedStyles(await archive.text(styles)),
    comments: own(({ kind }) => kind === 'comments'),
    drawing: own(({ kind, id }) => kind === 'vmlDrawing' && id === drawing),
    notes: [...notes].map(([address, text]) => ({ address, text })),
  };
}

/** Parts that are small and changed, by their names in lower case. */
async function patchesOf(workbook: Workbook, plan: Plan, listName: string): Promise<Map<string, string>> {
  const { archive, sheet, comments, drawing } = plan;
  const { workbook: main, styles } = workbook.parts;
  const patches = new Map<string, string>();
  const patch = async (name: string, change: (xml: string) => string) => {
    patches.set(name.toLowerCase(), change(await archive.text(name)));
  };
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let name = sheetName(listName);
  for (let again = 2; taken.has(name.toLowerCase()); again++) name = `${sheetName(listName).slice(0, 27)} ${again}`;
  await patch(main, (xml) => patchedWorkbook(xml, name, LIST_RELATION));
  const listed = [{ id: LIST_RELATION, kind: 'worksheet', part: plan.added.list }];
  await patch(relationsOf(main), (xml) => patchedRelations(main, xml, listed));
  const commentsAdded = comments === undefined ? plan.added.comments : undefined;
  await patch('[Content_Types].xml', (xml) => patchedTypes(xml, { sheet: plan.added.list, comments: commentsAdded }));
  if (styles !== undefined && plan.styles) patches.set(styles.toLowerCase(), plan.styles.xml);
  const relations = relationsOf(sheet.part);
  const before = archive.has(relations) ? await archive.text(relations) : undefined;
  patches.set(
    relations.toLowerCase(),
    patchedRelations(sheet.part, before, [
      ...(comments === undefined ? [{ id: COMMENTS_RELATION, kind: 'comments', part: plan.added.comments }] : []),
      ...(drawing === undefined ? [{ id: DRAWING_RELATION, kind: 'vmlDrawing', part: plan.added.drawing }] : []),
    ]),
  );
  let [boxes, gone]: [readonly CellNote[], readonly string[]] = [plan.notes, []];
  if (comments !== undefined) {
    const patched = patchedComments(await archive.text(comments), plan.notes);
    patches.set(comments.toLowerCase(), patched.xml);
    [boxes, gone] = [patched.added, patched.removed];
  }
  if (drawing !== undefined) await patch(drawing, (xml) => patchedDrawing(xml, boxes, gone));
  return patches;
}

function addedParts(archive: ZipArchive): AddedParts {
  let number = 1;
  const named = () => ({
    list: `xl/worksheets/sheet${number}.xml`,
    comments: `xl/comments${number}.xml`,
    drawing: `xl/drawings/vmlDrawing${number}.vml`,
  });
  while (Object.values(named()).some((name) => archive.has(name))) number++;
  return named();
}

async function* patchedSheet({ archive, sheet, cells, styles, drawing }: Plan): AsyncGenerator<string> {
  const marked = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = marked.get(row) ?? [];
    if (columns.at(-1) !== column) columns.push(column);
    marked.set(row, columns);
  }
  const patcher = new SheetPatcher({
    marked,
    markedStyle: styles?.markedStyle ?? (() => undefined),
    drawing: drawing === undefined ? DRAWING_RELATION : undefined,
  });
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for await (const chunk of archive.read(sheet.part)) yield patcher.push(decoder.decode(chunk, { stream: true }));
  yield patcher.push(decoder.decode()) + patcher.finish();
}

/** The list's cells in the styles that the workbook was given for them. */
function stylesOf({ styles }: Plan): StyleNumbers {
  const plain = styles?.text ?? 0;
  const numbers = Object.fromEntries(Object.keys(STYLE).map((name) => [name, plain])) as StyleNumbers;
  return { ...numbers, heading: styles?.heading ?? 0, requiredHeading: styles?.heading ?? 0 };
}

/** From left to right and downwards. Of merged cells the first one shows; what hangs at the others nobody sees. */
function whereTheyShow(cells: readonly MarkedCell[], merged: readonly CellRange[]): MarkedCell[] {
  const ranges = new MergedRows(merged);
  const shown = byAddress(cells).map((cell) => {
    const range = ranges.at(cell.row).find(({ left, right }) => left <= cell.column && cell.column <= right);
    return range ? { ...cell, row: range.top, column: range.left } : cell;
  });
  return byAddress(shown);
}

function byAddress(cells: readonly MarkedCell[]): MarkedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}
