import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Access, Answers } from '#platform';
import { SupplyFacade } from '../application/supply.facade.js';

const OfferingView = z.object({
  id: z.uuid(),
  role: z.enum(['makes', 'sells', 'serves']),
  text: z.string(),
  source: z.enum(['registered_scope']),
  span: z.array(z.number().int()).length(2),
});
const OfferingList = z.object({ items: z.array(OfferingView) });

@ApiTags('supply')
@Controller('enterprises/:id/offerings')
export class OfferingsController {
  constructor(private readonly supply: SupplyFacade) {}

  @Get()
  @Access.signedIn()
  @Answers(200, OfferingList)
  async list(@Param('id', { schema: z.uuid() }) id: string) {
    return { items: (await this.supply.offerings([id])).get(id) ?? [] };
  }
}
