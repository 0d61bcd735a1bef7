import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { ReviewShortages } from '../application/review-shortages.js';
import { Shortages } from '../application/shortages.query.js';
import { ShortageView } from './demand.dto.js';
import { ApproveDto, RefuseDto, ReviewedLines, ReviewLinesDto } from './review.dto.js';

const Id = z.uuid();

@ApiTags('demand')
@Controller()
export class ShortageReviewsController {
  constructor(
    private readonly reviews: ReviewShortages,
    private readonly shortages: Shortages,
  ) {}

  @Post('shortages/:id/approve')
  @Access.permission('shortages.review')
  @RequiresVersion()
  @Answers(200, ShortageView)
  async approve(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: ApproveDto }) dto: ApproveDto,
  ) {
    await this.reviews.one(actor, 'approve', { id, version }, dto.reason);
    return this.shortages.one(actor, id);
  }

  @Post('shortages/:id/refuse')
  @Access.permission('shortages.review')
  @RequiresVersion()
  @Answers(200, ShortageView)
  async refuse(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: RefuseDto }) dto: RefuseDto,
  ) {
    await this.reviews.one(actor, 'refuse', { id, version }, dto.reason);
    return this.shortages.one(actor, id);
  }

  @Post('shortage-reviews')
  @Access.permission('shortages.review')
  @Idempotent()
  @Answers(200, ReviewedLines)
  many(@By() actor: Actor, @Body({ schema: ReviewLinesDto }) dto: ReviewLinesDto) {
    return this.reviews.many(actor, dto);
  }
}
