/** Larger lists are raised in parts. */
export const LARGEST_FILE_BYTES = 1024 * 1024;

/**
 * The text of a CSV file as Excel in China writes it: UTF-8, or else GB18030 (of which GBK and GB2312 are parts).
 * @returns undefined where it is no text at all, such as an .xlsx
 */
export async function readTextFile(file: Blob): Promise<string | undefined> {
  const bytes = await file.arrayBuffer();
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: ArrayBuffer, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Control characters stand in archives and old binary sheets, never in a list.
    return [...text.slice(0, 4096)].some(isControl) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isControl(character: string): boolean {
  return character < ' ' && !'\t\n\v\f\r'.includes(character);
}
