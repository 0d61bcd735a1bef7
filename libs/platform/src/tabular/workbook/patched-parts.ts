import { cellAddress } from './cell-address.js';
import { type CellNote, commentXml, FIRST_SHAPE, noteShape, SHAPE_BLOCKS } from './cell-notes.js';
import { attribute, scanXml } from './xml-scanner.js';
import { xmlText } from './xml-text.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const AUTHOR = '链桥';

export interface AddedRelation {
  readonly id: string;
  readonly kind: string;
  /** From the root of the archive. */
  readonly part: string;
}

/** A part's relations with further ones; without those to macros. */
export function patchedRelations(of: string, xml: string | undefined, added: readonly AddedRelation[]): string {
  const each = added
    .map(
      ({ id, kind, part }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${xmlText(relativeTo(of, part))}"/>`,
    )
    .join('');
  if (xml === undefined) return `<Relationships xmlns="${PACKAGE}">${each}</Relationships>`;
  const kept = xml.replace(/<(?:[\w.-]+:)?Relationship\s[^>]*\/vbaProject(?:Signature)?["'][^>]*\/>/g, '');
  const prefix = /<([\w.-]+:)?Relationships\b/.exec(kept)?.[1] ?? '';
  const mine = each.replaceAll('<Relationship ', `<${prefix}Relationship `);
  return kept.includes(`</${prefix}Relationships>`)
    ? kept.replace(`</${prefix}Relationships>`, () => `${mine}</${prefix}Relationships>`)
    : kept.replace(/\/>\s*$/, () => `>${mine}</${prefix}Relationships>`);
}

/** The name of a part as another one refers to it: not every program reads names from the root. */
function relativeTo(of: string, part: string): string {
  const from = of.split('/').slice(0, -1);
  const to = part.split('/');
  const same = from.findIndex((step, at) => step !== to[at]);
  const shared = same < 0 ? from.length : same;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** The list of parts with what they are; the workbook itself is one without macros from here on. */
export function patchedTypes(xml: string, added: { sheet: string; comments: string | undefined }): string {
  const prefix = /<([\w.-]+:)?Types\b/.exec(xml)?.[1] ?? '';
  const override = (part: string, type: string) =>
    `<${prefix}Override PartName="/${xmlText(part)}" ContentType="${SHEET}.${type}+xml"/>`;
  const drawing = /Extension\s*=\s*["']vml["']/i.test(xml)
    ? ''
    : `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  const comments = added.comments === undefined ? '' : override(added.comments, 'comments');
  return xml
    .replace(/<(?:[\w.-]+:)?Override\s[^>]*vbaProject[^>]*\/>/gi, '')
    .replace('application/vnd.ms-excel.sheet.macroEnabled.main+xml', `${SHEET}.sheet.main+xml`)
    .replace(`</${prefix}Types>`, (end) => drawing + comments + override(added.sheet, 'worksheet') + end);
}

/** The workbook with one more sheet behind the others. */
export function patchedWorkbook(xml: string, name: string, relation: string): string {
  const prefix = /<([\w.-]+:)?workbook\b/.exec(xml)?.[1] ?? '';
  let highest = 0;
  scanXml(xml, {
    open: (element, attributes) => {
      if (element === 'sheet') highest = Math.max(highest, Number(attribute(attributes, 'sheetId') ?? 0));
    },
  });
  const sheet = `<${prefix}sheet name="${xmlText(name)}" sheetId="${highest + 1}" xmlns:r="${OFFICE}" r:id="${relation}"/>`;
  return xml.replace(`</${prefix}sheets>`, (end) => sheet + end);
}

export interface PatchedComments {
  readonly xml: string;
  /** Notes that are new and need a box. */
  readonly added: readonly CellNote[];
  /** Addresses of those that an earlier marking left, whose boxes go with them. */
  readonly removed: readonly string[];
}

/**
 * The notes of a sheet with further ones; where a person's hangs already, below what it says. What an earlier marking
 * said goes: it may have been mended, and is said again where it was not.
 */
export function patchedComments(xml: string, notes: readonly CellNote[]): PatchedComments {
  const prefix = /<([\w.-]+:)?comments\b/.exec(xml)?.[1] ?? '';
  const each = (element: string, more = '') =>
    new RegExp(`<${prefix}${element}${more}(?:/>|>([\\s\\S]*?)</${prefix}${element}>)`, 'g');
  const authors = [...xml.matchAll(each('author'))].map(([, name]) => name?.trim());
  const known = authors.indexOf(AUTHOR);
  const said = new Map(notes.map(({ address, text }) => [address, text]));
  const taken = new Set<string>();
  const removed: string[] = [];
  const kept = xml.replace(each('comment', '\\s[^>]*?'), (comment) => {
    const { address, author } = placeOf(comment);
    if (authors[author] === AUTHOR) {
      removed.push(address);
      return '';
    }
    taken.add(address);
    return withBelow(comment, prefix, said.get(address));
  });
  const added = notes.filter(({ address }) => !taken.has(address));
  const author = known < 0 ? authors.length : known;
  const mine = added.map((note) => commentXml(note, author).replace(/<(\/?)/g, `<$1${prefix}`)).join('');
  const patched = kept
    .replace(`<${prefix}authors/>`, `<${prefix}authors></${prefix}authors>`)
    .replace(`<${prefix}commentList/>`, `<${prefix}commentList></${prefix}commentList>`)
    .replace(`</${prefix}authors>`, (end) => (known < 0 ? `<${prefix}author>${AUTHOR}</${prefix}author>` : '') + end)
    .replace(`</${prefix}commentList>`, (end) => mine + end);
  return { xml: patched, added, removed };
}

function placeOf(comment: string): { address: string; author: number } {
  const said = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(comment)?.[1];
  return { address: said('ref') ?? '', author: Number(said('authorId') ?? -1) };
}

/** A person's note with what is wrong below it, unless an earlier marking put it there. */
function withBelow(comment: string, prefix: string, text: string | undefined): string {
  const before = comment.replace(/<[^>]*>/g, '');
  const lines = text?.split('\n').filter((line) => !before.includes(xmlText(line))) ?? [];
  if (lines.length === 0) return comment;
  const below = lines.map((line) => `\n${line}`).join('');
  const run = `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(below)}</${prefix}t></${prefix}r>`;
  // Readings of its characters stand behind the text.
  return comment.replace(new RegExp(`(?=<${prefix}(?:rPh|phoneticPr)\\b|</${prefix}text>)`), () => run);
}

/** The drawing of a sheet's notes with boxes for further ones, and without those of notes that are gone. */
export function patchedDrawing(before: string, notes: readonly CellNote[], gone: readonly string[]): string {
  const xml = gone.length === 0 ? before : withoutBoxes(before, new Set(gone));
  // It may have been marked before.
  const numbers = [...xml.matchAll(/\bid="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const first = Math.max(FIRST_SHAPE, ...numbers.map((number) => number + 1));
  const shapes = notes.map((note, at) => noteShape(note, first + at)).join('');
  const type = xml.includes('id="_x0000_t202"')
    ? ''
    : '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const end = xml.lastIndexOf('</xml>');
  if (end < 0) return xml;
  const blocks = xml.includes(SHAPE_BLOCKS) ? '' : `,${SHAPE_BLOCKS}`;
  const numbered = xml.slice(0, end).replace(/(<o:idmap\b[^>]*\sdata=["'])([^"']*)/, `$1$2${blocks}`);
  return numbered + type + shapes + xml.slice(end);
}

function withoutBoxes(xml: string, gone: ReadonlySet<string>): string {
  return xml.replace(/<v:shape\b[^>]*>[\s\S]*?<\/v:shape>/g, (shape) => {
    const number = (name: string) => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? NaN);
    const [row, column] = [number('Row'), number('Column')];
    const note = /\bObjectType="Note"/.test(shape) && row >= 0 && column >= 0;
    return note && gone.has(cellAddress(column, row + 1)) ? '' : shape;
  });
}
