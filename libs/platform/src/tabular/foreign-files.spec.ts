import { describe, expect, it } from '@jest/globals';
import { archiveOf, compoundFile, sheetOf, workbookParts } from '#test-support';
import { readTableFile } from '../../test/table-on-disk.js';

const read = (bytes: Buffer) => readTableFile(bytes, (heading) => ['零件名称', '数量'].includes(heading));

describe('a file that is something else', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>零件名称</t></is></c></row>';
  const swelling = `${row}${' '.repeat(12 * 1024 * 1024)}`;
  it.each<[name: string, code: string, bytes: () => Buffer | Promise<Buffer>]>([
    ['the old Excel under a new name', 'table.legacy_workbook', () => compoundFile('Workbook')],
    ['a workbook with a password', 'table.password_protected', () => compoundFile('EncryptedPackage')],
    ['a web page', 'table.web_page', () => Buffer.from('<html><table><tr><td>零件名称</td></tr></table></html>')],
    ['a picture', 'table.no_table', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['nothing', 'table.empty', () => Buffer.alloc(0)],
    ['an archive of no workbook', 'table.no_table', () => archiveOf([{ name: 'a.txt', content: 'a' }])],
    [
      'an OpenDocument',
      'table.open_document',
      () => archiveOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]),
    ],
    [
      'a binary workbook',
      'table.binary_workbook',
      () =>
        archiveOf([
          {
            name: '_rels/.rels',
            content: `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.bin"/></Relationships>`,
          },
        ]),
    ],
    ['half a workbook', 'table.broken', async () => (await sheetOf([['零件名称', '数量']])).subarray(0, 3000)],
    ['a sheet that breaks off', 'table.broken', () => archiveOf(workbookParts('<row r="1"><c r="A1"><v>1'))],
    ['rows out of their order', 'table.broken', () => archiveOf(workbookParts(row.repeat(2)))],
    [
      'a sheet that declares entities',
      'table.broken',
      () =>
        archiveOf(
          workbookParts('', {
            'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${row}</sheetData></worksheet>`,
          }),
        ),
    ],
    ['an entry that swells', 'table.inflates_too_far', () => archiveOf(workbookParts(swelling))],
    [
      'an entry that says it is small and is not',
      'table.broken',
      () =>
        archiveOf(
          workbookParts(row.repeat(1)).map((entry) =>
            entry.name.endsWith('sheet1.xml') ? { ...entry, statedBytes: 10 } : entry,
          ),
        ),
    ],
    [
      'paths that lead out of it',
      'table.unsafe_names',
      () => archiveOf([...workbookParts(row), { name: '../../etc/cron.d/x', content: 'x' }]),
    ],
    [
      'relations that lead out of it',
      'table.unsafe_names',
      () =>
        archiveOf(
          workbookParts(row, {
            '_rels/.rels': `<Relationships><Relationship Id="r" Type="${office}/officeDocument" Target="../../xl/workbook.xml"/></Relationships>`,
          }),
        ),
    ],
    ['two entries of one name', 'table.broken', () => archiveOf([...workbookParts(row), ...workbookParts(row)])],
    [
      'more entries than any workbook',
      'table.too_many_parts',
      () => archiveOf(Array.from({ length: 5_001 }, (_, at) => ({ name: `xl/${at}`, content: '' }))),
    ],
    [
      'a table wider than any',
      'table.too_wide',
      () => archiveOf(workbookParts('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
    ],
  ])('%s: %s', async (_name, code, bytes) => {
    await expect(read(await bytes())).rejects.toMatchObject({ code });
  });

  it('is told by its contents: a workbook without macros may be called one with, and the other way round', async () => {
    const relations = `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId3" Type="${office}/externalLink" TargetMode="External" Target="http://intruder.invalid/a.xlsx"/></Relationships>`;
    const cells = ['零件名称', '数量'].map(
      (text, at) => `<c r="${'AB'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const { table } = await read(
      archiveOf([
        ...workbookParts(`<row r="1">${cells.join('')}</row><row r="2"><c r="A2"><v>1</v></c></row>`, {
          'xl/_rels/workbook.xml.rels': relations,
        }),
        { name: 'xl/vbaProject.bin', content: Buffer.from('Attribut') },
      ]),
    );
    expect(table.macros).toBe(true);
  });
});
