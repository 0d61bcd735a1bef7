import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

/** The version that the caller saw, from `If-Match: "3"`. Stands at every command on an existing thing. */
export const SeenVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new DomainError('version.missing');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new DomainError('version.malformed');
  return Number(version);
});

/** Names the header in the documentation of the route. */
export function RequiresVersion(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that was seen, as in `"3"`.' }),
  );
}
