import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access, Answers, By } from '#platform';
import { OpenNeeds } from '../application/open-needs.query.js';
import { OpenNeedsPage, OpenNeedsQuery } from './open-needs.dto.js';

@ApiTags('matching')
@Controller('open-needs')
export class OpenNeedsController {
  constructor(private readonly openNeeds: OpenNeeds) {}

  @Get()
  @Access.permission('supply.maintain')
  @Answers(200, OpenNeedsPage)
  page(@By() actor: Actor, @Query({ schema: OpenNeedsQuery }) query: OpenNeedsQuery) {
    return this.openNeeds.page(actor, query);
  }
}
