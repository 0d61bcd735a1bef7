import { Injectable } from '@nestjs/common';
import { Clock, DomainError, hashSecret } from '#kernel';
import { Transactions } from '#platform';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { FORGET_HOURS, LOCK_MINUTES, lockedUntil, TRIES } from '../domain/lock-out.js';

/**
 * Counts wrong passwords by login. A try is counted before the password is looked at and taken back when it was right,
 * so that guesses sent at the same time, to any number of processes, get no more tries than guesses one after the other.
 * Always outside of a surrounding transaction: what is rolled back must not give a try back.
 */
@Injectable()
export class GuessCounter {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `identity.login_locked` with the minutes that are left */
  async take(login: string): Promise<void> {
    const now = this.clock.now();
    const hash = hashSecret(login);
    const counted = await this.query<{ tries: number }>(
      `INSERT INTO identity.wrong_password AS w (login_hash, tries, last_at) VALUES ($1, 1, $2)
       ON CONFLICT ON CONSTRAINT wrong_password_pkey DO UPDATE
       SET tries = CASE WHEN w.last_at <= $2::timestamptz - make_interval(hours => $3) THEN 1 ELSE w.tries + 1 END,
           last_at = $2
       WHERE w.tries % $4::int <> 0
          OR w.last_at + make_interval(mins => ($5::int[])[least(w.tries / $4::int, cardinality($5::int[]))]) <= $2
       RETURNING tries`,
      [hash, now, FORGET_HOURS, TRIES, LOCK_MINUTES],
    );
    if (counted.length === 1) return;
    const [row] = await this.query<{ tries: number; last_at: Date }>(
      'SELECT tries, last_at FROM identity.wrong_password WHERE login_hash = $1',
      [hash],
    );
    const until = row && lockedUntil(row.tries, row.last_at);
    const minutes = until ? Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)) : 1;
    throw new DomainError<IdentityErrorCode>('identity.login_locked', { minutes });
  }

  /** The password was right, or was set anew through a letter. */
  async forget(login: string): Promise<void> {
    await this.query('DELETE FROM identity.wrong_password WHERE login_hash = $1', [hashSecret(login)]);
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.transactions.detached(() => this.transactions.reader.query(sql, values)) as Promise<Row[]>;
  }
}
