import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Transactions, type Tx } from '#platform';
import { DepartmentMembership, EnterpriseMembership } from '../domain/membership.js';
import type { DepartmentPost, EnterprisePost, Post } from '../domain/roles.js';
import { departmentMembershipSchema, enterpriseMembershipSchema } from './membership.schema.js';

/** The posts of one account. */
export interface Posts {
  readonly enterprises: readonly EnterprisePost[];
  readonly departments: readonly DepartmentPost[];
}

@Injectable()
export class MembershipStore {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async postsOf(accountId: string): Promise<Posts> {
    const { reader } = this.transactions;
    const enterprises = await reader.find(enterpriseMembershipSchema, {
      where: { accountId },
      order: { since: 'ASC', id: 'ASC' },
    });
    const departments = await reader.find(departmentMembershipSchema, {
      where: { accountId },
      order: { region: 'ASC', role: 'ASC' },
    });
    return { enterprises: enterprises.map(({ post }) => post), departments: departments.map(({ post }) => post) };
  }

  /** Gives a post. Given again it changes nothing; a member who is given ownership becomes owner, never the reverse. */
  async give(tx: Tx, accountId: string, post: Post): Promise<void> {
    if ('region' in post) {
      const membership = DepartmentMembership.begin(newId(), accountId, post, this.clock.now());
      await tx.createQueryBuilder().insert().into(departmentMembershipSchema).values(membership).orIgnore().execute();
      return;
    }
    const { id, enterpriseId, role, since } = EnterpriseMembership.begin(newId(), accountId, post, this.clock.now());
    await tx.query(
      `INSERT INTO identity.enterprise_membership AS held (id, account_id, enterprise_id, role, since)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT enterprise_membership_key DO UPDATE SET role = 'owner'
       WHERE excluded.role = 'owner' AND held.role <> 'owner'`,
      [id, accountId, enterpriseId, role, since],
    );
  }

  /** A membership of one of these enterprises; anything else is not found. */
  async findInEnterprises(tx: Tx, id: string, enterpriseIds: string[]): Promise<EnterpriseMembership | undefined> {
    return (
      (await tx
        .createQueryBuilder(enterpriseMembershipSchema, 'm')
        .where('m.id = :id AND m.enterpriseId = ANY (:enterpriseIds)', { id, enterpriseIds })
        .getOne()) ?? undefined
    );
  }

  /** A membership of a department inside one of these regions, given as GB/T 2260 prefixes. */
  async findInRegions(tx: Tx, id: string, prefixes: string[]): Promise<DepartmentMembership | undefined> {
    return (
      (await tx
        .createQueryBuilder(departmentMembershipSchema, 'm')
        .where('m.id = :id AND m.region LIKE ANY (:patterns)', { id, patterns: prefixes.map((p) => `${p}%`) })
        .getOne()) ?? undefined
    );
  }

  /** Account ids of an enterprise's owners, held until the transaction ends, so that two do not leave at once. */
  async lockOwners(tx: Tx, enterpriseId: string): Promise<string[]> {
    const rows = (await tx.query(
      `SELECT account_id FROM identity.enterprise_membership WHERE enterprise_id = $1 AND role = 'owner'
       ORDER BY id FOR UPDATE`,
      [enterpriseId],
    )) as { account_id: string }[];
    return rows.map(({ account_id }) => account_id);
  }

  async end(tx: Tx, membership: EnterpriseMembership | DepartmentMembership): Promise<void> {
    const schema = membership instanceof EnterpriseMembership ? enterpriseMembershipSchema : departmentMembershipSchema;
    await tx.delete(schema, { id: membership.id });
  }
}
