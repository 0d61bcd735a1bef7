import type { Read } from './event-file.js';

/** UTF-8, with or without the mark that some editors put before it. */
export function readText(bytes: Uint8Array): Read<string> {
  try {
    return { content: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { faults: [{ path: '', code: 'not_utf8', params: {} }] };
  }
}
