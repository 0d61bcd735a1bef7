import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '#kernel';
import { offsetOf, type Page, pageOf, type PageQuery, type Session, Transactions } from '#platform';

export const SessionView = z.object({
  id: z.uuid(),
  /** The session that asks. */
  current: z.boolean(),
  via: z.enum(['cookie', 'bearer']),
  client: z.string(),
  source: z.string(),
  openedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof SessionView>;
export const SessionPage = pageOf(SessionView);

interface SessionRow extends Omit<SessionView, 'openedAt' | 'lastSeenAt' | 'expiresAt' | 'current'> {
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

const OPEN = `identity.session WHERE account_id = $1 AND expires_at > $2
  AND last_seen_at + make_interval(secs => idle_seconds) > $2`;

/** Where one's own account is logged in, the most recently used first. */
@Injectable()
export class OwnSessionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ id: currentId, actor }: Session, query: PageQuery): Promise<Page<SessionView>> {
    const { reader } = this.transactions;
    const open = [actor.accountId, this.clock.now()];
    const rows = (await reader.query(
      `SELECT id, via, client, source, opened_at AS "openedAt", last_seen_at AS "lastSeenAt",
              expires_at AS "expiresAt"
       FROM ${OPEN} ORDER BY last_seen_at DESC, id LIMIT $3 OFFSET $4`,
      [...open, query.size, offsetOf(query)],
    )) as SessionRow[];
    const [{ total }] = (await reader.query(`SELECT count(*)::int AS total FROM ${OPEN}`, open)) as [{ total: number }];
    const items = rows.map(({ openedAt, lastSeenAt, expiresAt, ...row }) => ({
      ...row,
      current: row.id === currentId,
      openedAt: openedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
    return { items, total, page: query.page, size: query.size };
  }
}
