import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Actor, DomainError } from '#kernel';
import type { Session } from './authenticator.js';

/** The signed-in session of the request. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw new DomainError('access.not_signed_in');
  return session;
});

/** Who is acting in the request. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw new DomainError('access.not_signed_in');
  return session.actor;
});
