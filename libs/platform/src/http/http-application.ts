import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Locale } from '#kernel';
import { RequestContext } from './request-context.js';

const BODY_BYTES = 2 * 1024 * 1024;
const UPLOAD_BYTES = 200 * 1024 * 1024;
const REQUEST_MILLISECONDS = 60_000;

/** A module of the application, or a dynamic one. */
export type RootModule = Parameters<typeof NestFactory.create>[0] | Type;

/**
 * Makes the HTTP application that the API process and its tests share. Routes begin with `/api`.
 * @param proxies how many reverse proxies stand in front; so many addresses of `X-Forwarded-For` are believed
 */
export async function createHttpApplication(
  root: RootModule,
  logger: LoggerService,
  proxies = 0,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    trustProxy: (_address, hop) => hop < proxies,
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MILLISECONDS,
    genReqId: (request: { headers: Record<string, unknown> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    },
    forceCloseConnections: 'idle',
  });
  const fastify = adapter.getInstance();
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyMultipart, { limits: { fileSize: UPLOAD_BYTES, files: 1, fields: 10 } });
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'same-origin');
    reply.header('x-frame-options', 'DENY');
    // Entered here, so that everything the request causes knows it.
    RequestContext.run({ requestId: request.id, locale: localeOf(request) }, done);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.log({
      msg: 'Answered',
      requestId: request.id,
      method: request.method,
      // The route's pattern and not the address: one-time tokens stand in addresses.
      route: request.routeOptions.url ?? '-',
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    });
    done();
  });
  const app = await NestFactory.create<NestFastifyApplication>(root as Type, adapter, {
    logger,
    bufferLogs: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  return app;
}

/** Makes a process without HTTP: the worker, the command line. */
export function createBareApplication(root: RootModule, logger: LoggerService): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(root as Type, { logger, abortOnError: false });
}

/** What the page was switched to. A browser says on its own which language it likes, also where a link is followed. */
const LANGUAGE_COOKIE = 'lianqiao_language';

/**
 * As the page asks, which names its language and nothing else; where a link is followed, as the page was switched last,
 * in whichever tab that was. Else Chinese, unless the reader asks for English first.
 */
function localeOf(request: FastifyRequest): Locale {
  const asked = request.headers['accept-language'] ?? '';
  if (isLocale(asked)) return asked;
  const chosen = request.cookies[LANGUAGE_COOKIE];
  if (isLocale(chosen)) return chosen;
  return /^\s*en\b/i.test(asked) ? 'en' : 'zh';
}

function isLocale(text: string | undefined): text is Locale {
  return text === 'en' || text === 'zh';
}
