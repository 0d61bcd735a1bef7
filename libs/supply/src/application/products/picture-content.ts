import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '#kernel';
import { isPictureType, PICTURE_BYTES, type PictureType } from '../../domain/products/product-picture.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';

/** So much of a file tells what it is. */
const HEAD_BYTES = 4100;

/**
 * Looks at the beginning of what is sent and says which picture it is; the content is handed on from its first byte.
 * Reading on fails with `supply.picture_too_large` where there is too much of it.
 * @throws DomainError `supply.picture_of_another_type` or `supply.picture_too_large`
 */
export async function readPicture(sent: Readable): Promise<{ readonly type: PictureType; readonly content: Readable }> {
  const chunks = measured(sent);
  const head: Buffer[] = [];
  let seen = 0;
  while (seen < HEAD_BYTES) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    seen += value.length;
  }
  const type = (await fileTypeFromBuffer(Buffer.concat(head)))?.mime;
  if (!isPictureType(type)) {
    // Lets go of the stream: while it is being read here, nobody else can drain it.
    await chunks.return();
    throw new DomainError<SupplyErrorCode>('supply.picture_of_another_type');
  }
  return { type, content: Readable.from(whole(head, chunks), { objectMode: false }) };
}

async function* measured(sent: Readable): AsyncGenerator<Buffer, void> {
  let bytes = 0;
  // Whoever sends it goes on sending after a refusal: the stream is left whole, to be drained.
  for await (const chunk of sent.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > PICTURE_BYTES) throw new DomainError<SupplyErrorCode>('supply.picture_too_large');
    yield chunk;
  }
}

async function* whole(head: readonly Buffer[], rest: AsyncGenerator<Buffer, void>): AsyncGenerator<Buffer, void> {
  yield* head;
  yield* rest;
}
