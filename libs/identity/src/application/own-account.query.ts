import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { type Actor, DomainError, type Permission, PERMISSIONS } from '#kernel';
import type { Account } from '../domain/account.js';
import { DEPARTMENT_ROLES, ENTERPRISE_ROLES } from '../domain/roles.js';
import { AccountStore } from '../persistence/account.store.js';
import { MembershipStore } from '../persistence/membership.store.js';
import { PlaceNames } from './place-names.js';

/** An account as its holder sees it. */
export const AccountView = z.object({
  id: z.uuid(),
  name: z.string(),
  login: z.string(),
  email: z.string(),
  locale: z.enum(['zh', 'en']),
  version: z.number().int(),
});
export type AccountView = z.infer<typeof AccountView>;

export const MeView = z.object({
  account: AccountView,
  enterprises: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.enum(ENTERPRISE_ROLES) })),
  departments: z.array(z.object({ region: z.string(), name: z.string(), role: z.enum(DEPARTMENT_ROLES) })),
  permissions: z.array(z.enum(Object.keys(PERMISSIONS) as [Permission, ...Permission[]])),
});
export type MeView = z.infer<typeof MeView>;

export function accountView({ id, name, login, email, locale, version }: Account): AccountView {
  return { id, name, login, email, locale, version };
}

/** One's own account with its posts and what they allow. */
@Injectable()
export class OwnAccountQuery {
  constructor(
    private readonly accounts: AccountStore,
    private readonly memberships: MembershipStore,
    private readonly places: PlaceNames,
  ) {}

  async account(id: string): Promise<AccountView> {
    const account = await this.accounts.find(id);
    if (!account) throw new DomainError('access.not_signed_in');
    return accountView(account);
  }

  async me(actor: Actor): Promise<MeView> {
    const { enterprises, departments } = await this.memberships.postsOf(actor.accountId);
    const nameOf = await this.places.ofEnterprises(enterprises.map(({ enterpriseId }) => enterpriseId));
    return {
      account: await this.account(actor.accountId),
      enterprises: enterprises.map(({ enterpriseId: id, role }) => ({ id, name: nameOf(id), role })),
      departments: departments.map(({ region, role }) => ({ region, name: this.places.ofRegion(region), role })),
      permissions: [...new Set(actor.grants.map(({ permission }) => permission))].sort(),
    };
  }
}
