import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { AnswerInvitation } from '../application/answer-invitation.js';
import { ChangeParticipant } from '../application/change-participant.js';
import { Participations } from '../application/participations.query.js';
import { SayWishes } from '../application/say-wishes.js';
import { Wishes } from '../application/wishes.query.js';
import { AnswerInvitationDto, WithdrawDto } from './participants.dto.js';
import {
  CounterpartPage,
  CounterpartsQuery,
  MyMeetingsView,
  ParticipationPage,
  ParticipationsQuery,
  ParticipationView,
} from './participations.dto.js';
import { SayWishesDto, WishesView } from './wishes.dto.js';

const Id = { schema: z.uuid() };

/** A firm's own part in docking meetings. */
@ApiTags('docking')
@Controller('participations')
export class ParticipationsController {
  constructor(
    private readonly participations: Participations,
    private readonly answers: AnswerInvitation,
    private readonly changing: ChangeParticipant,
    private readonly saying: SayWishes,
    private readonly wishes: Wishes,
  ) {}

  @Get()
  @Access.permission('events.take_part')
  @Answers(200, ParticipationPage)
  page(@By() actor: Actor, @Query({ schema: ParticipationsQuery }) query: ParticipationsQuery) {
    return this.participations.page(actor, query);
  }

  @Get(':id')
  @Access.permission('events.take_part')
  @Answers(200, ParticipationView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.participations.one(actor, id);
  }

  @Post(':id/answer')
  @Access.permission('events.take_part')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, ParticipationView)
  async answer(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: AnswerInvitationDto }) dto: AnswerInvitationDto,
  ) {
    await this.answers.byAccount(actor, id, version, dto);
    return this.participations.one(actor, id);
  }

  @Post(':id/withdraw')
  @Access.permission('events.take_part')
  @RequiresVersion()
  @Answers(200, ParticipationView)
  async withdraw(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: WithdrawDto }) dto: WithdrawDto,
  ) {
    await this.changing.withdrawByFirm(actor, id, version, dto);
    return this.participations.one(actor, id);
  }

  @Get(':id/counterparts')
  @Access.permission('events.take_part')
  @Answers(200, CounterpartPage)
  counterparts(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Query({ schema: CounterpartsQuery }) query: CounterpartsQuery,
  ) {
    return this.participations.counterparts(actor, id, query);
  }

  @Get(':id/wishes')
  @Access.permission('events.take_part')
  @Answers(200, WishesView)
  wishesOf(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.wishes.ofFirm(actor, id);
  }

  @Put(':id/wishes')
  @Access.permission('events.take_part')
  @RequiresVersion()
  @Answers(200, WishesView)
  async say(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: SayWishesDto }) dto: SayWishesDto,
  ) {
    await this.saying.byFirm(actor, id, version, dto);
    return this.wishes.ofFirm(actor, id);
  }

  @Get(':id/meetings')
  @Access.permission('events.take_part')
  @Answers(200, MyMeetingsView)
  meetings(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.participations.meetings(actor, id);
  }
}
