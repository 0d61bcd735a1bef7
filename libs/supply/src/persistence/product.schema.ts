import { EntitySchema } from 'typeorm';
import type { PictureType } from '../domain/products/product-picture.js';
import { Product } from '../domain/products/product.js';

export const productSchema = new EntitySchema<Product>({
  target: Product,
  name: 'Product',
  schema: 'supply',
  tableName: 'product',
  columns: {
    id: { type: 'uuid', primary: true },
    enterpriseId: { name: 'enterprise_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    name: { type: 'text' },
    model: { type: 'text' },
    category: { type: 'text' },
    summary: { type: 'text' },
    figures: { type: 'jsonb' },
    searchText: { name: 'search_text', type: 'text' },
    state: { type: 'text' },
    changedAt: { name: 'changed_at', type: 'timestamptz' },
    submittedAt: { name: 'submitted_at', type: 'timestamptz', nullable: true },
    submittedBy: { name: 'submitted_by', type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz', nullable: true },
    decidedBy: { name: 'decided_by', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'integer', version: true },
  },
});

/** A row of `supply.product_picture`. */
export class ProductPictureRow {
  readonly id!: string;
  readonly productId!: string;
  readonly place!: number;
  readonly fileKey!: string;
  readonly mediaType!: PictureType;
  readonly bytes!: number;
  readonly sha256!: string;
}

export const productPictureSchema = new EntitySchema<ProductPictureRow>({
  target: ProductPictureRow,
  name: 'ProductPicture',
  schema: 'supply',
  tableName: 'product_picture',
  columns: {
    id: { type: 'uuid', primary: true },
    productId: { name: 'product_id', type: 'uuid' },
    place: { type: 'integer' },
    fileKey: { name: 'file_key', type: 'text' },
    mediaType: { name: 'media_type', type: 'text' },
    bytes: { type: 'integer' },
    sha256: { type: 'text' },
  },
});
