import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, RequestContext, workbookAnswer } from '#platform';
import { Candidates } from '../application/candidates.query.js';
import { ListWorkbook } from '../application/list-workbook.js';
import { CandidatesPage, CandidatesQuery, ListCandidatesQuery, ListCandidatesView } from './matching.dto.js';

@ApiTags('matching')
@Controller()
export class CandidatesController {
  constructor(
    private readonly candidates: Candidates,
    private readonly listWorkbook: ListWorkbook,
  ) {}

  @Get('shortages/:id/candidates')
  @Access.permission('shortages.raise', 'shortages.read_region')
  @Answers(200, CandidatesPage)
  ofShortage(
    @By() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: CandidatesQuery }) query: CandidatesQuery,
  ) {
    return this.candidates.ofShortage(actor, id, query);
  }

  @Get('shortage-lists/:id/candidates')
  @Access.permission('shortages.raise', 'shortages.read_region')
  @Answers(200, ListCandidatesView)
  ofList(
    @By() actor: Actor,
    @Param('id', { schema: z.uuid() }) id: string,
    @Query({ schema: ListCandidatesQuery }) query: ListCandidatesQuery,
  ) {
    return this.candidates.ofList(actor, id, query);
  }

  @Get('shortage-lists/:id/workbook.xlsx')
  @Access.permission('shortages.raise', 'shortages.read_region')
  @Answers(200)
  async workbook(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string) {
    const { title, bytes } = await this.listWorkbook.write(actor, id, RequestContext.current()?.locale ?? 'zh');
    return workbookAnswer(title, bytes);
  }
}
