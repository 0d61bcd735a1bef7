import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent } from '#platform';
import { CheckIn } from '../application/check-in.js';
import { Invitables } from '../application/invitables.query.js';
import { InviteFirms } from '../application/invite-firms.js';
import { Participants } from '../application/participants.query.js';
import { Wishes } from '../application/wishes.query.js';
import {
  CheckedInView,
  CheckInDto,
  InvitablePage,
  InvitableQuery,
  InviteDto,
  InvitedView,
  ParticipantPage,
  ParticipantsQuery,
} from './participants.dto.js';
import { WishMatrixPage, WishMatrixQuery } from './wishes.dto.js';

const Id = { schema: z.uuid() };

/** Who is invited to an event, who comes, and whom they wish to meet. */
@ApiTags('docking')
@Controller('docking-events/:id')
export class EventParticipantsController {
  constructor(
    private readonly inviting: InviteFirms,
    private readonly invitables: Invitables,
    private readonly participants: Participants,
    private readonly wishes: Wishes,
    private readonly checkIn: CheckIn,
  ) {}

  @Get('invitable')
  @Access.permission('events.organise')
  @Answers(200, InvitablePage)
  invitable(@By() actor: Actor, @Param('id', Id) id: string, @Query({ schema: InvitableQuery }) query: InvitableQuery) {
    return this.invitables.page(actor, id, query);
  }

  @Post('participants')
  @Access.permission('events.organise')
  @Idempotent()
  @Answers(201, InvitedView)
  invite(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: InviteDto }) dto: InviteDto) {
    return this.inviting.run(actor, id, dto);
  }

  @Get('participants')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, ParticipantPage)
  page(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Query({ schema: ParticipantsQuery }) query: ParticipantsQuery,
  ) {
    return this.participants.page(actor, id, query);
  }

  @Get('wish-matrix')
  @Access.permission('events.organise')
  @Answers(200, WishMatrixPage)
  matrix(@By() actor: Actor, @Param('id', Id) id: string, @Query({ schema: WishMatrixQuery }) query: WishMatrixQuery) {
    return this.wishes.matrix(actor, id, query);
  }

  @Post('check-ins')
  @Access.permission('events.check_in')
  @Idempotent()
  @Answers(200, CheckedInView)
  async arrive(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: CheckInDto }) dto: CheckInDto) {
    const { id: participantId, already } = await this.checkIn.arrive(actor, id, dto);
    return { participant: await this.participants.view(participantId), already };
  }
}
