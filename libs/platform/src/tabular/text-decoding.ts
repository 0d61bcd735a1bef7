import { isAscii, isUtf8 } from 'node:buffer';

/** GB18030 holds GBK and GB2312. */
export type TextEncoding = 'utf-8' | 'gb18030';

export interface DecodedLine {
  readonly text: string;
  /** The bytes are not of the file's encoding; `found` is the one they are of, if any. */
  readonly fault?: { readonly found: TextEncoding | undefined };
}

const STRICT_GB18030 = new TextDecoder('gb18030', { fatal: true });
const LENIENT_UTF8 = new TextDecoder('utf-8');
/** So many Chinese characters that are valid UTF-8 are no chance of GB18030 text. */
const TELLING = /[\u3400-\u9fff].*[\u3400-\u9fff].*[\u3400-\u9fff].*[\u3400-\u9fff]/s;

/** Which encodings a line's bytes are valid in; `ascii` says nothing. */
export function encodingOf(bytes: Buffer): TextEncoding | 'ascii' | undefined {
  if (isAscii(bytes)) return 'ascii';
  if (isUtf8(bytes)) return 'utf-8';
  return gb18030(bytes) === undefined ? undefined : 'gb18030';
}

/** Decodes strictly. A line of the other encoding is decoded all the same, so that it can be shown, and marked. */
export function decodeLine(bytes: Buffer, encoding: TextEncoding): DecodedLine {
  if (isAscii(bytes)) return { text: bytes.toString('latin1') };
  if (encoding === 'utf-8') {
    if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
    const other = gb18030(bytes);
    if (other !== undefined) return { text: other, fault: { found: 'gb18030' } };
    return { text: LENIENT_UTF8.decode(bytes), fault: { found: undefined } };
  }
  if (isUtf8(bytes)) {
    const other = bytes.toString('utf8');
    if (TELLING.test(other)) return { text: other, fault: { found: 'utf-8' } };
  }
  const text = gb18030(bytes);
  return text === undefined ? { text: LENIENT_UTF8.decode(bytes), fault: { found: undefined } } : { text };
}

function gb18030(bytes: Buffer): string | undefined {
  try {
    return STRICT_GB18030.decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}
