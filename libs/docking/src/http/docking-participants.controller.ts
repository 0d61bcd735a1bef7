import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { AnswerInvitation } from '../application/answer-invitation.js';
import { ChangeParticipant } from '../application/change-participant.js';
import { CheckIn } from '../application/check-in.js';
import { Invitations } from '../application/invitations.js';
import { Participants } from '../application/participants.query.js';
import { SayWishes } from '../application/say-wishes.js';
import { Wishes } from '../application/wishes.query.js';
import {
  AmendParticipantDto,
  LinkDto,
  LinkView,
  NoShowDto,
  ParticipantDetailView,
  TelephoneAnswerDto,
  WithdrawDto,
} from './participants.dto.js';
import { SayWishesDto, WishesView } from './wishes.dto.js';

const Id = { schema: z.uuid() };

/** What staff do about one participant of an event. */
@ApiTags('docking')
@Controller('docking-participants/:id')
export class DockingParticipantsController {
  constructor(
    private readonly participants: Participants,
    private readonly changing: ChangeParticipant,
    private readonly answers: AnswerInvitation,
    private readonly invitations: Invitations,
    private readonly saying: SayWishes,
    private readonly wishes: Wishes,
    private readonly checkIn: CheckIn,
  ) {}

  @Get()
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, ParticipantDetailView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.participants.one(actor, id);
  }

  @Patch()
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, ParticipantDetailView)
  async amend(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: AmendParticipantDto }) dto: AmendParticipantDto,
  ) {
    await this.changing.amend(actor, id, version, dto);
    return this.participants.one(actor, id);
  }

  @Post('telephone-answers')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Idempotent()
  @Answers(201, ParticipantDetailView)
  async telephoned(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: TelephoneAnswerDto }) dto: TelephoneAnswerDto,
  ) {
    await this.answers.byTelephone(actor, id, version, dto);
    return this.participants.one(actor, id);
  }

  /** Not idempotent: the answer holds a secret, which is stored nowhere. */
  @Post('links')
  @Access.permission('events.check_in')
  @Answers(201, LinkView)
  async link(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: LinkDto }) dto: LinkDto) {
    const { url, expiresAt } = await this.invitations.issueByStaff(actor, id, dto);
    return { url, expiresAt: expiresAt.toISOString() };
  }

  @Post('withdraw')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, ParticipantDetailView)
  async withdraw(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: WithdrawDto }) dto: WithdrawDto,
  ) {
    await this.changing.withdrawByStaff(actor, id, version, dto);
    return this.participants.one(actor, id);
  }

  @Post('invite-again')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, ParticipantDetailView)
  async inviteAgain(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.changing.inviteAgain(actor, id, version);
    return this.participants.one(actor, id);
  }

  @Get('wishes')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, WishesView)
  wishesOf(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.wishes.ofParticipant(actor, id);
  }

  @Put('wishes')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, WishesView)
  async say(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: SayWishesDto }) dto: SayWishesDto,
  ) {
    await this.saying.byStaff(actor, id, version, dto);
    return this.wishes.ofParticipant(actor, id);
  }

  @Post('undo-check-in')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, ParticipantDetailView)
  async undoCheckIn(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.checkIn.undo(actor, id, version);
    return this.participants.one(actor, id);
  }

  @Post('no-show')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, ParticipantDetailView)
  async noShow(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: NoShowDto }) dto: NoShowDto,
  ) {
    await this.checkIn.noShow(actor, id, version, dto);
    return this.participants.one(actor, id);
  }
}
