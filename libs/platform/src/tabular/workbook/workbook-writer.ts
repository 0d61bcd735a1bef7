import { columnLetters } from './cell-address.js';
import { commentsXml, notesDrawing } from './cell-notes.js';
import { type ColumnPlan, type SheetPlan, sheetName } from './sheet-plan.js';
import { SheetWriter } from './sheet-xml.js';
import { STYLES_XML } from './written-styles.js';
import { xmlText } from './xml-text.js';
import { type ZipPart, zipStream } from './zip-writer.js';

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CHOICES_SHEET = '选项';

/**
 * Writes a workbook as a stream, row by row as they come. What stands in it is text, numbers and days; nothing that is
 * written can be a formula. Choices of columns stand in a hidden sheet, since a list inside a rule is cut at 255 characters.
 */
export function writeWorkbook(plans: readonly SheetPlan[]): AsyncGenerator<Buffer> {
  const chosen = plans.flatMap(({ columns }) => columns.filter(({ choices }) => choices !== undefined));
  const sheets = chosen.length === 0 ? plans : [...plans, choicesSheet(chosen)];
  return zipStream(parts(sheets, chosen));
}

async function* parts(sheets: readonly SheetPlan[], chosen: readonly ColumnPlan[]): AsyncGenerator<ZipPart> {
  const names = uniqueNames(sheets);
  yield { name: '[Content_Types].xml', content: [contentTypes(sheets)] };
  yield { name: '_rels/.rels', content: [relations([['officeDocument', 'xl/workbook.xml']])] };
  yield { name: 'xl/workbook.xml', content: [workbookXml(sheets, names)] };
  const targets = sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const);
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relations([...targets, ['styles', 'styles.xml']])] };
  yield { name: 'xl/styles.xml', content: [STYLES_XML] };
  for (const [at, plan] of sheets.entries()) {
    const number = at + 1;
    const writer = new SheetWriter(plan, (column) => choicesAt(column, chosen), at === 0);
    yield { name: `xl/worksheets/sheet${number}.xml`, content: writer.xml() };
    if (!plan.marks) continue;
    const belongings = [
      ['comments', `../comments${number}.xml`],
      ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ] as const;
    yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, content: [relations(belongings)] };
    yield { name: `xl/comments${number}.xml`, content: commentsXml(writer.notes) };
    yield { name: `xl/drawings/vmlDrawing${number}.vml`, content: notesDrawing(writer.notes) };
  }
}

function contentTypes(sheets: readonly SheetPlan[]): string {
  const parts = sheets.flatMap(({ marks }, at) => [
    part(`/xl/worksheets/sheet${at + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`),
    ...(marks ? [part(`/xl/comments${at + 1}.xml`, `${SHEET_TYPE}.comments+xml`)] : []),
  ]);
  return `${DECLARATION}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${part('/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`)}${part('/xl/styles.xml', `${SHEET_TYPE}.styles+xml`)}${parts.join('')}</Types>`;
}

function part(name: string, type: string): string {
  return `<Override PartName="${name}" ContentType="${type}"/>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly SheetPlan[], names: readonly string[]): string {
  const each = sheets.map(
    ({ hidden }, at) =>
      `<sheet name="${xmlText(names[at] as string)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${each.join('')}</sheets></workbook>`;
}

function uniqueNames(sheets: readonly SheetPlan[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }) => {
    let unique = sheetName(name);
    for (let again = 2; taken.has(unique.toLowerCase()); again++) unique = `${sheetName(name).slice(0, 27)} ${again}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function choicesSheet(chosen: readonly ColumnPlan[]): SheetPlan {
  const longest = Math.max(...chosen.map(({ choices = [] }) => choices.length));
  const rows = Array.from({ length: longest }, (_, at) => chosen.map(({ choices = [] }) => choices[at] ?? null));
  const columns = chosen.map(({ heading }) => ({ heading, width: 16 }));
  return { name: CHOICES_SHEET, hidden: true, columns, rows };
}

function choicesAt(column: ColumnPlan, chosen: readonly ColumnPlan[]): string | undefined {
  const at = chosen.indexOf(column);
  if (at < 0 || !column.choices) return undefined;
  const letters = columnLetters(at);
  // The first row is the heading.
  return `'${CHOICES_SHEET}'!$${letters}$2:$${letters}$${column.choices.length + 1}`;
}
