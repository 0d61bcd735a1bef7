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
  readonly total: string;
}

/** Where one's own account is logged in, the most recently used first. */
@Injectable()
export class OwnSessionsQuery {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ id: currentId, actor }: Session, query: PageQuery): Promise<Page<SessionView>> {
    const rows = (await this.transactions.reader.query(
      `SELECT id, via, client, source, opened_at AS "openedAt", last_seen_at AS "lastSeenAt",
              expires_at AS "expiresAt", count(*) OVER () AS total
       FROM identity.session
       WHERE account_id = $1 AND expires_at > $2 AND last_seen_at + make_interval(secs => idle_seconds) > $2
       ORDER BY last_seen_at DESC, id LIMIT $3 OFFSET $4`,
      [actor.accountId, this.clock.now(), query.size, offsetOf(query)],
    )) as SessionRow[];
    const items = rows.map(({ total: _, openedAt, lastSeenAt, expiresAt, ...row }) => ({
      ...row,
      current: row.id === currentId,
      openedAt: openedAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
    return { items, total: Number(rows[0]?.total ?? 0), page: query.page, size: query.size };
  }
}
