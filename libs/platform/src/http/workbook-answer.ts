import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { RequestContext } from './request-context.js';
import type { UploadedFile } from './uploaded-file.js';
import { WORKBOOK_TYPE } from '../tabular/workbook/workbook-writer.js';

/**
 * A workbook as an answer, sent as it is made.
 * @param name as people call it, without an ending; in whatever script
 * @param afterwards runs when it was sent, or broke off
 */
export function workbookAnswer(
  name: string,
  bytes: AsyncGenerator<Buffer>,
  afterwards?: () => Promise<void>,
): StreamableFile {
  const stream = Readable.from(bytes, { objectMode: false });
  // Not in the generator: one that was never begun does not end either.
  stream.once('close', () => void afterwards?.());
  return new StreamableFile(stream, { type: WORKBOOK_TYPE, disposition: attachment(`${name}.xlsx`) });
}

/** A table as text, sent as it is made, with the byte order mark by which spreadsheets know UTF-8. */
export function csvAnswer(name: string, rows: AsyncGenerator<string>): StreamableFile {
  return new StreamableFile(Readable.from(marked(rows), { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: attachment(`${name}.csv`),
  });
}

async function* marked(rows: AsyncGenerator<string>): AsyncGenerator<string> {
  yield '\uFEFF';
  yield* rows;
}

function attachment(name: string): string {
  const file = name.replace(/[\\/:*?"<>|\r\n]/g, ' ').trim();
  const plain = file.replace(/[^\x20-\x7e]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file)}`;
}

/** An uploaded file given back marked; it lies on disk until it was sent. */
export async function markedAnswer(
  { file, name }: UploadedFile,
  mark: () => Promise<AsyncGenerator<Buffer>>,
): Promise<StreamableFile> {
  const suffix = RequestContext.current()?.locale === 'en' ? ' (marked)' : '（标注问题）';
  try {
    return workbookAnswer(`${name.replace(/\.[^.]{1,5}$/, '')}${suffix}`, await mark(), () => file.remove());
  } catch (error) {
    await file.remove();
    throw error;
  }
}
