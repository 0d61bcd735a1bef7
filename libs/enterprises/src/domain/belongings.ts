/** A place where the enterprise works (场所). */
export class Site {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly kind!: SiteKind;
  readonly name!: string;
  readonly regionCode!: string;
  readonly address!: string;
}

export const SITE_KINDS = ['plant', 'warehouse', 'office'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** A person of the enterprise whom others may reach, for those who may know. */
export class Contact {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly name!: string;
  readonly position!: string | null;
  readonly phone!: string | null;
  readonly email!: string | null;
  readonly source!: ContactSource;
}

/** Who named a contact: a register file, the enterprise, or staff. */
export type ContactSource = 'register' | 'enterprise' | 'staff';

/** A certificate (资质证书) with its period, both days included. */
export class Certificate {
  readonly id!: string;
  readonly enterpriseId!: string;
  readonly kind!: string;
  readonly number!: string;
  readonly issuer!: string | null;
  readonly validFrom!: string | null;
  /** Null where it does not expire. */
  readonly validUntil!: string | null;
}

/** Whether a certificate is valid on a day, `YYYY-MM-DD`. */
export function isValidOn(certificate: Pick<Certificate, 'validFrom' | 'validUntil'>, day: string): boolean {
  const { validFrom, validUntil } = certificate;
  return (validFrom === null || validFrom <= day) && (validUntil === null || validUntil >= day);
}
