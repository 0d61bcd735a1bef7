import { CreditCode } from '#kernel';

/**
 * Region digits that GB/T 2260 does not use: a credit code with them passes its check character and cannot belong to a
 * real firm. Declared here and nowhere else.
 */
const REGION_NOT_IN_USE = '139900';

/** A credit code for an invented firm; the same number gives the same code. */
export function inventedCode(number: number): CreditCode {
  return CreditCode.complete(`91${REGION_NOT_IN_USE}MA${String(number).padStart(7, '0')}`);
}
