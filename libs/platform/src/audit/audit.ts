import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '#kernel';
import type { Tx } from '../database/transactions.js';
import { RequestContext } from '../http/request-context.js';

export interface AuditedChange {
  /** A verb of the field: `introduction.answered_by_telephone`. */
  readonly action: string;
  /** What was changed: `introduction`, and its id. */
  readonly subject: string;
  readonly subjectId: string;
  /** What it became; never secrets, never more of a person than their name. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** Where staff of a region may read it. */
  readonly region?: string;
}

/** Who changed what, written in the transaction that changed it. */
@Injectable()
export class Audit {
  async record(tx: Tx, by: Actor | { readonly name: string }, change: AuditedChange): Promise<void> {
    await tx.query(
      `INSERT INTO platform.audit_entry (id, account_id, account_name, action, subject, subject_id, details, region, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        newId(),
        'accountId' in by ? by.accountId : null,
        by.name,
        change.action,
        change.subject,
        change.subjectId,
        JSON.stringify(change.details ?? {}),
        change.region ?? null,
        RequestContext.current()?.requestId ?? null,
      ],
    );
  }
}
