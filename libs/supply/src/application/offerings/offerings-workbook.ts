import { Injectable } from '@nestjs/common';
import type { Actor, Locale } from '#kernel';
import { Transactions, writeWorkbook, type WrittenCell } from '#platform';
import { DeclaredOffering } from '../../domain/offerings/declared-offering.js';
import { declaredOfferingLifecycle } from '../../domain/offerings/declared-offering.lifecycle.js';
import { OFFERING_COLUMNS, ROLE_WORDS } from '../../domain/offerings/offering-columns.js';

const WORDS = {
  sheet: { zh: '供给清单', en: 'Offerings' },
  state: { zh: '状态', en: 'State' },
  reason: { zh: '退回理由', en: 'Why it was refused' },
} as const;

/** What a firm declares as a workbook: the columns of the template, and where each thing stands. */
@Injectable()
export class OfferingsWorkbook {
  constructor(private readonly transactions: Transactions) {}

  /** A firm has some hundreds of them at most. @throws DomainError `access.other_enterprise` */
  async write(actor: Actor, enterpriseId: string, locale: Locale): Promise<AsyncGenerator<Buffer>> {
    actor.requireEnterprise('supply.maintain', enterpriseId);
    const offerings = await this.transactions.reader
      .createQueryBuilder(DeclaredOffering, 'o')
      .where(`o.enterpriseId = :enterpriseId AND o.state <> 'withdrawn'`, { enterpriseId })
      .orderBy('o.role')
      .addOrderBy('o.text')
      .getMany();
    return writeWorkbook([
      {
        name: WORDS.sheet[locale],
        columns: [
          ...OFFERING_COLUMNS.map(({ name, width, kind }) => ({ heading: name[locale], width, kind })),
          { heading: WORDS.state[locale], width: 12 },
          { heading: WORDS.reason[locale], width: 30 },
        ],
        rows: offerings.map(({ text, role, note, validUntil, state, reason }): WrittenCell[] => [
          text,
          ROLE_WORDS[role],
          note,
          validUntil,
          declaredOfferingLifecycle.table.states[state][locale],
          reason,
        ]),
      },
    ]);
  }
}
