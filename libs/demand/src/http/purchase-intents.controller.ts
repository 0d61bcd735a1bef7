import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { Actor } from '#kernel';
import { Access, Answers, By, Idempotent, RequiresVersion, SeenVersion } from '#platform';
import { AnswerPurchaseIntent } from '../application/intents/answer-purchase-intent.js';
import { EndPurchaseIntents } from '../application/intents/end-purchase-intents.js';
import { PurchaseIntents } from '../application/intents/purchase-intents.query.js';
import { RaisePurchaseIntent } from '../application/intents/raise-purchase-intent.js';
import {
  AnswerPurchaseIntentDto,
  PurchaseIntentPage,
  PurchaseIntentsQuery,
  PurchaseIntentView,
  RaisePurchaseIntentDto,
} from './purchase-intents.dto.js';

const Id = z.uuid();

@ApiTags('demand')
@Controller('purchase-intents')
export class PurchaseIntentsController {
  constructor(
    private readonly raising: RaisePurchaseIntent,
    private readonly answers: AnswerPurchaseIntent,
    private readonly ends: EndPurchaseIntents,
    private readonly intents: PurchaseIntents,
  ) {}

  @Post()
  @Access.permission('intents.raise')
  @Idempotent()
  @Answers(201, PurchaseIntentView)
  async raise(@By() actor: Actor, @Body({ schema: RaisePurchaseIntentDto }) dto: RaisePurchaseIntentDto) {
    return this.intents.one(actor, await this.raising.run(actor, dto));
  }

  @Get()
  @Access.permission('intents.raise', 'intents.answer', 'shortages.read_region')
  @Answers(200, PurchaseIntentPage)
  page(@By() actor: Actor, @Query({ schema: PurchaseIntentsQuery }) query: PurchaseIntentsQuery) {
    return this.intents.page(actor, query);
  }

  @Get(':id')
  @Access.permission('intents.raise', 'intents.answer', 'shortages.read_region')
  @Answers(200, PurchaseIntentView)
  one(@By() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.intents.one(actor, id);
  }

  @Post(':id/answer')
  @Access.permission('intents.answer')
  @RequiresVersion()
  @Idempotent()
  @Answers(200, PurchaseIntentView)
  async answer(
    @By() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @SeenVersion() version: number,
    @Body({ schema: AnswerPurchaseIntentDto }) dto: AnswerPurchaseIntentDto,
  ) {
    await this.answers.run(actor, id, version, dto);
    return this.intents.one(actor, id);
  }

  @Post(':id/withdraw')
  @Access.permission('intents.raise')
  @RequiresVersion()
  @Answers(200, PurchaseIntentView)
  async withdraw(@By() actor: Actor, @Param('id', { schema: Id }) id: string, @SeenVersion() version: number) {
    await this.ends.withdraw(actor, id, version);
    return this.intents.one(actor, id);
  }
}
