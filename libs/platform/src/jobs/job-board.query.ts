import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { type Actor, DomainError } from '#kernel';
import { Audit } from '../audit/audit.js';
import { Transactions } from '../database/transactions.js';
import { offsetOf, pageOf, PageQuery } from '../http/paging.js';
import { JobSignal } from './job-signal.js';

export const JobBoardQuery = PageQuery.extend({
  state: z.enum(['pending', 'running', 'done', 'dead']).default('dead'),
});
export type JobBoardQuery = z.infer<typeof JobBoardQuery>;

export const JobView = z.object({
  id: z.uuid(),
  handler: z.string(),
  state: z.enum(['pending', 'running', 'done', 'dead']),
  attempts: z.number().int(),
  lastError: z.string().nullable(),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export const JobPage = pageOf(JobView);

/** Background work as an administrator sees it: what failed for good, and trying it again. */
@Injectable()
export class JobBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly signal: JobSignal,
  ) {}

  async list(query: JobBoardQuery): Promise<z.infer<typeof JobPage>> {
    const rows = (await this.dataSource.query(
      `SELECT id, handler, state, attempts, last_error, created_at, finished_at
       FROM platform.job WHERE state = $1 ORDER BY created_at DESC, id LIMIT $2 OFFSET $3`,
      [query.state, query.size, offsetOf(query)],
    )) as JobRow[];
    const [{ total }] = (await this.dataSource.query(
      'SELECT count(*)::int AS total FROM platform.job WHERE state = $1',
      [query.state],
    )) as [{ total: number }];
    return {
      items: rows.map((row) => ({
        id: row.id,
        handler: row.handler,
        state: row.state,
        attempts: row.attempts,
        // The first line says what; the rest is for the log.
        lastError: row.last_error?.split('\n')[0] ?? null,
        createdAt: row.created_at.toISOString(),
        finishedAt: row.finished_at?.toISOString() ?? null,
      })),
      total,
      page: query.page,
      size: query.size,
    };
  }

  /**
   * What a request caused, handlers' own causes included. Open is what runs or is due within the seconds; retries that
   * are further off are not counted.
   */
  async causedBy(requestId: string, withinSeconds: number): Promise<CausedJobs> {
    const [count] = (await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE state = 'running'
                OR (state = 'pending' AND run_at < now() + make_interval(secs => $2)))::int AS open,
              count(*) FILTER (WHERE state = 'done')::int AS done,
              count(*) FILTER (WHERE state = 'dead')::int AS dead
       FROM platform.job WHERE request_id = $1`,
      [requestId, withinSeconds],
    )) as [CausedJobs];
    return count;
  }

  /** What runs or is due now, and what was given up. */
  async backlog(): Promise<{ readonly due: number; readonly dead: number }> {
    const [count] = (await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE state = 'running' OR (state = 'pending' AND run_at <= now()))::int AS due,
              count(*) FILTER (WHERE state = 'dead')::int AS dead
       FROM platform.job WHERE state <> 'done'`,
    )) as [{ due: number; dead: number }];
    return count;
  }

  /**
   * Lets a job that was given up begin again with fresh attempts.
   * @throws DomainError `job.not_found` when there is none, or it was not given up
   */
  async retry(by: Actor | { readonly name: string }, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [, touched] = (await tx.query(
        `UPDATE platform.job SET state = 'pending', attempts = 0, run_at = now(), finished_at = NULL, sent_until = NULL
         WHERE id = $1 AND state = 'dead'`,
        [id],
      )) as [unknown, number];
      if (touched === 0) throw new DomainError('job.not_found', { id });
      // Whoever operates the jobs reads it in the audit trail of their own region.
      const region = 'accountId' in by ? by.regionPrefixesWith('jobs.operate')[0]?.padEnd(6, '0') : undefined;
      await this.audit.record(tx, by, { action: 'job.retried', subject: 'job', subjectId: id, region });
      this.transactions.afterCommit(() => this.signal.raise());
    });
  }
}

export interface CausedJobs {
  readonly open: number;
  readonly done: number;
  readonly dead: number;
}

interface JobRow {
  readonly id: string;
  readonly handler: string;
  readonly state: 'pending' | 'running' | 'done' | 'dead';
  readonly attempts: number;
  readonly last_error: string | null;
  readonly created_at: Date;
  readonly finished_at: Date | null;
}
