import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequestContext } from '#platform';
import { AcceptInvitation } from '../application/accept-invitation.js';
import {
  InvitationQuery,
  InvitationView,
  SentInvitationView,
  sentInvitationView,
} from '../application/invitation.query.js';
import { Invite } from '../application/invite.js';
import { AccountView } from '../application/own-account.query.js';
import { AcceptInvitationDto, InviteDto, LinkToken, postOf } from './identity.dto.js';
import { BySomebody } from './request-parameters.js';

@ApiTags('identity')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly inviteCase: Invite,
    private readonly acceptCase: AcceptInvitation,
    private readonly invitations: InvitationQuery,
  ) {}

  @Post()
  @Access.permission('enterprise.invite_members', 'department.invite_members')
  @Idempotent()
  @Answers(201, SentInvitationView)
  async invite(@By() actor: Actor, @Body({ schema: InviteDto }) dto: InviteDto) {
    return sentInvitationView(await this.inviteCase.execute(actor, { ...dto, post: postOf(dto) }));
  }

  @Get(':token')
  @Access.anyone()
  @Answers(200, InvitationView)
  read(@Param('token', { schema: LinkToken }) token: string) {
    return this.invitations.byToken(token);
  }

  @Post(':token/accept')
  @Access.anyone()
  @Answers(201, AccountView)
  accept(
    @Param('token', { schema: LinkToken }) token: string,
    @BySomebody() actor: Actor | undefined,
    @Body({ schema: AcceptInvitationDto }) newcomer: AcceptInvitationDto,
  ) {
    return this.acceptCase.execute(token, actor, { ...newcomer, locale: RequestContext.current()?.locale ?? 'zh' });
  }
}
