import { fileTypeFromBuffer } from 'file-type';

/** What a file is by its bytes; its name and what the sender says of it are not asked. */
export type FileContent =
  | { readonly kind: 'archive' | 'compound' | 'packed' | 'markup' | 'text' | 'nothing' }
  /** Something else altogether; `found` is how such files are called. */
  | { readonly kind: 'other'; readonly found: string };

/** So many bytes tell. */
export const TELLING_BYTES = 8192;

const ZIP = Buffer.from('PK\u0003\u0004');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006');
/** [MS-CFB] 2.2: the container of .xls, of .et, and of every workbook with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The byte order marks of UTF-16, which some take for sound: text, though in an encoding that has to be changed. */
const UTF16 = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
const GZIP = Buffer.from([0x1f, 0x8b]);
/** How [MS-OFFCRYPTO] calls the stream that holds a workbook with a password. */
export const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** @param head the first {@link TELLING_BYTES} of a file, or all of a shorter one */
export async function fileContent(head: Buffer): Promise<FileContent> {
  const begins = (signature: Buffer) => head.subarray(0, signature.length).equals(signature);
  if (head.length === 0) return { kind: 'nothing' };
  if (begins(ZIP) || begins(EMPTY_ZIP)) return { kind: 'archive' };
  if (begins(COMPOUND)) return { kind: 'compound' };
  if (begins(GZIP)) return { kind: 'packed' };
  if (UTF16.some(begins)) return { kind: 'text' };
  if (/^(?:\uFEFF)?\s*<(?:!doctype|\?xml|html|head|body|table|meta|style)\b/i.test(head.toString('utf8', 0, 512))) {
    return { kind: 'markup' };
  }
  const known = await fileTypeFromBuffer(head);
  // Text has no signature; what looks like one by chance is no reason to refuse it.
  if (!known || /^text\//.test(known.mime)) return { kind: 'text' };
  return { kind: 'other', found: known.ext.toUpperCase() };
}
