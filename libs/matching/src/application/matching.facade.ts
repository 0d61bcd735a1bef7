import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
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

  /**
   * Makers that a manufacturer was introduced to and that did not say no, the latest first; as far as staff may see the
   * introductions: those of their region on either side.
   */
  async makersIntroducedTo(actor: Actor, manufacturerId: string): Promise<string[]> {
    const rows = (await this.transactions.reader.query(
      `SELECT enterprise_id FROM matching.introduction
       WHERE asking_enterprise_id::text = $1 AND state IN ('put', 'accepted')
         AND (asking_region_code LIKE ANY ($2) OR maker_region_code LIKE ANY ($2))
       GROUP BY enterprise_id ORDER BY max(put_at) DESC, enterprise_id`,
      [manufacturerId, actor.regionPrefixesWith('shortages.read_region').map((prefix) => `${prefix}%`)],
    )) as { enterprise_id: string }[];
    return rows.map((row) => row.enterprise_id);
  }
}
