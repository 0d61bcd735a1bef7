import { DomainError } from './domain-error.js';
import type { Permission } from './permission.js';
import { RegionCode } from './region-code.js';

/** One permission with where it holds: an enterprise, or a region and everything inside it. */
export type Grant =
  | { readonly permission: Permission; readonly enterpriseId: string }
  | { readonly permission: Permission; readonly region: string };

/**
 * Who is acting, and what their memberships allow. Contexts are handed an actor and never ask identity.
 * Ownership belongs in a query's WHERE: use {@link enterprisesWith} and {@link regionPrefixesWith} there.
 */
export class Actor {
  constructor(
    readonly accountId: string,
    readonly name: string,
    readonly grants: readonly Grant[],
  ) {}

  /** Whether the permission is held anywhere. */
  can(permission: Permission): boolean {
    return this.grants.some((grant) => grant.permission === permission);
  }

  /** The enterprises for which the permission is held. */
  enterprisesWith(permission: Permission): string[] {
    return this.grants.flatMap((g) => (g.permission === permission && 'enterpriseId' in g ? [g.enterpriseId] : []));
  }

  /** GB/T 2260 prefixes (`13`, `1305`, `130528`) of the regions for which the permission is held. */
  regionPrefixesWith(permission: Permission): string[] {
    return this.grants.flatMap((g) =>
      g.permission === permission && 'region' in g ? [RegionCode.parse(g.region).prefix] : [],
    );
  }

  /** @throws DomainError `access.other_enterprise` */
  requireEnterprise(permission: Permission, enterpriseId: string): void {
    if (!this.enterprisesWith(permission).includes(enterpriseId)) {
      throw new DomainError('access.other_enterprise', { permission });
    }
  }

  /** @throws DomainError `access.other_region` */
  requireRegion(permission: Permission, region: string): void {
    if (!this.regionPrefixesWith(permission).some((prefix) => region.startsWith(prefix))) {
      throw new DomainError('access.other_region', { permission, region });
    }
  }
}
