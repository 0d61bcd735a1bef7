import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By } from '#platform';
import { FigureFile } from '../application/figure-file.js';
import { Figures } from '../application/figures.query.js';
import {
  FigureFileQuery,
  FigureItemsPage,
  FigureItemsQuery,
  FigureRowsPage,
  FigureRowsQuery,
  FiguresQuery,
  FiguresView,
} from './figures.dto.js';

const Code = { schema: z.string().regex(/^[a-z_]{1,50}$/) };

@ApiTags('reporting')
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly figures: Figures,
    private readonly file: FigureFile,
  ) {}

  @Get()
  @Access.permission('figures.read')
  @Answers(200, FiguresView)
  all(@By() actor: Actor, @Query({ schema: FiguresQuery }) query: FiguresQuery) {
    return this.figures.all(actor, query);
  }

  @Get(':code/rows')
  @Access.permission('figures.read')
  @Answers(200, FigureRowsPage)
  rows(
    @By() actor: Actor,
    @Param('code', Code) code: string,
    @Query({ schema: FigureRowsQuery }) query: FigureRowsQuery,
  ) {
    return this.figures.rows(actor, code, query);
  }

  @Get(':code/rows.csv')
  @Access.permission('figures.read')
  @Answers(200)
  async download(
    @By() actor: Actor,
    @Param('code', Code) code: string,
    @Query({ schema: FigureFileQuery }) query: FigureFileQuery,
  ) {
    return new StreamableFile(Readable.from(await this.file.open(actor, code, query), { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${code}.csv"`,
    });
  }

  @Get(':code/items')
  @Access.permission('figures.read')
  @Answers(200, FigureItemsPage)
  items(
    @By() actor: Actor,
    @Param('code', Code) code: string,
    @Query({ schema: FigureItemsQuery }) query: FigureItemsQuery,
  ) {
    return this.figures.items(actor, code, query);
  }
}
