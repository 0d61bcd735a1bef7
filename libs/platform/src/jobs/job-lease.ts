import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Tx } from '../database/transactions.js';

/** A row as its claimant holds it. */
export interface ClaimedRow {
  readonly id: string;
  readonly handler: string;
  readonly payload: unknown;
  /** This one included. */
  readonly attempts: number;
  readonly max_attempts: number;
  readonly lease_seconds: number;
  /** The claim's number; every change to the row names it. */
  readonly lease_epoch: string;
  readonly request_id: string | null;
}

/** The row was claimed by somebody else in the meantime: nothing of this run may stand. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

export interface Failure {
  readonly message: string;
  readonly dead: boolean;
  readonly delaySeconds: number;
}

const HELD = `id = $1 AND lease_epoch = $2 AND state = 'running'`;
/** Long enough for the processes that know the handler to be up; the row waits, it is not lost. */
const UNKNOWN_HANDLER_SECONDS = 15;

/**
 * The statements by which a row is claimed, kept and closed. Each claim counts the row's epoch up, and each later
 * change is made only where the epoch is still the claimant's own.
 */
@Injectable()
export class JobLease {
  private readonly log = new Logger('Jobs');

  constructor(private readonly dataSource: DataSource) {}

  /** @returns undefined when the row is not due, is held by somebody, or has used up its attempts */
  async claim(id: string): Promise<ClaimedRow | undefined> {
    const [rows] = (await this.dataSource.query(
      `UPDATE platform.job
       SET state = CASE WHEN attempts >= max_attempts THEN 'dead' ELSE 'running' END,
           last_error = CASE WHEN attempts >= max_attempts
             THEN coalesce(last_error, 'The process ended each time before the work was done.') ELSE last_error END,
           finished_at = CASE WHEN attempts >= max_attempts THEN now() END,
           attempts = least(attempts + 1, max_attempts),
           lease_epoch = lease_epoch + 1,
           leased_until = now() + make_interval(secs => lease_seconds),
           sent_until = NULL
       WHERE id = $1 AND ((state = 'pending' AND run_at <= now()) OR (state = 'running' AND leased_until < now()))
       RETURNING id, handler, payload, attempts, max_attempts, lease_seconds, lease_epoch, request_id, state`,
      [id],
    )) as [(ClaimedRow & { readonly state: string })[], number];
    const row = rows[0];
    if (row?.state !== 'dead') return row;
    this.log.error({ msg: 'Job given up', jobId: row.id, handler: row.handler });
    return undefined;
  }

  /** @returns whether the row is still held */
  async renew(row: ClaimedRow): Promise<boolean> {
    const [, held] = (await this.dataSource.query(
      `UPDATE platform.job SET leased_until = now() + make_interval(secs => $3) WHERE ${HELD}`,
      [row.id, row.lease_epoch, row.lease_seconds],
    )) as [unknown, number];
    return held === 1;
  }

  /** Renews in the transaction of a step's effects. @throws LeaseLost */
  renewWith(tx: Tx, row: ClaimedRow): Promise<void> {
    return requireHeld(
      tx,
      row,
      `UPDATE platform.job SET leased_until = clock_timestamp() + make_interval(secs => $3) WHERE ${HELD}`,
      [row.lease_seconds],
    );
  }

  /** Closes the row in the transaction of its effects. @throws LeaseLost */
  closeWith(tx: Tx, row: ClaimedRow): Promise<void> {
    return requireHeld(
      tx,
      row,
      `UPDATE platform.job SET state = 'done', finished_at = clock_timestamp(), last_error = NULL WHERE ${HELD}`,
    );
  }

  /** Lets the row wait for its next try, or gives it up. Nothing happens to a row that somebody else holds by now. */
  async fail(row: ClaimedRow, { message, dead, delaySeconds }: Failure): Promise<void> {
    await this.dataSource.query(
      `UPDATE platform.job
       SET state = $3, run_at = now() + make_interval(secs => $4), last_error = $5, leased_until = NULL,
           finished_at = CASE WHEN $3 = 'dead' THEN now() END
       WHERE ${HELD}`,
      // PostgreSQL stores no zero byte in a text, and a failure that cannot be noted would hold the row.
      [row.id, row.lease_epoch, dead ? 'dead' : 'pending', delaySeconds, message.replaceAll('\0', '').slice(0, 4000)],
    );
  }

  /** Hands back a row that nobody failed at: the process goes down. The attempt does not count. */
  async handBack(row: ClaimedRow): Promise<void> {
    await this.release(row, 0);
  }

  /** Hands back a row whose handler this process does not know; another release of the program does. */
  async handBackUnknown(row: ClaimedRow): Promise<void> {
    this.log.warn({ msg: 'Nobody here handles this job', jobId: row.id, handler: row.handler });
    await this.release(row, UNKNOWN_HANDLER_SECONDS);
  }

  private async release(row: ClaimedRow, seconds: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE platform.job SET state = 'pending', attempts = attempts - 1, leased_until = NULL,
         sent_until = CASE WHEN $3 > 0 THEN now() + make_interval(secs => $3) END
       WHERE ${HELD}`,
      [row.id, row.lease_epoch, seconds],
    );
  }
}

async function requireHeld(tx: Tx, row: ClaimedRow, sql: string, more: unknown[] = []): Promise<void> {
  const [, touched] = (await tx.query(sql, [row.id, row.lease_epoch, ...more])) as [unknown, number];
  if (touched !== 1) throw new LeaseLost(row.id);
}
