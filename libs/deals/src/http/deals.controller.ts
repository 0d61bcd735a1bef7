import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, PageQuery, RequiresVersion, SeenVersion } from '#platform';
import { CloseDeal } from '../application/close-deal.js';
import { Deals } from '../application/deals.query.js';
import { FollowTalks } from '../application/follow-talks.js';
import { CancelOrderDto, DealsQuery, EndDealDto, NextStepDto, NoteDto } from './deals.dto.js';
import { DealBoard, DealView, LogEntryView, LogPage } from './deals.view.js';

const Id = z.uuid();

/** The deal itself: the board, what was said, what comes next, how it ends. */
@ApiTags('deals')
@Controller('deals')
export class DealsController {
  constructor(
    private readonly deals: Deals,
    private readonly talks: FollowTalks,
    private readonly closing: CloseDeal,
  ) {}

  @Get()
  @Access.permission('deals.conduct', 'deals.read_region')
  @Answers(200, DealBoard)
  board(@By() actor: Actor, @Query({ schema: DealsQuery }) query: DealsQuery) {
    return this.deals.board(actor, query);
  }

  @Get(':id')
  @Access.permission('deals.conduct', 'deals.read_region')
  @Answers(200, DealView)
  one(@By() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.deals.one(actor, id);
  }

  @Get(':id/log')
  @Access.permission('deals.conduct', 'deals.read_region')
  @Answers(200, LogPage)
  log(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.deals.log(actor, id, query);
  }

  /** Notes change nothing else of the deal, so two may be written at once. */
  @Post(':id/notes')
  @Access.permission('deals.conduct')
  @Idempotent()
  @Answers(201, LogEntryView)
  async note(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @Body({ schema: NoteDto }) dto: NoteDto) {
    return this.deals.entry(await this.talks.note(actor, id, dto));
  }

  @Put(':id/next-step')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async plan(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: NextStepDto }) dto: NextStepDto,
  ) {
    await this.talks.plan(actor, id, version, dto);
    return this.deals.one(actor, id);
  }

  @Delete(':id/next-step')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async dropStep(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.talks.plan(actor, id, version, null);
    return this.deals.one(actor, id);
  }

  @Post(':id/end')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async end(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: EndDealDto }) dto: EndDealDto,
  ) {
    await this.closing.end(actor, id, version, dto);
    return this.deals.one(actor, id);
  }

  @Post(':id/resume')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async resume(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.closing.resume(actor, id, version);
    return this.deals.one(actor, id);
  }

  @Post(':id/cancel')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async cancel(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CancelOrderDto }) dto: CancelOrderDto,
  ) {
    await this.closing.cancel(actor, id, version, dto);
    return this.deals.one(actor, id);
  }
}
