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

type Row<View extends { since: string }> = Omit<View, 'since'> & { readonly since: Date; readonly total: string };

/** Who belongs to an enterprise or a department: for those who may invite there, and for nobody else. */
@Injectable()
export class MembersQuery {
  constructor(private readonly transactions: Transactions) {}

  async ofEnterprises(actor: Actor, query: EnterpriseMembersQuery): Promise<Page<EnterpriseMemberView>> {
    const rows = (await this.transactions.reader.query(
      `SELECT m.id, m.enterprise_id AS "enterpriseId", a.name, m.role, m.since, count(*) OVER () AS total
       FROM identity.enterprise_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE m.enterprise_id = ANY ($1) AND ($2::uuid IS NULL OR m.enterprise_id = $2)
       ORDER BY m.enterprise_id, m.since, m.id LIMIT $3 OFFSET $4`,
      [actor.enterprisesWith('enterprise.invite_members'), query.enterpriseId ?? null, query.size, offsetOf(query)],
    )) as Row<EnterpriseMemberView>[];
    return pageOfRows<EnterpriseMemberView>(rows, query);
  }

  async ofDepartments(actor: Actor, query: PageQuery): Promise<Page<DepartmentMemberView>> {
    const reach = actor.regionPrefixesWith('department.invite_members').map((prefix) => `${prefix}%`);
    const rows = (await this.transactions.reader.query(
      `SELECT m.id, a.id AS "accountId", a.login, a.name, a.email, m.region, m.role, m.since,
              count(*) OVER () AS total
       FROM identity.department_membership m JOIN identity.account a ON a.id = m.account_id
       WHERE m.region LIKE ANY ($1)
       ORDER BY m.region, a.name, m.id LIMIT $2 OFFSET $3`,
      [reach, query.size, offsetOf(query)],
    )) as Row<DepartmentMemberView>[];
    return pageOfRows<DepartmentMemberView>(rows, query);
  }
}

function pageOfRows<View extends { since: string }>(rows: Row<View>[], { page, size }: PageQuery): Page<View> {
  const items = rows.map(({ total: _, since, ...row }) => ({ ...row, since: since.toISOString() }) as unknown as View);
  return { items, total: Number(rows[0]?.total ?? 0), page, size };
}
