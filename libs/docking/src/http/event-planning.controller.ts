import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequiresVersion, SeenVersion } from '#platform';
import { Plannings } from '../application/plannings.js';
import { PlanningView } from './planning.dto.js';

const Id = { schema: z.uuid() };

/** A plan in the making: watched, and ended with the best so far. */
@ApiTags('docking')
@Controller('docking-events/:id/planning')
export class EventPlanningController {
  constructor(private readonly plannings: Plannings) {}

  @Get()
  @Access.permission('events.organise')
  @Answers(200, PlanningView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.plannings.one(actor, id);
  }

  @Post('stop')
  @Access.permission('events.organise')
  @RequiresVersion()
  @Answers(200, PlanningView)
  stop(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    return this.plannings.stop(actor, id, version);
  }
}
