import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { Introduction } from '../domain/introduction.js';

/** Who was introduced to whom, about what. It tells who asks: for use behind the mask only. */
export type IntroductionFacts = Pick<
  Introduction,
  'id' | 'state' | 'shortageId' | 'enterpriseId' | 'makerRegionCode' | 'askingEnterpriseId' | 'askingRegionCode'
>;

/** What other contexts may ask of matching. */
@Injectable()
export class MatchingFacade {
  constructor(private readonly transactions: Transactions) {}

  async introduction(id: string): Promise<IntroductionFacts | undefined> {
    return (await this.transactions.reader.findOneBy(Introduction, { id })) ?? undefined;
  }
}
