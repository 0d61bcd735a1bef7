import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequiresVersion, SeenVersion } from '#platform';
import { ChangeShortage } from '../application/change-shortage.js';
import { Shortages } from '../application/shortages.query.js';
import { ShortageLineDto, ShortagePage, ShortagesQuery, ShortageView } from './demand.dto.js';

const Id = z.uuid();

@ApiTags('demand')
@Controller('shortages')
export class ShortagesController {
  constructor(
    private readonly change: ChangeShortage,
    private readonly shortages: Shortages,
  ) {}

  @Get()
  @Access.permission('shortages.raise', 'shortages.read_region', 'shortages.review')
  @Answers(200, ShortagePage)
  page(@By() actor: Actor, @Query({ schema: ShortagesQuery }) query: ShortagesQuery) {
    return this.shortages.page(actor, query);
  }

  @Get(':id')
  @Access.permission('shortages.raise', 'shortages.read_region', 'shortages.review')
  @Answers(200, ShortageView)
  one(@By() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.shortages.one(actor, id);
  }

  @Patch(':id')
  @Access.permission('shortages.raise')
  @RequiresVersion()
  @Answers(200, ShortageView)
  async correct(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ShortageLineDto }) dto: ShortageLineDto,
  ) {
    await this.change.correct(actor, id, version, dto);
    return this.shortages.one(actor, id);
  }

  @Post(':id/withdraw')
  @Access.permission('shortages.raise')
  @RequiresVersion()
  @Answers(200, ShortageView)
  async withdraw(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.change.withdraw(actor, id, version);
    return this.shortages.one(actor, id);
  }
}
