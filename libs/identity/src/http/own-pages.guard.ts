import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

/**
 * Refuses log-ins that another site's page sends: they would sign a visitor in to an account of that site's choosing.
 * Programs send no Origin and pass.
 */
@Injectable()
export class OwnPagesGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { origin, host } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)) return true;
    throw new DomainError('access.foreign_origin');
  }
}
