import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Transactions } from '#platform';
import type { Offering } from '../domain/offering.js';
import { OfferingRow } from '../persistence/offering.schema.js';

/** What other contexts may ask of supply. */
@Injectable()
export class SupplyFacade {
  constructor(private readonly transactions: Transactions) {}

  /** What each of the enterprises offers, in the order of its registered scope. */
  async offerings(enterpriseIds: readonly string[]): Promise<Map<string, Offering[]>> {
    const rows = await this.transactions.reader.find(OfferingRow, {
      where: { enterpriseId: In([...enterpriseIds]) },
      order: { enterpriseId: 'ASC', spanStart: 'ASC' },
    });
    const byEnterprise = new Map<string, Offering[]>();
    for (const { spanStart, spanEnd, ...row } of rows) {
      const offering: Offering = { ...row, span: [spanStart, spanEnd] };
      byEnterprise.set(row.enterpriseId, [...(byEnterprise.get(row.enterpriseId) ?? []), offering]);
    }
    return byEnterprise;
  }
}
