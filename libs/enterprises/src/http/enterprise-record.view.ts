import { z } from 'zod';
import { SITE_KINDS } from '../domain/belongings.js';

const Day = z.iso.date();

export const SiteView = z.object({
  id: z.uuid(),
  kind: z.enum(SITE_KINDS),
  name: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  address: z.string(),
});

export const CertificateView = z.object({
  id: z.uuid(),
  kind: z.string(),
  number: z.string(),
  issuer: z.string().nullable(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  /** Whether it is valid today. */
  valid: z.boolean(),
});

export const ContactView = z.object({
  id: z.uuid(),
  name: z.string(),
  position: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  source: z.enum(['register', 'enterprise', 'staff']),
});

/** What somebody sees who may not know whom to ring: that there are contacts. */
export const MaskedContacts = z.object({ masked: z.literal(true), count: z.number().int() });
export type MaskedContacts = z.infer<typeof MaskedContacts>;

/** For the enterprise itself, and for staff of its region who may read contacts. */
export const OpenContacts = z.object({ masked: z.literal(false), items: z.array(ContactView) });
export type OpenContacts = z.infer<typeof OpenContacts>;

export const EnterpriseRecordView = z.object({
  id: z.uuid(),
  creditCode: z.string(),
  name: z.string(),
  shortNames: z.array(z.string()),
  formerNames: z.array(z.string()),
  /** Firms that staff found to be the same: they lead here. */
  aliases: z.array(z.object({ name: z.string(), creditCode: z.string() })),
  region: z.object({ code: z.string(), name: z.string() }),
  industry: z.object({ code: z.string(), name: z.string() }).nullable(),
  registeredCapital: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  registeredOn: Day.nullable(),
  businessScope: z.string(),
  address: z.string(),
  status: z.enum(['registered', 'suspended']),
  claimed: z.boolean(),
  sites: z.array(SiteView),
  certificates: z.array(CertificateView),
  contacts: z.discriminatedUnion('masked', [MaskedContacts, OpenContacts]),
  version: z.number().int(),
});
export type EnterpriseRecordView = z.infer<typeof EnterpriseRecordView>;
