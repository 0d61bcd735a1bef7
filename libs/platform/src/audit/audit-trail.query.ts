import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { offsetOf, pageOf, PageQuery } from '../http/paging.js';

export const AuditQuery = PageQuery.extend({ subject: z.string().max(60).optional(), subjectId: z.uuid().optional() });
export type AuditQuery = z.infer<typeof AuditQuery>;

const AuditEntryView = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.string(),
  action: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export const AuditPage = pageOf(AuditEntryView);

interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly account_name: string;
  readonly action: string;
  readonly subject: string;
  readonly subject_id: string;
  readonly details: Record<string, unknown>;
}

const READABLE = `region LIKE ANY ($1) AND ($2::text IS NULL OR subject = $2) AND ($3::text IS NULL OR subject_id = $3)`;

/** The audit trail, newest first; staff read what happened in their region. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  async list(actor: Actor, query: AuditQuery): Promise<z.infer<typeof AuditPage>> {
    const prefixes = actor.regionPrefixesWith('audit.read').map((prefix) => `${prefix}%`);
    const readable = [prefixes, query.subject ?? null, query.subjectId ?? null];
    const rows = (await this.dataSource.query(
      `SELECT id, at, account_name, action, subject, subject_id, details
       FROM platform.audit_entry WHERE ${READABLE} ORDER BY at DESC, id LIMIT $4 OFFSET $5`,
      [...readable, query.size, offsetOf(query)],
    )) as AuditRow[];
    const [{ total }] = (await this.dataSource.query(
      `SELECT count(*)::int AS total FROM platform.audit_entry WHERE ${READABLE}`,
      readable,
    )) as [{ total: number }];
    return {
      items: rows.map((row) => ({
        id: row.id,
        at: row.at.toISOString(),
        by: row.account_name,
        action: row.action,
        subject: row.subject,
        subjectId: row.subject_id,
        details: row.details,
      })),
      total,
      page: query.page,
      size: query.size,
    };
  }
}
