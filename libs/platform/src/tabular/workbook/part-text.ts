import { TableRefused } from '../table-refused.js';
import { type XmlListener, XmlRefused, XmlScanner } from './xml-scanner.js';
import type { ZipArchive } from './zip-archive.js';

/** Reads a part of a workbook piece by piece. @throws TableRefused */
export async function scanPart(archive: ZipArchive, name: string, listener: XmlListener): Promise<void> {
  for await (const pieces of partPieces(archive, name, listener)) void pieces;
}

/**
 * The same, handing over after each piece so that what was heard meanwhile can be passed on.
 * @yields inflated bytes so far
 */
export async function* partPieces(archive: ZipArchive, name: string, listener: XmlListener): AsyncGenerator<number> {
  const scanner = new XmlScanner(listener);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  for await (const chunk of archive.read(name)) {
    bytes += chunk.length;
    refusing(() => scanner.push(decoder.decode(chunk, { stream: true })));
    yield bytes;
  }
  refusing(() => {
    scanner.push(decoder.decode());
    scanner.finish();
  });
  yield bytes;
}

export function refusing(work: () => void): void {
  try {
    work();
  } catch (error) {
    // Bytes that are no UTF-8 are a TypeError of the decoder.
    if (error instanceof XmlRefused || error instanceof TypeError) throw new TableRefused('broken', { cause: error });
    throw error;
  }
}
