import { Injectable } from '@nestjs/common';
import { Clock, DomainError, RegionCode } from '#kernel';
import { Transactions, type Tx } from '#platform';
import type { EnterpriseStatus } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import type { RegisterEntry } from '../domain/register-entry.js';
import { plainDecimal, type RegisteredCapital } from '../domain/registered-capital.js';
import { type ClaimLinkIssued, IssueClaimLink } from './issue-claim-link.js';
import { type Registered, RegisterEnterprises, type RegisterRules } from './register-enterprises.js';
import { TakeOwnership } from './take-ownership.js';

/** What every page says of an enterprise; nothing in it is confidential. */
export interface EnterpriseCard {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly industryCode: string | null;
  readonly status: EnterpriseStatus;
  readonly claimed: boolean;
}

export interface CertificateFacts {
  /** As it is called: `IATF 16949`, `ISO 9001`, `CCC`. */
  readonly kind: string;
  readonly number: string;
  readonly issuer: string | null;
  /** `YYYY-MM-DD`, both days included. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** What search and matching judge an enterprise by. */
export interface EnterpriseProfile extends EnterpriseCard {
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  /** All names of the other firms that were found to be this one; a merged firm's own are among them. */
  readonly aliases: readonly string[];
  readonly businessScope: string;
  readonly address: string;
  readonly registeredOn: string | null;
  readonly registeredCapital: RegisteredCapital | null;
  /** Those valid on the day that was asked for. */
  readonly certificates: readonly CertificateFacts[];
}

/** How to reach an enterprise. Confidential: whoever passes it on decides who may see it. */
export interface ContactDetails {
  readonly name: string;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What other contexts may ask of the register, and have done in it. */
@Injectable()
export class EnterprisesFacade {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly registration: RegisterEnterprises,
    private readonly claimLinks: IssueClaimLink,
    private readonly ownership: TakeOwnership,
  ) {}

  /**
   * Cards by id; unknown ids are left out. A firm that was merged goes by the name, code and place of the one that stands
   * for it; its id and whether somebody answers for it stay its own, since what was begun with it goes on there.
   */
  async cards(ids: readonly string[]): Promise<Map<string, EnterpriseCard>> {
    const rows = (await this.transactions.reader.query(
      `SELECT ${CARD} FROM enterprises.enterprise own
       JOIN enterprises.enterprise e ON e.id = coalesce(own.merged_into, own.id) WHERE own.id = ANY ($1)`,
      [ids],
    )) as EnterpriseCard[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The same firms without repeats, merged ones by those that stand for them; unknown ids stay as they are. */
  async standing(ids: readonly string[]): Promise<string[]> {
    const standing = await this.sameFirms(ids);
    return [...new Set(ids.map((id) => standing.get(id) ?? id))];
  }

  /**
   * Ids of all firms that are one with one of these, themselves among them, each with the id of the firm that stands for
   * it: for whoever compares by firm what was begun with either. Unknown ids are left out.
   */
  async sameFirms(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.transactions.reader.query(
      `WITH standing AS (
         SELECT DISTINCT coalesce(merged_into, id) AS id FROM enterprises.enterprise WHERE id = ANY ($1)
       )
       SELECT id, id AS standing FROM standing
       UNION ALL
       SELECT e.id, s.id FROM enterprises.enterprise e JOIN standing s ON e.merged_into = s.id`,
      [ids],
    )) as { id: string; standing: string }[];
    return new Map(rows.map(({ id, standing }) => [id, standing]));
  }

  /**
   * For whatever is begun anew with a firm.
   * @throws DomainError `enterprises.not_found`, and `enterprises.merged_already` naming the firm that stands for it
   */
  async requireStanding(id: string): Promise<EnterpriseCard> {
    const rows = (await this.transactions.reader.query(
      `SELECT own.name, e.name AS standing, e.credit_code AS "creditCode" FROM enterprises.enterprise own
       JOIN enterprises.enterprise e ON e.id = own.merged_into WHERE own.id = $1`,
      [id],
    )) as { name: string; standing: string; creditCode: string }[];
    if (rows[0]) {
      const { name, standing, creditCode } = rows[0];
      throw new DomainError<EnterprisesErrorCode>('enterprises.merged_already', { name, standing, creditCode });
    }
    return this.requireCard(id);
  }

  /** @throws DomainError `enterprises.not_found` */
  async requireCard(id: string): Promise<EnterpriseCard> {
    const card = (await this.cards([id])).get(id);
    if (!card) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id });
    return card;
  }

