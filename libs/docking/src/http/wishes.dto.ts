import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

const WishDto = z
  .strictObject({
    /** A participant of the other side. */
    to: z.uuid(),
    /** 1 would like to, 2 wishes to, 3 came for it; null with a veto. */
    weight: z.number().int().min(1).max(3).nullable().default(null),
    /** Must not be seated with it. */
    veto: z.boolean().default(false),
    /** What it wants to talk about. */
    note: z.string().trim().max(200).default(''),
  })
  .refine(({ weight, veto }) => veto === (weight === null));

/** All wishes of a participant; those it had before are replaced. */
export const SayWishesDto = z.strictObject({ wishes: z.array(WishDto).max(500) });
export type SayWishesDto = z.infer<typeof SayWishesDto>;

export const WishView = z.object({
  to: z.object({ id: z.uuid(), name: z.string() }),
  weight: z.number().int().nullable(),
  veto: z.boolean(),
  note: z.string(),
});
export type WishView = z.infer<typeof WishView>;

export const WishesView = z.object({
  participantId: z.uuid(),
  saidAt: z.iso.datetime().nullable(),
  saidVia: z.enum(['account', 'staff']).nullable(),
  saidBy: z.string().nullable(),
  wishes: z.array(WishView),
  /** Of the participant. */
  version: z.number().int(),
});
export type WishesView = z.infer<typeof WishesView>;

export const WishMatrixQuery = PageQuery.extend({
  /** Part of a firm's name on either side. */
  q: z.string().trim().max(100).default(''),
});
export type WishMatrixQuery = z.infer<typeof WishMatrixQuery>;

const MatrixFirm = z.object({ id: z.uuid(), name: z.string() });

/** A buyer's row of the matrix; suppliers that neither side spoke of are left out. */
export const WishMatrixRow = z.object({
  buyer: MatrixFirm,
  cells: z.array(
    z.object({
      supplierId: z.uuid(),
      /** 1 to 3; null where it said nothing or refuses. */
      buyerWeight: z.number().int().nullable(),
      supplierWeight: z.number().int().nullable(),
      veto: z.enum(['none', 'buyer', 'supplier', 'both']),
      /** Of the meeting; null where it cannot be. */
      value: z.number().int().nullable(),
      /** The meeting that stands for it; null where there is none. */
      meetingId: z.uuid().nullable(),
    }),
  ),
});
export type WishMatrixRow = z.infer<typeof WishMatrixRow>;

export const WishMatrixPage = pageOf(WishMatrixRow).extend({
  /** The columns: every supplier that takes part. */
  suppliers: z.array(MatrixFirm),
  valueFormula: z.string(),
});
export type WishMatrixPage = z.infer<typeof WishMatrixPage>;
