import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { CONFIG, type Config } from '#platform';

/**
 * Refuses log-ins that another site's page sends: they would sign a visitor in to an account of that site's choosing.
 * Programs send no Origin and pass.
 */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { origin, host } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (origin === undefined) return true;
    const own = [host, new URL(this.config.publicUrl).host];
    if (URL.canParse(origin) && own.includes(new URL(origin).host)) return true;
    throw new DomainError('access.foreign_origin');
  }
}
