import { Body, Controller, Delete, Get, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, CurrentSession, PageQuery, type Session } from '#platform';
import type { Caller } from '../application/caller.js';
import { EndSession } from '../application/end-session.js';
import { LogIn } from '../application/log-in.js';
import { AccountView, OwnAccountQuery } from '../application/own-account.query.js';
import { OwnSessionsQuery, SessionPage } from '../application/own-sessions.query.js';
import { LogInDto } from './identity.dto.js';
import { OwnPagesGuard } from './own-pages.guard.js';
import { From } from './request-parameters.js';
import { SessionCookie } from './session-cookie.js';

const LoggedInView = z.object({
  account: AccountView,
  /** For programs that asked for `bearer`; null where the cookie carries it. */
  token: z.string().nullable(),
});

@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly logInCase: LogIn,
    private readonly endSession: EndSession,
    private readonly sessions: OwnSessionsQuery,
    private readonly accounts: OwnAccountQuery,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Access.anyone()
  @UseGuards(OwnPagesGuard)
  @Answers(201, LoggedInView)
  async logIn(
    @Body({ schema: LogInDto }) { token: via, ...typed }: LogInDto,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.logInCase.execute({ ...typed, via }, caller);
    if (via === 'cookie') this.cookie.set(reply, opened);
    return {
      account: await this.accounts.account(opened.accountId),
      token: via === 'bearer' ? opened.token : null,
    };
  }

  @Get()
  @Access.signedIn()
  @Answers(200, SessionPage)
  list(@CurrentSession() session: Session, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.sessions.list(session, query);
  }

  @Delete('current')
  @Access.signedIn()
  @Answers(204)
  async logOut(@CurrentSession() session: Session, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.endSession.execute(session.actor, session.id);
    this.cookie.clear(reply);
  }

  @Delete(':id')
  @Access.signedIn()
  @Answers(204)
  end(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.endSession.execute(actor, id);
  }
}
