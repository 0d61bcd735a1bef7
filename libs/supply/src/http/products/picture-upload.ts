import '@fastify/multipart';
import type { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { PICTURE_BYTES } from '../../domain/products/product-picture.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';

/**
 * The first file of a multipart request. One byte more than a picture may have is let through, which tells whoever
 * reads it that there is too much.
 * @throws DomainError `supply.picture_missing`
 */
export async function receivePicture(request: FastifyRequest): Promise<Readable> {
  if (!request.isMultipart()) throw new DomainError<SupplyErrorCode>('supply.picture_missing');
  const part = await request.file({ limits: { fileSize: PICTURE_BYTES + 1 } });
  if (!part) throw new DomainError<SupplyErrorCode>('supply.picture_missing');
  return part.file;
}
