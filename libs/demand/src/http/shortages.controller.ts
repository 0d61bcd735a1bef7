import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequiresVersion, SeenVersion } from '#platform';
import { ChangeShortage } from '../application/change-shortage.js';
import { DemandFacade } from '../application/demand.facade.js';
import { ShortageLists } from '../application/shortage-lists.query.js';
import { ShortageLineDto, ShortageView } from './demand.dto.js';

const Id = z.uuid();

@ApiTags('demand')
@Controller('shortages/:id')
export class ShortagesController {
  constructor(
    private readonly change: ChangeShortage,
    private readonly demand: DemandFacade,
    private readonly lists: ShortageLists,
  ) {}

  @Get()
  @Access.permission('shortages.raise', 'shortages.read_region')
  @Answers(200, ShortageView)
  async one(@By() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.lists.view(await this.demand.requireVisible(actor, id));
  }

  @Patch()
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
    return this.lists.view(await this.demand.requireVisible(actor, id));
  }

  @Post('withdraw')
  @Access.permission('shortages.raise')
  @RequiresVersion()
  @Answers(200, ShortageView)
  async withdraw(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.change.withdraw(actor, id, version);
    return this.lists.view(await this.demand.requireVisible(actor, id));
  }
}
