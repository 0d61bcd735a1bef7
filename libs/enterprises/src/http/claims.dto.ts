import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';

export const RaiseClaimDto = z.strictObject({
  creditCode: z.string().trim().min(1).max(40),
  /** What shows that the person speaks for the firm: position, licence number, whom to ask. */
  proof: z.string().trim().min(4).max(2000),
  contact: z.string().trim().min(4).max(200).optional(),
});
export type RaiseClaimDto = z.infer<typeof RaiseClaimDto>;

export const DecideClaimDto = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() });
export type DecideClaimDto = z.infer<typeof DecideClaimDto>;

const ClaimStateField = z.enum(['open', 'confirmed', 'rejected']);

export const ClaimsQuery = PageQuery.extend({ state: ClaimStateField.optional() });
export type ClaimsQuery = z.infer<typeof ClaimsQuery>;

export const ClaimView = z.object({
  id: z.uuid(),
  enterprise: z.object({ id: z.uuid(), name: z.string(), creditCode: z.string(), regionCode: z.string() }),
  claimantName: z.string(),
  proof: z.string(),
  contact: z.string().nullable(),
  state: ClaimStateField,
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  raisedAt: z.iso.datetime(),
  version: z.number().int(),
});
export type ClaimView = z.infer<typeof ClaimView>;
export const ClaimPage = pageOf(ClaimView);
export type ClaimPage = z.infer<typeof ClaimPage>;

export const SendClaimLinkDto = z.strictObject({ email: z.email().max(200).optional() });
export type SendClaimLinkDto = z.infer<typeof SendClaimLinkDto>;

export const ClaimLinkIssuedView = z.object({ url: z.url(), expiresAt: z.iso.datetime() });
export const ClaimLinkView = z.object({ enterpriseName: z.string() });
export const ClaimLinkAcceptedView = z.object({ enterpriseId: z.uuid(), enterpriseName: z.string() });
export const ClaimToken = z.string().regex(/^[\w-]{20,100}$/);
export const CreatedView = z.object({ id: z.uuid() });
