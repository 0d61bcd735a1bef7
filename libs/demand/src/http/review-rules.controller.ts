import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '#kernel';
import { Access, Answers, By, PageQuery, RequiresVersion, SeenVersion } from '#platform';
import { ReviewRules } from '../application/review-rules.js';
import { RegionParam, ReviewRulePage, ReviewRuleView, SetReviewRuleDto } from './review.dto.js';

@ApiTags('demand')
@Controller('shortage-review-rules')
export class ReviewRulesController {
  constructor(private readonly rules: ReviewRules) {}

  @Get()
  @Access.permission('shortages.review')
  @Answers(200, ReviewRulePage)
  page(@By() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery) {
    return this.rules.page(actor, query);
  }

  @Get(':region')
  @Access.permission('shortages.review')
  @Answers(200, ReviewRuleView)
  one(@By() actor: Actor, @Param('region', { schema: RegionParam }) region: string) {
    return this.rules.of(actor, region);
  }

  @Put(':region')
  @Access.permission('shortages.review')
  @RequiresVersion()
  @Answers(200, ReviewRuleView)
  async set(
    @By() actor: Actor,
    @Param('region', { schema: RegionParam }) region: string,
    @SeenVersion() version: number,
    @Body({ schema: SetReviewRuleDto }) dto: SetReviewRuleDto,
  ) {
    await this.rules.set(actor, region, version, dto.required);
    return this.rules.of(actor, region);
  }
}
