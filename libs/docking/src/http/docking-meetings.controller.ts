import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequiresVersion, SeenVersion } from '#platform';
import { ChangeMeeting } from '../application/change-meeting.js';
import { Meetings } from '../application/meetings.query.js';
import { RecordOutcome } from '../application/record-outcome.js';
import { CancelMeetingDto, MeetingView, MissedDto, MoveMeetingDto, OutcomeDto } from './timetable.dto.js';

const Id = { schema: z.uuid() };

/** One talk: moved, cancelled, and what came of it. */
@ApiTags('docking')
@Controller('docking-meetings/:id')
export class DockingMeetingsController {
  constructor(
    private readonly meetings: Meetings,
    private readonly changing: ChangeMeeting,
    private readonly outcomes: RecordOutcome,
  ) {}

  @Get()
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, MeetingView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.meetings.one(actor, id);
  }

  @Post('move')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, MeetingView)
  async move(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: MoveMeetingDto }) dto: MoveMeetingDto,
  ) {
    await this.changing.move(actor, id, version, dto);
    return this.meetings.one(actor, id);
  }

  @Post('cancel')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, MeetingView)
  async cancel(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CancelMeetingDto }) dto: CancelMeetingDto,
  ) {
    await this.changing.cancel(actor, id, version, dto);
    return this.meetings.one(actor, id);
  }

  @Put('outcome')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, MeetingView)
  async outcome(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: OutcomeDto }) dto: OutcomeDto,
  ) {
    await this.outcomes.enter(actor, id, version, dto);
    return this.meetings.one(actor, id);
  }

  @Post('missed')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, MeetingView)
  async missed(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: MissedDto }) dto: MissedDto,
  ) {
    await this.outcomes.missed(actor, id, version, dto);
    return this.meetings.one(actor, id);
  }

  @Post('take-back')
  @Access.permission('events.check_in')
  @RequiresVersion()
  @Answers(200, MeetingView)
  async takeBack(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.outcomes.takeBack(actor, id, version);
    return this.meetings.one(actor, id);
  }
}
