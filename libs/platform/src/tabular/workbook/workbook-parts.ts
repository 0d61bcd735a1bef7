import { TableRefused } from '../table-refused.js';
import { refusing } from './part-text.js';
import { attribute, prefixedAttribute, scanXml } from './xml-scanner.js';
import type { ZipArchive } from './zip-archive.js';

/** A sheet of cells, in the order of the tabs. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `sharedStrings`. */
  readonly kind: string;
  /** Name of the part. */
  readonly target: string;
}

/** What a workbook is made of. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  readonly date1904: boolean;
  /** It carries macros; nothing here runs them. */
  readonly macros: boolean;
}

const ROOT_RELATIONS = '_rels/.rels';

/** @throws TableRefused for an archive that is no workbook, or another kind of one */
export async function workbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  if (!archive.has(ROOT_RELATIONS)) throw await otherArchive(archive);
  const main = (await relationships(archive, '')).find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined) throw new TableRefused('broken');
  if (/\.bin$/i.test(main)) throw new TableRefused('binary_workbook');
  if (!/(?:^|\/)xl\//i.test(main) && !archive.has('xl/workbook.xml')) {
    throw new TableRefused('no_table', { params: { found: main.startsWith('word') ? 'DOCX' : 'PPTX' } });
  }
  const relations = await relationships(archive, main);
  const targetOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  return {
    workbook: main,
    ...(await readWorkbook(archive, main, relations)),
    styles: targetOf('styles'),
    sharedStrings: targetOf('sharedStrings'),
    macros: relations.some(({ kind }) => kind === 'vbaProject') || archive.has('xl/vbaProject.bin'),
  };
}

/** Relationships of a part to others of the same file; what lies outside the file is left there. @param part '' for the file */
export async function relationships(archive: ZipArchive, part: string): Promise<Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = relationsOf(part);
  const found: Relationship[] = [];
  if (!archive.has(name)) return found;
  const text = await archive.text(name);
  refusing(() =>
    scanXml(text, {
      open: (element, attributes) => {
        const target = attribute(attributes, 'Target');
        if (element !== 'Relationship' || target === undefined) return;
        if (attribute(attributes, 'TargetMode') === 'External') return;
        const type = attribute(attributes, 'Type') ?? '';
        found.push({
          id: attribute(attributes, 'Id') ?? '',
          kind: type.slice(type.lastIndexOf('/') + 1),
          target: partNamed(folder, target),
        });
      },
    }),
  );
  return found;
}

export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return part === '' ? ROOT_RELATIONS : `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

async function readWorkbook(archive: ZipArchive, main: string, relations: readonly Relationship[]) {
  const worksheets = new Map(
    relations.filter(({ kind }) => kind === 'worksheet').map((each) => [each.id, each.target]),
  );
  const sheets: SheetPart[] = [];
  let date1904 = false;
  const text = await archive.text(main);
  refusing(() =>
    scanXml(text, {
      open: (element, attributes) => {
        if (element === 'workbookPr') date1904 = /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '');
        if (element !== 'sheet') return;
        const part = worksheets.get(prefixedAttribute(attributes, 'id') ?? '');
        // Sheets that are charts have no cells.
        if (part === undefined || !archive.has(part)) return;
        const state = attribute(attributes, 'state') ?? 'visible';
        sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: state !== 'visible', part });
      },
    }),
  );
  if (sheets.length === 0) throw new TableRefused('broken');
  return { sheets, date1904 };
}

async function otherArchive(archive: ZipArchive): Promise<TableRefused> {
  if (!archive.has('mimetype')) return new TableRefused('no_table', { params: { found: 'ZIP' } });
  const type = await archive.text('mimetype', 1024);
  if (type.includes('opendocument.spreadsheet')) return new TableRefused('open_document');
  return new TableRefused('no_table', { params: { found: 'ZIP' } });
}

/** @throws TableRefused where a name leads out of the file */
function partNamed(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) throw new TableRefused('unsafe_names');
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
