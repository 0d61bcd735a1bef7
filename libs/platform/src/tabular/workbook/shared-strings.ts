import { TableRefused } from '../table-refused.js';
import { CellText } from './cell-text.js';
import { scanPart } from './part-text.js';
import type { ZipArchive } from './zip-archive.js';

/** Cells name their texts by number, in any order, so that all of them are held; so many characters at most. */
const CHARACTERS = 48 * 1024 * 1024;

/** The texts that a workbook's cells point to. @throws TableRefused */
export async function sharedStrings(archive: ZipArchive, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined || !archive.has(part)) return [];
  const strings: string[] = [];
  const text = new CellText();
  let characters = 0;
  await scanPart(archive, part, {
    open: (name) => text.open(name),
    text: (piece) => text.text(piece),
    close: (name) => {
      text.close(name);
      if (name !== 'si') return;
      const whole = text.take();
      characters += whole.length + 16;
      if (characters > CHARACTERS) throw new TableRefused('inflates_too_far');
      strings.push(whole);
    },
  });
  return strings;
}
