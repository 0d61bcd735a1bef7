import type { IndustryDirectory, RegionDirectory } from '#catalogue';
import { type Actor, DomainError, type Permission } from '#kernel';
import type { Tx } from '#platform';
import { Enterprise } from '../domain/enterprise.js';
import type { EnterprisesErrorCode } from '../domain/enterprises.errors.js';

/** @throws DomainError `enterprises.not_found`, `enterprises.merged_already` or `enterprises.already_claimed` */
export async function requireUnclaimed(tx: Tx, enterpriseId: string): Promise<Enterprise> {
  const enterprise = await tx.findOneBy(Enterprise, { id: enterpriseId });
  if (!enterprise) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id: enterpriseId });
  if (enterprise.mergedInto !== null) throw await mergedAlready(tx, enterprise);
  if (enterprise.claimed) {
    throw new DomainError<EnterprisesErrorCode>('enterprises.already_claimed', { name: enterprise.name });
  }
  return enterprise;
}

export interface Maintained {
  readonly enterprise: Enterprise;
  /** Acts as staff of the region; otherwise for the enterprise itself. */
  readonly asStaff: boolean;
}

/**
 * The enterprise, where the actor may change its record: as its own, or as staff of its region who keep the register.
 * @throws DomainError `enterprises.not_found`, also for those of others, and `enterprises.merged_already`
 */
export async function requireMaintained(tx: Tx, actor: Actor, id: string): Promise<Maintained> {
  const own = actor.enterprisesWith('enterprise.maintain');
  const enterprise = await tx
    .createQueryBuilder(Enterprise, 'e')
    .where('e.id = :id AND (e.id = ANY (:own) OR e.region_code LIKE ANY (:regions))', {
      id,
      own,
      regions: regionPatterns(actor, 'register.import'),
    })
    .setLock('pessimistic_write')
    .getOne();
  if (!enterprise) throw new DomainError<EnterprisesErrorCode>('enterprises.not_found', { id });
  if (enterprise.mergedInto !== null) throw await mergedAlready(tx, enterprise);
  return { enterprise, asStaff: !own.includes(id) };
}

/** The refusal of whatever is asked of a firm that another one stands for; it names that one. */
export async function mergedAlready(
  tx: Tx,
  { name, mergedInto }: Pick<Enterprise, 'name' | 'mergedInto'>,
): Promise<DomainError> {
  const stands = await tx.findOneByOrFail(Enterprise, { id: String(mergedInto) });
  return new DomainError<EnterprisesErrorCode>('enterprises.merged_already', {
    name,
    standing: stands.name,
    creditCode: stands.creditCode,
  });
}

/** Patterns for `LIKE ANY` of the regions for which the actor holds a permission. */
export function regionPatterns(actor: Actor, permission: Permission): string[] {
  return actor.regionPrefixesWith(permission).map((prefix) => `${prefix}%`);
}

/** @throws DomainError `enterprises.region_unknown` for codes not in force and for whole provinces that have cities */
export function requireRegion(regions: RegionDirectory, code: string): void {
  const region = regions.byCode(code);
  const divided = region?.level === 'province' && regions.children(code).some(({ level }) => level === 'city');
  if (!region || divided) throw new DomainError<EnterprisesErrorCode>('enterprises.region_unknown', { code });
}

/**
 * @returns the code with its section letter
 * @throws DomainError `enterprises.industry_unknown`
 */
export function requireIndustry(industries: IndustryDirectory, code: string): string {
  const industry = industries.byCode(code);
  if (!industry) throw new DomainError<EnterprisesErrorCode>('enterprises.industry_unknown', { code });
  return industry.code;
}
