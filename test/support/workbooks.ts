import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { crc32, deflateRawSync } from 'node:zlib';
import type Excel from '@protobi/exceljs';
import type { Response } from 'supertest';

/** The library takes a second to load, which every suite would pay. */
async function emptyWorkbook(): Promise<Excel.Workbook> {
  const { default: library } = await import('@protobi/exceljs');
  return new library.Workbook();
}

/** A workbook as a spreadsheet program would store it, made by another writer than ours. */
export async function workbookOf(build: (workbook: Excel.Workbook) => void): Promise<Buffer> {
  const workbook = await emptyWorkbook();
  build(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A workbook with one sheet of these rows. */
export function sheetOf(rows: readonly (readonly Excel.CellValue[])[], name = 'Sheet1'): Promise<Buffer> {
  return workbookOf((workbook) => {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  });
}

/** What another reader than ours finds in a workbook. */
export async function loadWorkbook(bytes: Buffer): Promise<Excel.Workbook> {
  const workbook = await emptyWorkbook();
  await workbook.xlsx.load(bytes as unknown as Excel.Buffer);
  return workbook;
}

export interface ArchiveEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** Says another size of itself than it has. */
  readonly statedBytes?: number;
}

/** A ZIP archive of these entries, under whatever names: for files that no spreadsheet writes. */
export function archiveOf(entries: readonly ArchiveEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, statedBytes } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x0800, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(statedBytes ?? bytes.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), packed]);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), facts, behind, Buffer.from(name)]));
    local.push(head);
    offset += head.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The parts that make an archive a workbook with one sheet; `sheet` is the XML inside `sheetData`. */
export function workbookParts(sheet: string, changes: Readonly<Record<string, string>> = {}): ArchiveEntry[] {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const parts: Record<string, string> = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="缺件" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
    ...changes,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** The beginning of a file of the old Excel, or of one with a password, as its container has it. */
export function compoundFile(stream: 'Workbook' | 'EncryptedPackage'): Buffer {
  const file = Buffer.alloc(4096);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(stream, 'utf16le').copy(file, 1024);
  return file;
}

/** Uploads of this process that lie on disk at this moment. */
export async function spooledFiles(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`lianqiao-file-${process.pid}-`));
}

/** For supertest: an answer's bytes as they come. */
export function bytesOf(response: Response, done: (error: Error | null, body: unknown) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
