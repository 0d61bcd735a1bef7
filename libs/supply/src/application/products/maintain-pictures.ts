import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, newId } from '#kernel';
import { Audit, FileStore, Outbox, Transactions, type Tx, updateVersioned } from '#platform';
import { type PictureType, PICTURES_A_PRODUCT } from '../../domain/products/product-picture.js';
import { Product } from '../../domain/products/product.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import { ProductPictureRow } from '../../persistence/product.schema.js';
import { ofOwnFirm, type Seen } from '../../persistence/supply.store.js';
import { readPicture } from './picture-content.js';
import { RemovePictureFile } from './remove-picture-file.js';

/** The pictures of a product. A change of them is a change of the product. */
@Injectable()
export class MaintainPictures {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Takes a picture in, after those that are there.
   * @param receive hands over what was sent; asked only where the picture may be added, so that a refusal reads nothing
   * @throws DomainError `supply.pictures_too_many`, `supply.picture_missing`, `supply.picture_of_another_type` or
   * `supply.picture_too_large`; then nothing is left in the store
   */
  async add(actor: Actor, seen: Seen, receive: () => Promise<Readable>): Promise<void> {
    const { reader } = this.transactions;
    (await ofOwnFirm(reader, actor, Product, seen)).touch(this.clock.now());
    await this.freePlace(reader, seen.id);
    const sent = await receive();
    const id = newId();
    const fileKey = `product-pictures/${id}`;
    try {
      const { type, content } = await readPicture(sent);
      const { bytes, sha256 } = await this.files.put(fileKey, content);
      await this.insert(actor, seen, { id, fileKey, mediaType: type, bytes, sha256 });
    } catch (error) {
      sent.resume();
      await this.files.remove(fileKey);
      throw error;
    }
  }

  /** @throws DomainError `supply.picture_not_found` */
  remove(actor: Actor, seen: Seen, pictureId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const product = await this.touch(tx, actor, seen);
      const picture = await tx.findOneBy(ProductPictureRow, { id: pictureId, productId: seen.id });
      if (!picture) throw new DomainError<SupplyErrorCode>('supply.picture_not_found', { id: pictureId });
      await tx.delete(ProductPictureRow, { id: pictureId });
      // The file goes once the row is gone for good.
      await this.outbox.enqueue(tx, RemovePictureFile, { fileKey: picture.fileKey });
      await this.record(tx, actor, product, 'product.picture_removed', picture.sha256);
    });
  }

  private insert(
    actor: Actor,
    seen: Seen,
    picture: Omit<ProductPictureRow, 'productId' | 'place'> & { readonly mediaType: PictureType },
  ): Promise<void> {
    return this.transactions.run(async (tx) => {
      const product = await this.touch(tx, actor, seen);
      const place = await this.freePlace(tx, seen.id);
      await tx.insert(ProductPictureRow, { ...picture, productId: seen.id, place });
      await this.record(tx, actor, product, 'product.picture_added', picture.sha256);
    });
  }

  /** The product's row first: whoever changes its pictures at the same time waits here and finds another version. */
  private async touch(tx: Tx, actor: Actor, seen: Seen): Promise<Product> {
    const product = await ofOwnFirm(tx, actor, Product, seen);
    product.touch(this.clock.now());
    await updateVersioned(tx, Product, product);
    return product;
  }

  private async freePlace(tx: Tx, productId: string): Promise<number> {
    const taken = new Set((await tx.findBy(ProductPictureRow, { productId })).map(({ place }) => place));
    for (let place = 1; place <= PICTURES_A_PRODUCT; place++) if (!taken.has(place)) return place;
    throw new DomainError<SupplyErrorCode>('supply.pictures_too_many', { most: PICTURES_A_PRODUCT });
  }

  private record(tx: Tx, actor: Actor, product: Product, action: string, sha256: string): Promise<void> {
    return this.audit.record(tx, actor, {
      action,
      subject: 'product',
      subjectId: product.id,
      details: { name: product.name, sha256 },
      region: product.regionCode,
    });
  }
}
