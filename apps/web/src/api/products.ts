import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api, seen } from './client.js';
import { useCommand } from './command.js';
import type { SupplySide } from './supply.js';
import type { NewProduct, Product, ProductCategory, ProductSaid } from './views.js';

export const PRODUCTS_PER_PAGE = 12;
/** So many stand beside each other in a comparison. */
export const COMPARED_AT_MOST = 4;
export const PICTURES_AT_MOST = 8;
export const PICTURE_BYTES = 5 * 1024 * 1024;

const FOR_THE_DAY = 24 * 60 * 60 * 1000;
const TOUCHED = ['products', 'product', 'product-board'];

interface Seen {
  readonly id: string;
  readonly version: number;
}

export function useProductCategories() {
  return useQuery({
    queryKey: ['product-categories'],
    staleTime: FOR_THE_DAY,
    queryFn: ({ signal }) => answerOf(api.GET('/api/product-categories', { signal })),
  });
}

interface CatalogueFilter {
  readonly q?: string;
  readonly category?: ProductCategory;
  readonly region?: string;
  readonly enterpriseId?: string;
  readonly page: number;
}

/** Listed products, what was listed last first. */
export function useProducts(filter: CatalogueFilter) {
  return useQuery({
    queryKey: ['products', filter],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/products', { params: { query: { ...filter, size: PRODUCTS_PER_PAGE } }, signal })),
  });
}

export function useProduct(id: string | undefined) {
  return useQuery({
    queryKey: ['product', id],
    enabled: id !== undefined,
    queryFn: ({ signal }) => answerOf(api.GET('/api/products/{id}', { params: { path: { id: id ?? '' } }, signal })),
  });
}

export function useComparison(ids: readonly string[]) {
  return useQuery({
    queryKey: ['products', 'comparison', ids],
    enabled: ids.length > 0,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/products/comparison', { params: { query: { ids: ids.join(',') } }, signal })),
  });
}

interface BoardFilter {
  readonly side: SupplySide;
  readonly state?: Product['state'] | undefined;
  readonly enterpriseId?: string | undefined;
  readonly page: number;
}

/** A firm's own products in all states; for staff, what firms of their region submitted. */
export function useProductBoard({ side, state, enterpriseId, page }: BoardFilter, enabled = true) {
  return useQuery({
    queryKey: ['product-board', side, state, enterpriseId, page],
    enabled,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/api/products/board', {
          params: {
            query: {
              side,
              page,
              size: PRODUCTS_PER_PAGE,
              ...(state ? { state } : {}),
              ...(enterpriseId ? { enterpriseId } : {}),
            },
          },
          signal,
        }),
      ),
  });
}

export function useDraftProduct() {
  return useCommand(
    (body: NewProduct, key) =>
      answerOf(api.POST('/api/products', { params: { header: { 'Idempotency-Key': key } }, body })),
    { touches: TOUCHED },
  );
}

export function useCorrectProduct() {
  return useCommand(
    ({ id, version, ...body }: Seen & ProductSaid) =>
      answerOf(api.PATCH('/api/products/{id}', { params: { path: { id }, header: seen(version) }, body })),
    { touches: TOUCHED },
  );
}

export function useSubmitProduct() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(api.POST('/api/products/{id}/submit', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

export function useWithdrawProduct() {
  return useCommand(
    ({ id, version }: Seen) =>
      answerOf(api.POST('/api/products/{id}/withdraw', { params: { path: { id }, header: seen(version) } })),
    { touches: TOUCHED },
  );
}

/** Adds one picture. Not a hook: several are sent one after the other, each on what the one before answered. */
export function addPicture({ id, version }: Seen, picture: File) {
  const data = new FormData();
  data.append('picture', picture);
  return answerOf(
    api.POST('/api/products/{id}/pictures', {
      params: { path: { id }, header: seen(version) },
      // A file cannot stand in a typed body: the document calls it a string. What is sent is built here.
      body: { picture: picture.name },
      bodySerializer: () => data,
    }),
  );
}

export function useRemovePicture() {
  return useCommand(
    ({ id, version, picture }: Seen & { picture: string }) =>
      answerOf(
        api.DELETE('/api/products/{id}/pictures/{picture}', {
          params: { path: { id, picture }, header: seen(version) },
        }),
      ),
    { touches: TOUCHED },
  );
}

/** Staff list a submitted product; with a reason it goes back instead. */
export function useDecideProduct() {
  return useCommand(
    ({ id, version, reason }: Seen & { reason?: string }) => {
      const params = { path: { id }, header: seen(version) };
      return reason === undefined
        ? answerOf(api.POST('/api/products/{id}/approve', { params }))
        : answerOf(api.POST('/api/products/{id}/refuse', { params, body: { reason } }));
    },
    { touches: TOUCHED },
  );
}