  /**
   * Profiles by id; unknown ids are left out. Merged firms as in {@link cards}, with the names of all who are one; what
   * the register says besides is each one's own.
   * @param day `YYYY-MM-DD` on which certificates must be valid; today when not given
   */
  async profiles(ids: readonly string[], day: string = this.clock.today()): Promise<Map<string, EnterpriseProfile>> {
    const rows = (await this.transactions.reader.query(
      `SELECT ${CARD}, e.short_names AS "shortNames", e.former_names AS "formerNames",
              ARRAY(SELECT DISTINCT known FROM enterprises.enterprise a
                    CROSS JOIN unnest(ARRAY[a.name] || a.short_names || a.former_names) AS known
                    WHERE a.merged_into = e.id ORDER BY known) AS aliases,
              own.business_scope AS "businessScope", own.address, own.registered_on::text AS "registeredOn",
              own.capital_amount::text AS "capitalAmount", own.capital_currency AS "capitalCurrency",
              coalesce(c.valid, '[]') AS certificates
       FROM enterprises.enterprise own
       JOIN enterprises.enterprise e ON e.id = coalesce(own.merged_into, own.id)
       LEFT JOIN (
         SELECT enterprise_id, jsonb_agg(jsonb_build_object('kind', kind, 'number', number, 'issuer', issuer,
                  'validFrom', valid_from, 'validUntil', valid_until) ORDER BY kind, number) AS valid
         FROM enterprises.certificate
         WHERE enterprise_id = ANY ($1) AND coalesce(valid_from <= $2, true) AND coalesce(valid_until >= $2, true)
         GROUP BY enterprise_id
       ) c ON c.enterprise_id = own.id
       WHERE own.id = ANY ($1)`,
      [ids, day],
    )) as (Omit<EnterpriseProfile, 'registeredCapital'> & StoredCapital)[];
    return new Map(
      rows.map(({ capitalAmount, capitalCurrency, ...row }) => [
        row.id,
        { ...row, registeredCapital: readCapital({ capitalAmount, capitalCurrency }) },
      ]),
    );
  }

  /** The enterprise's own contacts first, then those that staff entered, then the register's. */
  async contacts(enterpriseId: string): Promise<ContactDetails[]> {
    return (await this.transactions.reader.query(
      `SELECT name, position, phone, email FROM enterprises.contact WHERE enterprise_id = $1
       ORDER BY array_position(ARRAY['enterprise', 'staff', 'register'], source), name, id`,
      [enterpriseId],
    )) as ContactDetails[];
  }

  /**
   * Ids of all enterprises in a fixed order, a page at a time, for whoever rebuilds a projection.
   * @param after the last id of the page before; null for the first page
   */
  async idsAfter(after: string | null, limit: number): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT id FROM enterprises.enterprise WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [after, limit],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /**
   * Ids of registered enterprises in the order of their names, for lists to choose from.
   * @param sought a GB/T 2260 code, the beginning of a GB/T 4754 code, a part of the name; whatever is left out, all
   */
  async registered(
    sought: { readonly region?: string; readonly industry?: string; readonly name?: string },
    limit: number,
    offset: number,
  ): Promise<{ readonly ids: string[]; readonly total: number }> {
    const { reader } = this.transactions;
    const listed = `FROM enterprises.enterprise
       WHERE status = 'registered' AND stands AND ($1::text IS NULL OR region_code LIKE $1)
         AND ($2::text IS NULL OR industry_code LIKE $2) AND ($3::text IS NULL OR strpos(name, $3) > 0)`;
    const by = [
      sought.region === undefined ? null : `${RegionCode.parse(sought.region).prefix}%`,
      sought.industry === undefined ? null : `${sought.industry}%`,
      sought.name || null,
    ];
    const rows = (await reader.query(`SELECT id ${listed} ORDER BY name, id LIMIT $4 OFFSET $5`, [
      ...by,
      limit,
      offset,
    ])) as { id: string }[];
    const [counted] = (await reader.query(`SELECT count(*)::int AS total ${listed}`, by)) as [{ total: number }];
    return { ids: rows.map(({ id }) => id), total: counted.total };
  }

  /** The id of the enterprise with this credit code, or of the one that stands for it; undefined when it is not registered. */
  async idByCreditCode(creditCode: string): Promise<string | undefined> {
    const rows = (await this.transactions.reader.query(
      'SELECT coalesce(merged_into, id) AS id FROM enterprises.enterprise WHERE credit_code = $1',
      [creditCode],
    )) as { id: string }[];
    return rows[0]?.id;
  }

  /**
   * A one-time link, valid for 14 days, with which somebody takes over an unclaimed enterprise.
   * @throws DomainError `enterprises.not_found` or `enterprises.already_claimed`
   */
  issueClaimLink(tx: Tx, enterpriseId: string, by: { readonly name: string }): Promise<ClaimLinkIssued> {
    return this.claimLinks.issue(tx, enterpriseId, by);
  }

  /**
   * Gives an unclaimed enterprise its first owner, as a confirmed claim does.
   * @throws DomainError `enterprises.not_found` or `enterprises.already_claimed`
   */
  claim(tx: Tx, enterpriseId: string, accountId: string): Promise<void> {
    return this.ownership.take(tx, enterpriseId, accountId);
  }

  /** Adds or updates enterprises by credit code; see {@link RegisterEnterprises}. At most some hundreds at a time. */
  register(tx: Tx, entries: readonly RegisterEntry[], rules?: RegisterRules): Promise<Registered> {
    return this.registration.register(tx, entries, rules);
  }
}

const CARD = `own.id, e.name, e.credit_code AS "creditCode", e.region_code AS "regionCode",
  e.industry_code AS "industryCode", e.status, own.claimed_by IS NOT NULL AS claimed`;

export interface StoredCapital {
  readonly capitalAmount: string | null;
  readonly capitalCurrency: string | null;
}

export function readCapital({ capitalAmount, capitalCurrency }: StoredCapital): RegisteredCapital | null {
  if (capitalAmount === null || capitalCurrency === null) return null;
  return { amount: plainDecimal(capitalAmount), currency: capitalCurrency };
}
