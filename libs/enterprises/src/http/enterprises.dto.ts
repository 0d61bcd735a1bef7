import { z } from 'zod';
import { SITE_KINDS } from '../domain/belongings.js';

const text = (most: number) => z.string().trim().min(1).max(most);
const RegionField = z.string().regex(/^[1-9]\d{5}$/);

/** The firm itself keeps its short names and its industry; the rest follows the register and is corrected by staff. */
export const CorrectEnterpriseDto = z.strictObject({
  shortNames: z.array(text(60)).max(10).optional(),
  industryCode: text(6).nullable().optional(),
  name: text(120).optional(),
  regionCode: RegionField.optional(),
  address: z.string().trim().max(300).optional(),
  businessScope: z.string().trim().max(20_000).optional(),
  status: z.enum(['registered', 'suspended']).optional(),
});
export type CorrectEnterpriseDto = z.infer<typeof CorrectEnterpriseDto>;

export const AddSiteDto = z.strictObject({
  kind: z.enum(SITE_KINDS),
  name: text(120),
  regionCode: RegionField,
  address: text(300),
});
export type AddSiteDto = z.infer<typeof AddSiteDto>;

export const AddContactDto = z.strictObject({
  name: text(60),
  position: text(60).optional(),
  phone: z
    .string()
    .trim()
    .regex(/^\+?[\d][\d\s()-]{5,24}$/)
    .optional(),
  email: z.email().max(200).optional(),
});
export type AddContactDto = z.infer<typeof AddContactDto>;

export const AddCertificateDto = z.strictObject({
  kind: text(60),
  number: text(100),
  issuer: text(120).optional(),
  validFrom: z.iso.date().optional(),
  validUntil: z.iso.date().optional(),
});
export type AddCertificateDto = z.infer<typeof AddCertificateDto>;
