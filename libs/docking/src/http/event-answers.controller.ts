import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access, Answers } from '#platform';
import { AnswerInvitation } from '../application/answer-invitation.js';
import { Invitations } from '../application/invitations.js';
import { LinkAnswerDto } from './participants.dto.js';
import { LinkAnsweredView, LinkedInvitationView } from './participations.dto.js';

const Token = z.string().regex(/^[\w-]{20,100}$/);

/** What the bearer of an invitation's one-time link may do, without an account. */
@ApiTags('docking')
@Controller('event-answers/:token')
export class EventAnswersController {
  constructor(
    private readonly invitations: Invitations,
    private readonly answers: AnswerInvitation,
  ) {}

  @Get()
  @Access.anyone()
  @Answers(200, LinkedInvitationView)
  look(@Param('token', { schema: Token }) token: string) {
    return this.invitations.look(token);
  }

  @Post()
  @Access.anyone()
  @Answers(200, LinkAnsweredView)
  answer(@Param('token', { schema: Token }) token: string, @Body({ schema: LinkAnswerDto }) dto: LinkAnswerDto) {
    return this.answers.byLink(token, dto);
  }
}
