import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { ChangeOffering } from '../../application/offerings/change-offering.js';
import { DeclareOfferings } from '../../application/offerings/declare-offerings.js';
import { DeclaredOfferings } from '../../application/offerings/declared-offerings.query.js';
import { ReviewOffering } from '../../application/offerings/review-offering.js';
import { RefuseDto } from '../review.dto.js';
import {
  DeclaredOfferingList,
  DeclaredOfferingPage,
  DeclaredOfferingsQuery,
  DeclaredOfferingView,
  DeclareOfferingsDto,
  DecideOfferingsDto,
  OfferingSaidDto,
  RenewOfferingDto,
} from './offerings.dto.js';

const Id = { schema: z.uuid() };

@ApiTags('supply')
@Controller('declared-offerings')
export class DeclaredOfferingsController {
  constructor(
    private readonly offerings: DeclaredOfferings,
    private readonly declaring: DeclareOfferings,
    private readonly change: ChangeOffering,
    private readonly review: ReviewOffering,
  ) {}

  @Get()
  @Access.permission('supply.maintain', 'supply.review')
  @Answers(200, DeclaredOfferingPage)
  page(@By() actor: Actor, @Query({ schema: DeclaredOfferingsQuery }) query: DeclaredOfferingsQuery) {
    return this.offerings.page(actor, query);
  }

  @Post()
  @Access.permission('supply.maintain')
  @Idempotent()
  @Answers(201, DeclaredOfferingList)
  async declare(@By() actor: Actor, @Body({ schema: DeclareOfferingsDto }) dto: DeclareOfferingsDto) {
    return { items: await this.offerings.views(await this.declaring.run(actor, dto)) };
  }

  @Post('decisions')
  @Access.permission('supply.review')
  @Idempotent()
  @Answers(200, DeclaredOfferingList)
  async decide(@By() actor: Actor, @Body({ schema: DecideOfferingsDto }) { decisions }: DecideOfferingsDto) {
    await this.review.decideAll(actor, decisions);
    return { items: await this.offerings.views(decisions.map(({ id }) => id)) };
  }

  @Get(':id')
  @Access.permission('supply.maintain', 'supply.review')
  @Answers(200, DeclaredOfferingView)
  one(@By() actor: Actor, @Param('id', Id) id: string) {
    return this.offerings.one(actor, id);
  }

  @Patch(':id')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, DeclaredOfferingView)
  async correct(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: OfferingSaidDto }) dto: OfferingSaidDto,
  ) {
    await this.change.correct(actor, { id, version }, dto);
    return this.offerings.one(actor, id);
  }

  @Post(':id/renew')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, DeclaredOfferingView)
  async renew(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: RenewOfferingDto }) dto: RenewOfferingDto,
  ) {
    await this.change.renew(actor, { id, version }, dto);
    return this.offerings.one(actor, id);
  }

  @Post(':id/withdraw')
  @Access.permission('supply.maintain')
  @RequiresVersion()
  @Answers(200, DeclaredOfferingView)
  async withdraw(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.change.withdraw(actor, { id, version });
    return this.offerings.one(actor, id);
  }

  @Post(':id/approve')
  @Access.permission('supply.review')
  @RequiresVersion()
  @Answers(200, DeclaredOfferingView)
  async approve(@By() actor: Actor, @Param('id', Id) id: string, @SeenVersion() version: number) {
    await this.review.approve(actor, { id, version });
    return this.offerings.one(actor, id);
  }

  @Post(':id/refuse')
  @Access.permission('supply.review')
  @RequiresVersion()
  @Answers(200, DeclaredOfferingView)
  async refuse(
    @By() actor: Actor,
    @Param('id', Id) id: string,
    @SeenVersion() version: number,
    @Body({ schema: RefuseDto }) { reason }: RefuseDto,
  ) {
    await this.review.refuse(actor, { id, version }, reason);
    return this.offerings.one(actor, id);
  }
}
