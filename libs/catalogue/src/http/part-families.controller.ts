import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, csvAnswer, Idempotent, RequestContext, RequiresVersion, SeenVersion } from '#platform';
import { CorrectPartGraph } from '../application/correct-part-graph.js';
import { PartFamilies } from '../application/part-families.query.js';
import { PartGraphExport } from '../application/part-graph-export.js';
import { PartUnderstandings } from '../application/part-understanding.query.js';
import { writtenFamily } from './written-family.js';
import {
  AddFamilyDto,
  CorrectFamilyDto,
  CorrectionPage,
  CorrectionsQuery,
  FamilyAddedView,
  FamilyCode,
  PartFamiliesQuery,
  PartFamilyPage,
  PartFamilyView,
  PartGraphChoices,
  UnderstandingQuery,
  UnderstandingView,
} from './part-families.dto.js';

const FILE_NAME = { zh: '零部件族谱', en: 'Part families' } as const;

/** The could-make graph, to be read and corrected by the department of the province. */
@ApiTags('catalogue')
@Controller()
export class PartFamiliesController {
  constructor(
    private readonly families: PartFamilies,
    private readonly understandings: PartUnderstandings,
    private readonly correcting: CorrectPartGraph,
    private readonly graph: PartGraphExport,
  ) {}

  @Get('part-families')
  @Access.permission('catalogue.correct')
  @Answers(200, PartFamilyPage)
  list(@Query({ schema: PartFamiliesQuery }) query: PartFamiliesQuery) {
    return this.families.list(query);
  }

  @Get('part-families.csv')
  @Access.permission('catalogue.correct')
  @Answers(200)
  async csv() {
    return csvAnswer(FILE_NAME[RequestContext.current()?.locale ?? 'zh'], await this.graph.csv());
  }

  @Get('part-understanding')
  @Access.permission('catalogue.correct')
  @Answers(200, UnderstandingView)
  understand(@Query({ schema: UnderstandingQuery }) { name }: UnderstandingQuery) {
    return this.understandings.of(name);
  }

  @Get('part-graph/choices')
  @Access.permission('catalogue.correct')
  @Answers(200, PartGraphChoices)
  choices() {
    return this.families.choices();
  }

  @Get('part-corrections')
  @Access.permission('catalogue.correct')
  @Answers(200, CorrectionPage)
  corrections(@Query({ schema: CorrectionsQuery }) query: CorrectionsQuery) {
    return this.families.corrections(query);
  }

  @Post('part-corrections/:id/withdraw')
  @Access.permission('catalogue.correct')
  @RequiresVersion()
  @Answers(204)
  withdraw(@By() actor: Actor, @Param('id', { schema: z.uuid() }) id: string, @SeenVersion() version: number) {
    return this.correcting.withdraw(actor, id, version);
  }

  @Post('part-families')
  @Access.permission('catalogue.correct')
  @Idempotent()
  @Answers(201, FamilyAddedView)
  add(@By() actor: Actor, @Body({ schema: AddFamilyDto }) { remark, ...dto }: AddFamilyDto) {
    return this.correcting.add(actor, writtenFamily(dto), remark ?? null);
  }

  @Get('part-families/:code')
  @Access.permission('catalogue.correct')
  @Answers(200, PartFamilyView)
  one(@Param('code', { schema: FamilyCode }) code: string) {
    return this.families.one(code);
  }

  @Post('part-families/:code/corrections')
  @Access.permission('catalogue.correct')
  @RequiresVersion()
  @Answers(200, PartFamilyView)
  async correct(
    @By() actor: Actor,
    @Param('code', { schema: FamilyCode }) code: string,
    @SeenVersion() version: number,
    @Body({ schema: CorrectFamilyDto }) { remark, ...change }: CorrectFamilyDto,
  ) {
    await this.correcting.correct(actor, { code, version }, change, remark ?? null);
    return this.families.one(code);
  }
}
