import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorAnswer, fillTemplate, type Locale } from '#kernel';
import { ContextRegistry } from '../database/context-registry.js';
import { RequestContext } from './request-context.js';
import { RequestInvalid } from './validation.pipe.js';

/** A problem document, RFC 9457, with the code and the fields that are wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** Turns every error into a problem document in the reader's language. What was not foreseen says nothing of the inside. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Http');

  constructor(private readonly contexts: ContextRegistry) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    if (reply.sent) {
      this.log.error({ msg: 'Failed after the answer had begun', requestId: request.id, err: describe(error) });
      return;
    }
    const problem = this.describe(error, request);
    void reply
      .status(problem.status)
      // Set for the answer that did not come about.
      .removeHeader('etag')
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problem);
  }

  describe(error: unknown, request: FastifyRequest): Problem {
    const facts = RequestContext.current();
    const requestId = facts?.requestId ?? request.id;
    const locale: Locale = facts?.locale ?? 'zh';
    const domain = this.asDomainError(error);
    const answer = domain && this.contexts.answerFor(domain.code);
    if (!domain || !answer) {
      this.log.error({ msg: 'Unexpected error', requestId, err: describe(error) });
      return this.problem('request.unexpected', { requestId }, requestId, locale);
    }
    this.log[answer.log === 'info' ? 'log' : answer.log]({
      msg: 'Refused',
      requestId,
      code: domain.code,
      status: answer.status,
    });
    const problem = this.problem(domain.code, domain.params, requestId, locale, answer);
    return error instanceof RequestInvalid ? { ...problem, errors: error.faults } : problem;
  }

  private problem(
    code: string,
    params: Readonly<Record<string, unknown>>,
    requestId: string,
    locale: Locale,
    answer: ErrorAnswer | undefined = this.contexts.answerFor(code),
  ): Problem {
    return {
      type: `https://lianqiao.invalid/errors/${code}`,
      title: fillTemplate(answer?.[locale] ?? code, params),
      status: answer?.status ?? 500,
      code,
      params,
      requestId,
    };
  }

  private asDomainError(error: unknown): DomainError | undefined {
    if (error instanceof DomainError) return error;
    const status = httpStatus(error);
    switch (status) {
      case 404:
      case 405:
        return new DomainError('request.not_found', {}, { cause: error });
      case 413:
        return new DomainError('request.body_too_large', {}, { cause: error });
      case 406:
      case 415:
        return new DomainError('request.media_type_unknown', {}, { cause: error });
      case 429:
        return new DomainError('request.too_many', {}, { cause: error });
      default:
        // Whatever else the HTTP layer refuses is the sender's fault and not ours.
        if (status === undefined || status < 400 || status >= 500) return undefined;
        return new DomainError('request.body_unreadable', {}, { cause: error });
    }
  }
}

/** The status of a refusal by Nest or Fastify; other errors carry statuses of the services they come from. */
function httpStatus(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  return typeof code === 'string' && code.startsWith('FST_') && typeof statusCode === 'number' ? statusCode : undefined;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
