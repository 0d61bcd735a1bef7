import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access, Answers } from '#platform';
import { Offerings } from '../../application/offerings/offerings.query.js';
import { OfferingList } from './offerings.dto.js';

@ApiTags('supply')
@Controller('enterprises/:id/offerings')
export class EnterpriseOfferingsController {
  constructor(private readonly offerings: Offerings) {}

  @Get()
  @Access.signedIn()
  @Answers(200, OfferingList)
  async list(@Param('id', { schema: z.uuid() }) id: string) {
    return { items: (await this.offerings.of([id])).get(id) ?? [] };
  }
}
