import { Injectable } from '@nestjs/common';
import { RegionDirectory } from '#catalogue';
import { type Actor, Clock, DomainError, RegionCode } from '#kernel';
import { Audit, offsetOf, type Page, type PageQuery, Transactions } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import type { ReviewRuleView } from '../http/review.dto.js';

interface RuleRow {
  readonly region: string;
  readonly required: boolean | null;
  readonly setBy: string;
  readonly setAt: Date;
  readonly version: number;
}

const RULE = `SELECT region_code AS region, required, set_by_name AS "setBy", set_at AS "setAt", version
  FROM demand.review_rule`;

/** Whether lists are looked at by staff before others see them; the nearest region that says so decides. */
@Injectable()
export class ReviewRules {
  constructor(
    private readonly transactions: Transactions,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Whether a list of a firm in this region is reviewed. Where no region says anything it is not. */
  async asksForReview(regionCode: string): Promise<boolean> {
    return decidingRule(await this.bearingOn(regionCode))?.required ?? false;
  }

  /** The rules set within the actor's reach, by region. */
  async page(actor: Actor, query: PageQuery): Promise<Page<ReviewRuleView>> {
    const reach = actor.regionPrefixesWith('shortages.review').map((prefix) => `${prefix}%`);
    const rows = (await this.transactions.reader.query(
      `${RULE} WHERE region_code LIKE ANY ($1) AND required IS NOT NULL ORDER BY region_code LIMIT $2 OFFSET $3`,
      [reach, query.size, offsetOf(query)],
    )) as RuleRow[];
    const [{ total }] = (await this.transactions.reader.query(
      `SELECT count(*)::int AS total FROM demand.review_rule WHERE region_code LIKE ANY ($1) AND required IS NOT NULL`,
      [reach],
    )) as [{ total: number }];
    return { items: rows.map((row) => this.view(row.region, [row])), total, page: query.page, size: query.size };
  }

  /** What holds for a region, and who says so. */
  async of(actor: Actor, region: string): Promise<ReviewRuleView> {
    this.requireReach(actor, region);
    return this.view(region, await this.bearingOn(region));
  }

  /**
   * Lists raised from now on are treated so; those raised before stay as they are.
   * @param version 0 where the region has not said anything yet
   * @param required null: as the region above has it
   */
  set(actor: Actor, region: string, version: number, required: boolean | null): Promise<void> {
    this.requireReach(actor, region);
    return this.transactions.run(async (tx) => {
      const stored = (await tx.query(
        version === 0
          ? `INSERT INTO demand.review_rule (region_code, required, set_by, set_by_name, set_at, version)
             VALUES ($1, $3, $4, $5, $6, $2 + 1) ON CONFLICT (region_code) DO NOTHING RETURNING region_code`
          : `WITH changed AS (
               UPDATE demand.review_rule
               SET required = $3, set_by = $4, set_by_name = $5, set_at = $6, version = version + 1
               WHERE region_code = $1 AND version = $2 RETURNING region_code
             ) SELECT region_code FROM changed`,
        [region, version, required, actor.accountId, actor.name, this.clock.now()],
      )) as unknown[];
      if (stored.length !== 1) throw new DomainError('version.stale', { id: region, version });
      await this.audit.record(tx, actor, {
        action: 'review_rule.set',
        subject: 'review_rule',
        subjectId: region,
        details: { required },
        region,
      });
    });
  }

  private async bearingOn(regionCode: string): Promise<RuleRow[]> {
    const code = RegionCode.parse(regionCode);
    const bearing = [code.value, code.city.value, code.province.value];
    return (await this.transactions.reader.query(`${RULE} WHERE region_code = ANY ($1)`, [bearing])) as RuleRow[];
  }

  private view(region: string, rules: readonly RuleRow[]): ReviewRuleView {
    const own = rules.find((rule) => rule.region === region);
    const deciding = decidingRule(rules);
    return {
      region: this.named(region),
      required: deciding?.required ?? false,
      decidedBy: deciding ? this.named(deciding.region) : null,
      own: own?.required ?? null,
      setBy: own?.setBy ?? null,
      setAt: own?.setAt.toISOString() ?? null,
      version: own?.version ?? 0,
    };
  }

  private named(code: string): { code: string; name: string } {
    return { code, name: this.regions.byCode(code)?.name ?? code };
  }

  private requireReach(actor: Actor, region: string): void {
    actor.requireRegion('shortages.review', region);
    if (!this.regions.byCode(region)) throw new DomainError<DemandErrorCode>('demand.region_unknown', { region });
  }
}

/** The one of the longest prefix: a county's code is greater than its city's, and that one's than its province's. */
function decidingRule(rules: readonly RuleRow[]): RuleRow | undefined {
  return rules.filter(({ required }) => required !== null).sort((a, b) => (a.region < b.region ? 1 : -1))[0];
}
