/** A product has so many pictures at most; the database has no more places for them. */
export const PICTURES_A_PRODUCT = 8;
export const PICTURE_BYTES = 5 * 1024 * 1024;

/** What a picture may be, by its content; what its name or its sender says counts for nothing. */
export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export function isPictureType(type: string | undefined): type is PictureType {
  return PICTURE_TYPES.some((known) => known === type);
}
