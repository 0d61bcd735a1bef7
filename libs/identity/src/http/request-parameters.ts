import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#kernel';
import type { Caller } from '../application/caller.js';

/** Where the request came from. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, client: request.headers['user-agent'] ?? '' };
});

/** Who is acting, on routes that are open to anyone; undefined when nobody is signed in. */
export const BySomebody = createParamDecorator((_: unknown, context: ExecutionContext): Actor | undefined => {
  return context.switchToHttp().getRequest<FastifyRequest>().session?.actor;
});
