import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, PageQuery, RequiresVersion, SeenVersion } from '#platform';
import { AnswerIntroduction } from '../application/answer-introduction.js';
import { AnswerLinks } from '../application/answer-links.js';
import { CallList } from '../application/call-list.js';
import { EndIntroductions } from '../application/end-introductions.js';
import { Introductions } from '../application/introductions.query.js';
import { PutIntroduction } from '../application/put-introduction.js';
import {
  AnswerDto,
  AnswerLinkDto,
  AnswerLinkView,
  CallListPage,
  IntroductionPage,
  IntroductionsQuery,
  IntroductionView,
  PutIntroductionDto,
  TelephoneAnswerDto,
} from './matching.dto.js';

const Id = z.uuid();

@ApiTags('matching')
@Controller()
export class IntroductionsController {
  constructor(
    private readonly putOne: PutIntroduction,
    private readonly answers: AnswerIntroduction,
    private readonly ends: EndIntroductions,
    private readonly links: AnswerLinks,
    private readonly introductions: Introductions,
    private readonly callList: CallList,
  ) {}

  @Post('introductions')
  @Access.permission('introductions.put')
  @Idempotent()
  @Answers(201, IntroductionView)
  async put(@By() actor: Actor, @Body({ schema: PutIntroductionDto }) dto: PutIntroductionDto) {
    return this.introductions.one(actor, await this.putOne.run(actor, dto));
  }

  @Get('introductions')
  @Access.permission('introductions.put', 'introductions.answer', 'shortages.read_region')
  @Answers(200, IntroductionPage)
  page(@By() actor: Actor, @Query({ schema: IntroductionsQuery }) query: IntroductionsQuery) {
    return this.introductions.page(actor, query);
  }

  @Get('introductions/:id')
  @Access.permission('introductions.put', 'introductions.answer', 'shortages.read_region')
  @Answers(200, IntroductionView)
  one(@By() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.introductions.one(actor, id);
  }

  @Post('introductions/:id/answer')
  @Access.permission('introductions.answer')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, IntroductionView)
  async answer(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: AnswerDto }) dto: AnswerDto,
  ) {
    await this.answers.byAccount(actor, id, version, dto);
    return this.introductions.one(actor, id);
  }

  @Post('introductions/:id/withdraw')
  @Access.permission('introductions.put')
  @RequiresVersion()
  @Answers(200, IntroductionView)
  async withdraw(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.ends.withdraw(actor, id, version);
    return this.introductions.one(actor, id);
  }

  @Get('call-list')
  @Access.permission('introductions.telephone')
  @Answers(200, CallListPage)
  toTelephone(@By() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.callList.page(actor, query);
  }

  @Post('introductions/:id/telephone-answers')
  @Access.permission('introductions.telephone')
  @RequiresVersion()
  @Idempotent()
  @Answers(201, IntroductionView)
  async telephoned(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: TelephoneAnswerDto }) dto: TelephoneAnswerDto,
  ) {
    await this.answers.byTelephone(actor, id, version, dto);
    return this.introductions.one(actor, id);
  }

  /** Not idempotent: the answer holds a secret, which is stored nowhere. */
  @Post('introductions/:id/links')
  @Access.permission('introductions.telephone')
  @Answers(201, AnswerLinkView)
  async link(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AnswerLinkDto }) dto: AnswerLinkDto,
  ) {
    const { url, expiresAt } = await this.links.issueByStaff(actor, id, dto);
    return { url, expiresAt: expiresAt.toISOString() };
  }
}
