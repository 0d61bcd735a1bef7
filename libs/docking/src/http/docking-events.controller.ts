import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { ChangeEvent } from '../application/change-event.js';
import { CreateEvent } from '../application/create-event.js';
import { Events } from '../application/events.query.js';
import {
  CancelEventDto,
  ConcludeEventDto,
  CreateEventDto,
  EventDto,
  EventFiguresView,
  EventPage,
  EventsQuery,
  EventView,
  ReopenDto,
} from './docking-events.dto.js';

const Id = { schema: z.uuid() };

@ApiTags('docking')
@Controller('docking-events')
export class DockingEventsController {
  constructor(
    private readonly creating: CreateEvent,
    private readonly changing: ChangeEvent,
    private readonly events: Events,
  ) {}

  @Post()
  @Access.permission('events.organise')
  @Idempotent()
  @Answers(201, EventView)
  async create(@By() actor: Actor, @Body({ schema: CreateEventDto }) dto: CreateEventDto) {
    return this.events.one(actor, await this.creating.run(actor, dto));
  }

  @Get()
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, EventPage)
  page(@By() actor: Actor, @Query({ schema: EventsQuery }) query: EventsQuery) {
    return this.events.page(actor, query);
  }

  @Get(':id')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, EventView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.events.one(actor, id);
  }

  @Get(':id/figures')
  @Access.permission('events.organise', 'events.check_in')
  @Answers(200, EventFiguresView)
  figures(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.events.figures(actor, id);
  }

  @Patch(':id')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, EventView)
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: EventDto }) dto: EventDto,
  ) {
    await this.changing.correct(actor, id, version, dto);
    return this.events.one(actor, id);
  }

  @Post(':id/open')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, EventView)
  async open(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.changing.open(actor, id, version);
    return this.events.one(actor, id);
  }

  @Post(':id/close-wishes')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, EventView)
  async closeWishes(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.changing.closeWishes(actor, id, version);
    return this.events.one(actor, id);
  }

  @Post(':id/reopen')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, EventView)
  async reopen(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ReopenDto }) dto: ReopenDto,
  ) {
    await this.changing.reopen(actor, id, version, dto);
    return this.events.one(actor, id);
  }

  @Post(':id/publish')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, EventView)
  async publish(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.changing.publish(actor, id, version);
    return this.events.one(actor, id);
  }

  @Post(':id/conclude')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, EventView)
  async conclude(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ConcludeEventDto }) dto: ConcludeEventDto,
  ) {
    await this.changing.conclude(actor, id, version, dto);
    return this.events.one(actor, id);
  }

  @Post(':id/cancel')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, EventView)
  async cancel(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CancelEventDto }) dto: CancelEventDto,
  ) {
    await this.changing.cancel(actor, id, version, dto);
    return this.events.one(actor, id);
  }
}
