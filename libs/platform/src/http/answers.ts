import { applyDecorators, HttpCode, SetMetadata, StreamableFile } from '@nestjs/common';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { z } from 'zod';

const VIEW = 'lianqiao:view';

/**
 * What a route answers: the status and the view. Fields that the view does not name never leave the process, and the
 * view's `version` becomes the `ETag`.
 */
export function Answers(status: number, view?: z.ZodType, description = ''): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ...(view ? [SetMetadata(VIEW, view)] : []),
    ApiResponse(view ? { status, standardSchema: view, description } : { status, description }),
  );
}

/** Sets the `ETag` of an answer that carries a version. */
export function tagVersion(reply: FastifyReply, answer: unknown): void {
  const version = (answer as { version?: unknown } | null | undefined)?.version;
  if (typeof version === 'number') reply.header('etag', `"${version}"`);
}

/** Shapes every answer by the view of its route. */
@Injectable()
export class AnswersInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const view = this.reflector.get<z.ZodType | undefined>(VIEW, context.getHandler());
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((result: unknown) => {
        if (view === undefined || result instanceof StreamableFile) return result;
        const shaped: unknown = view.parse(result);
        tagVersion(reply, shaped);
        return shaped;
      }),
    );
  }
}
