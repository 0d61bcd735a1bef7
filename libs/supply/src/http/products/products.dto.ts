import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { CATEGORY_CODES } from '../../domain/products/product-category.js';
import { COMPARED_AT_MOST } from '../../domain/products/product-comparison.js';
import { PRODUCT_STATES } from '../../domain/products/product.lifecycle.js';

const Category = z.enum(CATEGORY_CODES);

const FigureDto = z.strictObject({
  name: z.string().trim().min(1).max(40),
  value: z.string().trim().min(1).max(80),
  unit: z.string().trim().max(20).default(''),
});

export const ProductSaidDto = z.strictObject({
  name: z.string().trim().min(2).max(100),
  model: z.string().trim().max(60).default(''),
  category: Category,
  /** A draft may do without; what is submitted may not. */
  summary: z.string().trim().max(2000).default(''),
  figures: z.array(FigureDto).max(40).default([]),
});
export type ProductSaidDto = z.infer<typeof ProductSaidDto>;

export const DraftProductDto = ProductSaidDto.extend({ enterpriseId: z.uuid() });
export type DraftProductDto = z.infer<typeof DraftProductDto>;

export const CatalogueQuery = PageQuery.extend({
  q: z.string().trim().max(100).default(''),
  category: Category.optional(),
  /** GB/T 2260 code of a province, city or county of the maker. */
  region: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
  enterpriseId: z.uuid().optional(),
});
export type CatalogueQuery = z.infer<typeof CatalogueQuery>;

export const ProductBoardQuery = PageQuery.extend({
  /** A firm's own, or what staff see of their region: drafts are the firm's alone. */
  side: z.enum(['own', 'region']),
  state: z.enum(PRODUCT_STATES).optional(),
  enterpriseId: z.uuid().optional(),
});
export type ProductBoardQuery = z.infer<typeof ProductBoardQuery>;

export const ComparisonQuery = z.strictObject({
  /** Ids, separated by commas. */
  ids: z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.uuid()).min(1).max(COMPARED_AT_MOST)),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

const CategoryView = z.object({ code: Category, name: z.string() });
export const CategoryList = z.object({ items: z.array(CategoryView) });

const FigureView = z.object({ name: z.string(), value: z.string(), unit: z.string() });

const PictureView = z.object({ id: z.uuid(), url: z.string(), mediaType: z.string(), bytes: z.number().int() });

export const ProductCard = z.object({
  id: z.uuid(),
  enterprise: z.object({ id: z.uuid(), name: z.string(), regionCode: z.string(), regionName: z.string() }),
  name: z.string(),
  model: z.string(),
  category: CategoryView,
  summary: z.string(),
  figures: z.array(FigureView),
  /** Where its first picture is; null where it has none. */
  cover: z.string().nullable(),
  state: z.enum(PRODUCT_STATES),
  listedAt: z.iso.datetime().nullable(),
  version: z.number().int(),
});
export type ProductCard = z.infer<typeof ProductCard>;

/** What its firm and staff of the region see besides. */
const ReviewView = z.object({
  changedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
  submittedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
});

export const ReviewedProductCard = ProductCard.extend({ review: ReviewView });
export type ReviewedProductCard = z.infer<typeof ReviewedProductCard>;
export const ProductBoardPage = pageOf(ReviewedProductCard);

export const ProductView = ProductCard.extend({
  pictures: z.array(PictureView),
  /** Null for everybody but its firm and staff of the region. */
  review: ReviewView.nullable(),
});
export type ProductView = z.infer<typeof ProductView>;

export const CataloguePage = pageOf(ProductCard).extend({
  /** How many of what was looked for lie in each category, whichever one is chosen. */
  categories: z.array(CategoryView.extend({ count: z.number().int() })),
});
export type CataloguePage = z.infer<typeof CataloguePage>;

export const ComparisonView = z.object({
  /** In the order in which they were asked for; what is not listed is left out. */
  products: z.array(ProductCard),
  figures: z.array(
    z.object({
      name: z.string(),
      /** One for each product; null where it does not tell. */
      cells: z.array(z.object({ value: z.string(), unit: z.string() }).nullable()),
      differs: z.boolean(),
    }),
  ),
});
export type ComparisonView = z.infer<typeof ComparisonView>;
