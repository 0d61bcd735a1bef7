import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent } from '#platform';
import { PreviewShortageList } from '../application/preview-shortage-list.js';
import { RaiseUploadedList } from '../application/raise-uploaded-list.js';
import { ShortageLists } from '../application/shortage-lists.query.js';
import {
  PreviewDto,
  RaiseShortageListDto,
  ShortageListPage,
  ShortageListPreview,
  ShortageListsQuery,
  ShortageListView,
} from './demand.dto.js';

@ApiTags('demand')
@Controller('shortage-lists')
export class ShortageListsController {
  constructor(
    private readonly previewList: PreviewShortageList,
    private readonly raiseList: RaiseUploadedList,
    private readonly lists: ShortageLists,
  ) {}

  @Post('preview')
  @Access.permission('shortages.raise')
  @Answers(200, ShortageListPreview)
  preview(@Body({ schema: PreviewDto }) dto: PreviewDto) {
    return this.previewList.run(dto.text);
  }

  @Post()
  @Access.permission('shortages.raise')
  @Idempotent()
  @Answers(201, ShortageListView)
  async raise(@By() actor: Actor, @Body({ schema: RaiseShortageListDto }) dto: RaiseShortageListDto) {
    return this.lists.one(actor, await this.raiseList.run(actor, dto));
  }

  @Get()
  @Access.permission('shortages.raise', 'shortages.read_region', 'shortages.review')
  @Answers(200, ShortageListPage)
  page(@By() actor: Actor, @Query({ schema: ShortageListsQuery }) query: ShortageListsQuery) {
    return this.lists.page(actor, query);
  }

  @Get(':id')
  @Access.permission('shortages.raise', 'shortages.read_region', 'shortages.review')
  @Answers(200, ShortageListView)
  one(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    return this.lists.one(actor, id);
  }
}
