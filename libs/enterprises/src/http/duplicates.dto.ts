import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

const StateField = z.enum(['open', 'merged', 'different']);

export const DuplicatesQuery = PageQuery.extend({ state: StateField.default('open') });
export type DuplicatesQuery = z.infer<typeof DuplicatesQuery>;

const reason = z.string().trim().min(1).max(500).optional();
export const MergeDto = z.strictObject({
  /** Which of both stays; the other one leads to it. */
  survivorId: z.uuid(),
  reason,
});
export type MergeDto = z.infer<typeof MergeDto>;
export const DismissDto = z.strictObject({ reason });
export type DismissDto = z.infer<typeof DismissDto>;

const DuplicateFirm = z.object({
  id: z.uuid(),
  creditCode: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()),
  place: z.string(),
  address: z.string(),
  businessScope: z.string(),
  /** In 10,000 of the currency. */
  capital: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  registeredOn: z.iso.date().nullable(),
  claimed: z.boolean(),
  status: z.enum(['registered', 'suspended']),
});
export type DuplicateFirm = z.infer<typeof DuplicateFirm>;

export const DuplicateView = z.object({
  id: z.uuid(),
  state: StateField,
  /** 0 to 1. */
  likeness: z.number(),
  one: DuplicateFirm,
  other: DuplicateFirm,
  speaksFor: z.array(z.string()),
  speaksAgainst: z.array(z.string()),
  survivorId: z.uuid().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  version: z.number().int(),
});
export type DuplicateView = z.infer<typeof DuplicateView>;
export const DuplicatePage = pageOf(DuplicateView);
export type DuplicatePage = z.infer<typeof DuplicatePage>;
