import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { MaintainLines } from '../../application/capacity/maintain-lines.js';
import { ProductionLines } from '../../application/capacity/production-lines.query.js';
import { WriteCapacity } from '../../application/capacity/write-capacity.js';
import {
  CapacityWindow,
  CorrectLineDto,
  LinesQuery,
  OpenLineDto,
  ProductionLinePage,
  ProductionLineView,
  WriteCapacityDto,
} from './capacity.dto.js';

const Id = { schema: z.uuid() };
const Window = { schema: CapacityWindow };

@ApiTags('supply')
@Controller('production-lines')
export class ProductionLinesController {
  constructor(
    private readonly lines: ProductionLines,
    private readonly maintaining: MaintainLines,
    private readonly capacity: WriteCapacity,
  ) {}

  @Get()
  @Access.permission('supply.maintain', 'supply.review')
  @Answers(200, ProductionLinePage)
  page(@By() actor: Actor, @Query({ schema: LinesQuery }) query: LinesQuery) {
    return this.lines.page(actor, query);
  }

  @Post()
  @Access.permission('supply.maintain')
  @Idempotent()
  @Answers(201, ProductionLineView)
  async open(@By() actor: Actor, @Body({ schema: OpenLineDto }) dto: OpenLineDto) {
    return this.lines.one(actor, await this.maintaining.open(actor, dto));
  }

  @Get(':id')
  @Access.permission('supply.maintain', 'supply.review')
  @Answers(200, ProductionLineView)
  one(@By() actor: Actor, @Param('id', Id) id: string, @Query(Window) window: CapacityWindow) {
    return this.lines.one(actor, id, window);
  }

  @Patch(':id')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductionLineView)
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CorrectLineDto }) dto: CorrectLineDto,
  ) {
    await this.maintaining.correct(actor, { id, version }, dto);
    return this.lines.one(actor, id);
  }

  @Delete(':id')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(204)
  close(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    return this.maintaining.close(actor, { id, version });
  }

  @Put(':id/capacity')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductionLineView)
  async writeCapacity(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Query(Window) window: CapacityWindow,
    @Body({ schema: WriteCapacityDto }) dto: WriteCapacityDto,
  ) {
    await this.capacity.write(actor, { id, version }, dto);
    return this.lines.one(actor, id, window);
  }

  @Post(':id/confirm')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, ProductionLineView)
  async confirm(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Query(Window) window: CapacityWindow,
  ) {
    await this.capacity.confirm(actor, { id, version });
    return this.lines.one(actor, id, window);
  }
}
