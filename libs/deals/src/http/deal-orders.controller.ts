import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { ConductTrial } from '../application/conduct-trial.js';
import { Deals } from '../application/deals.query.js';
import { DeliverLot } from '../application/deliver-lot.js';
import { SignOrder } from '../application/sign-order.js';
import { BeginTrialDto, CompleteDto, LotDto, OrderDto, StrikeLotDto, TrialResultsDto } from './deals.dto.js';
import { DealView } from './deals.view.js';

const Id = z.uuid();

/** From the trial to the last lot. */
@ApiTags('deals')
@Controller('deals/:id')
export class DealOrdersController {
  constructor(
    private readonly deals: Deals,
    private readonly trials: ConductTrial,
    private readonly orders: SignOrder,
    private readonly lots: DeliverLot,
  ) {}

  @Post('trials')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Idempotent()
  @Answers(201, DealView)
  async beginTrial(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: BeginTrialDto }) dto: BeginTrialDto,
  ) {
    await this.trials.begin(actor, id, version, dto);
    return this.deals.one(actor, id);
  }

  @Put('trials/:trial/results')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async recordResults(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Param('trial', { schema: Id }) trial: string,
    @SeenVersion() version: number,
    @Body({ schema: TrialResultsDto }) dto: TrialResultsDto,
  ) {
    await this.trials.record(actor, id, version, trial, dto);
    return this.deals.one(actor, id);
  }

  @Post('sign')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, DealView)
  async sign(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: OrderDto }) dto: OrderDto,
  ) {
    await this.orders.sign(actor, id, version, dto);
    return this.deals.one(actor, id);
  }

  @Put('order')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async correctOrder(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: OrderDto }) dto: OrderDto,
  ) {
    await this.orders.correct(actor, id, version, dto);
    return this.deals.one(actor, id);
  }

  /** Lots add up in whatever order they are entered, so none is refused because another came first. */
  @Post('lots')
  @Access.permission('deals.conduct')
  @Idempotent()
  @Answers(201, DealView)
  async deliver(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @Body({ schema: LotDto }) dto: LotDto) {
    await this.lots.enter(actor, id, dto);
    return this.deals.one(actor, id);
  }

  @Post('lots/:lot/strike')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async strikeLot(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Param('lot', { schema: Id }) lot: string,
    @SeenVersion() version: number,
    @Body({ schema: StrikeLotDto }) dto: StrikeLotDto,
  ) {
    await this.lots.strike(actor, id, version, lot, dto);
    return this.deals.one(actor, id);
  }

  @Post('complete')
  @Access.permission('deals.conduct')
  @RequiresVersion()
  @Answers(200, DealView)
  async complete(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: CompleteDto }) dto: CompleteDto,
  ) {
    await this.lots.complete(actor, id, version, dto);
    return this.deals.one(actor, id);
  }
}
