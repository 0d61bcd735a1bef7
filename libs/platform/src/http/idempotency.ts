import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { DomainError } from '#kernel';
import { type Tx, Transactions } from '../database/transactions.js';
import { tagVersion } from './answers.js';

const IDEMPOTENT = 'lianqiao:idempotent';
export const REPLAYED_HEADER = 'idempotency-replayed';

/** A command that creates or promises: sent again with the same `Idempotency-Key`, it answers the same and does nothing. */
export function Idempotent(): MethodDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'Sent again with the same key within 24 hours, the command answers the same and does nothing.',
    }),
  );
}

interface Stored {
  readonly request_hash: string;
  readonly status: number;
  readonly response: unknown;
}

/** Opens the transaction of an idempotent command, so that its key and answer commit with what it does. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly transactions: Transactions,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !this.reflector.get<boolean | undefined>(IDEMPOTENT, context.getHandler())) {
      return next.handle();
    }
    if (typeof key !== 'string' || !/^[\w-]{8,100}$/.test(key)) throw new DomainError('idempotency.key_malformed');
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.once(request, reply, key, next));
  }

  private once(request: FastifyRequest, reply: FastifyReply, key: string, next: CallHandler): Promise<unknown> {
    const principal = request.session?.actor.accountId ?? 'anyone';
    const route = `${request.method} ${request.routeOptions.url ?? request.url}`;
    const hash = createHash('sha256')
      .update(JSON.stringify([request.url, request.headers['if-match'] ?? null, request.body ?? null]))
      .digest('hex');
    return this.transactions.run(async (tx) => {
      const stored = await this.lookUp(tx, principal, route, key);
      if (stored) {
        if (stored.request_hash !== hash) throw new DomainError('idempotency.other_request');
        reply.status(stored.status).header(REPLAYED_HEADER, 'true');
        tagVersion(reply, stored.response);
        return stored.response ?? undefined;
      }
      const response: unknown = await firstValueFrom(next.handle(), { defaultValue: undefined });
      await tx.query(
        `INSERT INTO platform.idempotency_key (principal, route, key, request_hash, status, response)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (principal, route, key) DO UPDATE
         SET request_hash = excluded.request_hash, status = excluded.status, response = excluded.response,
             created_at = now()`,
        [principal, route, key, hash, reply.statusCode, JSON.stringify(response ?? null)],
      );
      return response;
    });
  }

  private async lookUp(tx: Tx, principal: string, route: string, key: string): Promise<Stored | undefined> {
    const [lock] = (await tx.query('SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS taken', [
      `idempotency ${principal} ${route} ${key}`,
    ])) as [{ taken: boolean }];
    if (!lock.taken) throw new DomainError('idempotency.in_flight');
    const rows = (await tx.query(
      `SELECT request_hash, status, response FROM platform.idempotency_key
       WHERE principal = $1 AND route = $2 AND key = $3 AND created_at > now() - interval '24 hours'`,
      [principal, route, key],
    )) as Stored[];
    return rows[0];
  }
}
