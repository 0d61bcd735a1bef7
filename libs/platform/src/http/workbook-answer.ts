import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { WORKBOOK_TYPE } from '../tabular/workbook/workbook-writer.js';

/**
 * A workbook as an answer, sent as it is made.
 * @param name as people call it, without an ending; in whatever script
 */
export function workbookAnswer(name: string, bytes: AsyncGenerator<Buffer>): StreamableFile {
  const file = `${name.replace(/[\\/:*?"<>|\r\n]/g, ' ').trim()}.xlsx`;
  const plain = file.replace(/[^\x20-\x7e]/g, '_');
  return new StreamableFile(Readable.from(bytes, { objectMode: false }), {
    type: WORKBOOK_TYPE,
    disposition: `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file)}`,
  });
}
