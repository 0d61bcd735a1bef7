import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { FileStore, Transactions } from '#platform';
import type { PictureType } from '../../domain/products/product-picture.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import { visibleProducts } from '../../persistence/product-visibility.js';
import { ProductPictureRow } from '../../persistence/product.schema.js';

export interface OpenPicture {
  readonly content: Readable;
  readonly type: PictureType;
  readonly length: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pictures as they are served. */
@Injectable()
export class ProductPictures {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
  ) {}

  /** @throws DomainError `supply.picture_not_found` where there is none, or its product is not the actor's to see */
  async open(actor: Actor, productId: string, pictureId: string): Promise<OpenPicture> {
    const { reader } = this.transactions;
    const product = await visibleProducts(reader, actor).andWhere('p.id = :id', { id: productId }).getOne();
    const picture = product && (await reader.findOneBy(ProductPictureRow, { id: pictureId, productId }));
    if (!picture) throw new DomainError<SupplyErrorCode>('supply.picture_not_found', { id: pictureId });
    return {
      content: await this.files.open(picture.fileKey),
      type: picture.mediaType,
      length: picture.bytes,
      headers: {
        etag: `"${picture.sha256}"`,
        // What stands at an address never changes, and whether it may be seen does: what is not listed is not kept.
        'cache-control': product.state === 'listed' ? 'private, max-age=31536000, immutable' : 'private, no-store',
      },
    };
  }
}
