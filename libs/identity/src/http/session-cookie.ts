import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config, SESSION_COOKIE } from '#platform';

/** The cookie that carries a session of the web app. Out of reach of scripts and not sent along by other sites' forms. */
@Injectable()
export class SessionCookie {
  private readonly attributes;

  constructor(@Inject(CONFIG) config: Config) {
    this.attributes = {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: config.publicUrl.startsWith('https://'),
    } as const;
  }

  set(reply: FastifyReply, { token, expiresAt }: { readonly token: string; readonly expiresAt: Date }): void {
    void reply.setCookie(SESSION_COOKIE, token, { ...this.attributes, expires: expiresAt });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(SESSION_COOKIE, this.attributes);
  }
}
