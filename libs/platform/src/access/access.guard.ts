import '@fastify/cookie';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError, PERMISSIONS } from '#kernel';
import { CONFIG, type Config } from '../config/config.js';
import { ACCESS_RULE, type AccessRule } from './access.js';
import { Authenticator, type Session, SESSION_COOKIE, type TokenSource } from './authenticator.js';

declare module 'fastify' {
  interface FastifyRequest {
    session?: Session;
  }
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * The one place where a request gets in. Closed unless the route says otherwise; decided from what stands at the
 * route, after routing, so that no spelling of a path goes past it.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new DomainError('access.undeclared');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const found = readToken(request);
    if (found) {
      const session = await this.authenticator.authenticate(found.token);
      if (session) {
        if (found.source === 'cookie') refuseForeignOrigin(request, this.config.publicUrl);
        request.session = session;
      }
    }
    if (rule.kind === 'anyone') return true;
    if (!request.session) throw new DomainError('access.not_signed_in');
    if (rule.kind === 'signed_in') return true;
    const { actor } = request.session;
    if (!rule.anyOf.some((permission) => actor.can(permission))) {
      throw new DomainError('access.permission_missing', {
        permission: rule.anyOf.join(', '),
        permissionZh: rule.anyOf.map((permission) => PERMISSIONS[permission].zh).join('、'),
        permissionEn: rule.anyOf.map((permission) => PERMISSIONS[permission].en).join(', '),
      });
    }
    return true;
  }
}

function readToken(request: FastifyRequest): { token: string; source: TokenSource } | undefined {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return { token: bearer, source: 'bearer' };
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie ? { token: cookie, source: 'cookie' } : undefined;
}

/**
 * A cookie travels with requests that other sites cause; what changes state must come from our own pages: from the
 * address the request was sent to, or, where a proxy changes that, from the one people are given.
 */
function refuseForeignOrigin(request: FastifyRequest, publicUrl: string): void {
  if (READING.has(request.method)) return;
  const { origin, host } = request.headers;
  if (origin !== undefined) {
    if (URL.canParse(origin) && [host, new URL(publicUrl).host].includes(new URL(origin).host)) return;
  } else {
    const site = request.headers['sec-fetch-site'];
    if (site === 'same-origin' || site === 'none') return;
  }
  throw new DomainError('access.foreign_origin');
}
