import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, PageQuery, RequiresVersion, SeenVersion } from '#platform';
import { ChangeMeeting } from '../application/change-meeting.js';
import { Meetings } from '../application/meetings.query.js';
import { PlanTimetable } from '../application/plan-timetable.js';
import { Plans } from '../application/plans.query.js';
import { Timetable } from '../application/timetable.query.js';
import {
  AddMeetingDto,
  MeetingPage,
  MeetingsQuery,
  MeetingView,
  MovedPage,
  PlanDto,
  PlanPage,
  PlanView,
  ReplanDto,
  ReservePage,
  ReservesQuery,
  SlipsView,
  TableCardsView,
  TimetableView,
  UnplacedPage,
} from './timetable.dto.js';

const Id = { schema: z.uuid() };
const PlanNumber = { schema: z.coerce.number().int().min(1).max(100_000) };

/** Who meets whom when and where: planned, looked at, printed. */
@ApiTags('docking')
@Controller('docking-events/:id')
export class EventTimetableController {
  constructor(
    private readonly planning: PlanTimetable,
    private readonly plans: Plans,
    private readonly timetable: Timetable,
    private readonly changing: ChangeMeeting,
    private readonly meetings: Meetings,
  ) {}

  @Post('plans')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Idempotent()
  @Answers(201, PlanView)
  async plan(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: PlanDto }) dto: PlanDto,
  ) {
    return this.plans.one(actor, id, await this.planning.plan(actor, id, version, dto));
  }

  @Post('replans')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Idempotent()
  @Answers(201, PlanView)
  async replan(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ReplanDto }) dto: ReplanDto,
  ) {
    return this.plans.one(actor, id, await this.planning.replan(actor, id, version, dto));
  }

  @Get('plans')
  @Access.permission('events.organise')
  @Answers(200, PlanPage)
  plansMade(@By() actor: Actor, @Param('id', Id) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.plans.page(actor, id, query);
  }

  @Get('plans/:number')
  @Access.permission('events.organise')
  @Answers(200, PlanView)
  planMade(@By() actor: Actor, @Param('id', Id) id: string, @Param('number', PlanNumber) number: number) {
    return this.plans.one(actor, id, number);
  }

  @Get('plans/:number/unplaced')
  @Access.permission('events.organise')
  @Answers(200, UnplacedPage)
  unplaced(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('number', PlanNumber) number: number,
    @Query({ schema: PageQuery }) query: PageQuery,
  ) {
    return this.plans.unplaced(actor, id, number, query);
  }

  @Get('plans/:number/moved')
  @Access.permission('events.organise')
  @Answers(200, MovedPage)
  moved(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @Param('number', PlanNumber) number: number,
    @Query({ schema: PageQuery }) query: PageQuery,
  ) {
    return this.plans.moved(actor, id, number, query);
  }

  @Get('timetable')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, TimetableView)
  board(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.timetable.board(actor, id);
  }

  @Get('slips')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, SlipsView)
  slips(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.timetable.slips(actor, id);
  }

  @Get('table-cards')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, TableCardsView)
  cards(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.timetable.cards(actor, id);
  }

  @Get('reserves')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, ReservePage)
  reserves(@By() actor: Actor, @Param('id', Id) id: string, @Query({ schema: ReservesQuery }) query: ReservesQuery) {
    return this.timetable.reserves(actor, id, query);
  }

  @Get('meetings')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, MeetingPage)
  page(@By() actor: Actor, @Param('id', Id) id: string, @Query({ schema: MeetingsQuery }) query: MeetingsQuery) {
    return this.meetings.page(actor, id, query);
  }

  @Post('meetings')
  @Access.permission('events.organise')
  @Idempotent()
  @Answers(201, MeetingView)
  async add(@By() actor: Actor, @Param('id', Id) id: string, @Body({ schema: AddMeetingDto }) dto: AddMeetingDto) {
    return this.meetings.one(actor, await this.changing.add(actor, id, dto));
  }
}
