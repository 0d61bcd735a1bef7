import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { offsetOf, type Page, pageOf, PageQuery, Transactions } from '#platform';
import { DEPARTMENT_ROLES, ENTERPRISE_ROLES } from '../domain/roles.js';

export const EnterpriseMembersQuery = PageQuery.extend({ enterpriseId: z.uuid().optional() });
export type EnterpriseMembersQuery = z.infer<typeof EnterpriseMembersQuery>;

/** A colleague as an owner sees them: no login, no address. */
export const EnterpriseMemberView = z.object({
  /** Of the membership. */
  id: z.uuid(),
  enterpriseId: z.uuid(),
  name: z.string(),
  role: z.enum(ENTERPRISE_ROLES),
  since: z.iso.datetime(),
});
export type EnterpriseMemberView = z.infer<typeof EnterpriseMemberView>;
export const EnterpriseMemberPage = pageOf(EnterpriseMemberView);

/** A colleague as an administrator of the region sees them. */
export const DepartmentMemberView = z.object({
  /** Of the membership. */
  id: z.uuid(),
  accountId: z.uuid(),
  login: z.string(),
  name: z.string(),
  email: z.string(),
  region: z.string(),
  role: z.enum(DEPARTMENT_ROLES),
  since: z.iso.datetime(),
});
export type DepartmentMemberView = z.infer<typeof DepartmentMemberView>;
export const DepartmentMemberPage = pageOf(DepartmentMemberView);

type Row<View extends { since: string }> = Omit<View, 'since'> & { readonly since: Date };

/** Who belongs to an enterprise or a department: for those who may invite there, and for nobody else. */
@Injectable()
export class MembersQuery {
  constructor(private readonly transactions: Transactions) {}

  ofEnterprises(actor: Actor, query: EnterpriseMembersQuery): Promise<Page<EnterpriseMemberView>> {
    return this.page<EnterpriseMemberView>(
      `m.id, m.enterprise_id AS "enterpriseId", a.name, m.role, m.since`,
      `identity.enterprise_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE m.enterprise_id = ANY ($1) AND ($2::uuid IS NULL OR m.enterprise_id = $2)`,
      'm.enterprise_id, m.since, m.id',
      [actor.enterprisesWith('enterprise.invite_members'), query.enterpriseId ?? null],
      query,
    );
  }

  ofDepartments(actor: Actor, query: PageQuery): Promise<Page<DepartmentMemberView>> {
    return this.page<DepartmentMemberView>(
      'm.id, a.id AS "accountId", a.login, a.name, a.email, m.region, m.role, m.since',
      `identity.department_membership m JOIN identity.account a ON a.id = m.account_id WHERE m.region LIKE ANY ($1)`,
      'm.region, a.name, m.id',
      [actor.regionPrefixesWith('department.invite_members').map((prefix) => `${prefix}%`)],
      query,
    );
  }

  private async page<View extends { since: string }>(
    columns: string,
    found: string,
    order: string,
    values: unknown[],
    { page, size }: PageQuery,
  ): Promise<Page<View>> {
    const { reader } = this.transactions;
    const rows = (await reader.query(
      `SELECT ${columns} FROM ${found} ORDER BY ${order} LIMIT $${values.length + 1} OFFSET $${values.length + 2}`,
      [...values, size, offsetOf({ page, size })],
    )) as Row<View>[];
    const [{ total }] = (await reader.query(`SELECT count(*)::int AS total FROM ${found}`, values)) as [
      { total: number },
    ];
    const items = rows.map((row) => ({ ...row, since: row.since.toISOString() }) as unknown as View);
    return { items, total, page, size };
  }
}
