import { Injectable } from '@nestjs/common';
import { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, DomainError, type Locale, RegionCode } from '#kernel';
import { Audit, csvRow, defused, Transactions, writeWorkbook } from '#platform';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';
import { capitalText } from '../domain/import/register-cells.js';
import type { RegisterField } from '../domain/import/register-columns.js';
import { REGISTER_SHEET } from '../domain/import/register-sheet.js';
import { plainDecimal } from '../domain/registered-capital.js';
import { regionPatterns } from './requirements.js';

const PAGE_ROWS = 1000;

/** Columns that nobody fills in: what became of a firm here. A register file's own columns never mean them. */
const STANDING = [
  { name: { zh: '状态', en: 'State' }, width: 8 },
  { name: { zh: '是否认领', en: 'Claimed' }, width: 10 },
] as const;
const STATUS = { registered: { zh: '在册', en: 'registered' }, suspended: { zh: '停用', en: 'suspended' } } as const;
const YES_NO = { zh: ['否', '是'], en: ['no', 'yes'] } as const;
const SHEET = { zh: '企业名录', en: 'Register' } as const;

interface ExportedRow {
  readonly creditCode: string;
  readonly name: string;
  readonly shortNames: string[];
  readonly formerNames: string[];
  readonly regionCode: string;
  readonly industryCode: string | null;
  readonly capital: string | null;
  readonly currency: string | null;
  readonly registeredOn: string | null;
  readonly businessScope: string;
  readonly address: string;
  readonly status: keyof typeof STATUS;
  readonly claimed: boolean;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/**
 * The register of the regions that somebody keeps, with the columns of the template, so that it can be corrected and
 * sent back. Contacts are those of the register, where the actor may read them.
 */
@Injectable()
export class RegisterExport {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly industries: IndustryDirectory,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `enterprises.region_unknown` */
  async workbook(actor: Actor, region: string | undefined, locale: Locale): Promise<AsyncGenerator<Buffer>> {
    await this.note(actor, region, 'xlsx');
    return writeWorkbook([
      {
        name: SHEET[locale],
        columns: [
          ...REGISTER_SHEET.map(({ name, width, kind }) => ({ heading: name[locale], width, kind })),
          ...STANDING.map(({ name, width }) => ({ heading: name[locale], width })),
        ],
        rows: this.rows(actor, region, locale),
      },
    ]);
  }

  /** @throws DomainError `enterprises.region_unknown` */
  async csv(actor: Actor, region: string | undefined, locale: Locale): Promise<AsyncGenerator<string>> {
    await this.note(actor, region, 'csv');
    return this.lines(actor, region, locale);
  }

  /** How the file is called. */
  nameOf(region: string | undefined, locale: Locale): string {
    return `${region === undefined ? '' : (this.regions.byCode(region)?.name ?? '')}${SHEET[locale]}`;
  }

  /** Who took the register away is recorded, since it may hold people's telephones. */
  private async note(actor: Actor, region: string | undefined, format: string): Promise<void> {
    if (region !== undefined && !this.regions.byCode(region)) {
      throw new DomainError<EnterprisesErrorCode>('enterprises.region_unknown', { code: region });
    }
    await this.transactions.run(async (tx) => {
      for (const taken of regionsTaken(actor, region)) {
        await this.audit.record(tx, actor, {
          action: 'register.exported',
          subject: 'region',
          subjectId: taken,
          details: { format },
          region: taken,
        });
      }
    });
  }

  private async *lines(actor: Actor, region: string | undefined, locale: Locale): AsyncGenerator<string> {
    yield csvRow([...REGISTER_SHEET, ...STANDING].map(({ name }) => name[locale]));
    for await (const cells of this.rows(actor, region, locale)) yield csvRow(cells.map(defused));
  }

  private async *rows(actor: Actor, region: string | undefined, locale: Locale): AsyncGenerator<string[]> {
    for (let after = ''; ;) {
      const page = await this.page(actor, region, after);
      for (const row of page) {
        const cells = this.cells(row);
        const standing = [STATUS[row.status][locale], YES_NO[locale][row.claimed ? 1 : 0]];
        yield [...REGISTER_SHEET.map(({ field }) => cells[field]), ...standing];
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE_ROWS) return;
      after = last.creditCode;
    }
  }

  /** Whose firms, and whose contacts, stands in the condition of the query. */
  private async page(actor: Actor, region: string | undefined, after: string): Promise<ExportedRow[]> {
    return (await this.transactions.reader.query(
      `SELECT e.credit_code AS "creditCode", e.name, e.short_names AS "shortNames", e.former_names AS "formerNames",
         e.region_code AS "regionCode", e.industry_code AS "industryCode", e.capital_amount::text AS capital,
         e.capital_currency AS currency, e.registered_on::text AS "registeredOn", e.business_scope AS "businessScope",
         e.address, e.status, e.claimed_at IS NOT NULL AS claimed, c.name AS contact, c.phone, c.email
       FROM enterprises.enterprise e
       LEFT JOIN LATERAL (
         SELECT name, phone, email FROM enterprises.contact
         WHERE enterprise_id = e.id AND source = 'register' AND e.region_code LIKE ANY ($3)
         ORDER BY name, id LIMIT 1
       ) c ON true
       WHERE e.region_code LIKE ANY ($1) AND e.region_code LIKE $2 AND e.credit_code > $4
       ORDER BY e.credit_code LIMIT $5`,
      [
        regionPatterns(actor, 'register.import'),
        `${region === undefined ? '' : RegionCode.parse(region).prefix}%`,
        regionPatterns(actor, 'register.read_contacts'),
        after,
        PAGE_ROWS,
      ],
    )) as ExportedRow[];
  }

  private cells(row: ExportedRow): Record<RegisterField, string> {
    const { province = '', city = '', county = '' } = this.regions.path(row.regionCode) ?? {};
    const industry = row.industryCode === null ? undefined : this.industries.byCode(row.industryCode);
    return {
      name: row.name,
      creditCode: row.creditCode,
      shortName: row.shortNames.join('、'),
      formerName: row.formerNames.join('、'),
      registeredOn: row.registeredOn ?? '',
      capital:
        row.capital === null || row.currency === null
          ? ''
          : capitalText({ amount: plainDecimal(row.capital), currency: row.currency }),
      businessScope: row.businessScope,
      province,
      city,
      county,
      countyCode: row.regionCode,
      address: row.address,
      industry: industry ? `${industry.code} ${industry.name}` : (row.industryCode ?? ''),
      contact: row.contact ?? '',
      phone: row.phone ?? '',
      email: row.email ?? '',
    };
  }
}

/** The regions whose firms an export holds: those that are kept, as far as they were asked for. */
function regionsTaken(actor: Actor, region: string | undefined): string[] {
  const asked = region === undefined ? '' : RegionCode.parse(region).prefix;
  const taken = actor
    .regionPrefixesWith('register.import')
    .flatMap((kept) => (kept.startsWith(asked) ? kept : asked.startsWith(kept) ? asked : []));
  return [...new Set(taken)].map((prefix) => prefix.padEnd(6, '0'));
}
