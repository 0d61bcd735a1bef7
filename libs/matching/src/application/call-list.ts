import { Injectable } from '@nestjs/common';
import { type ContactDetails, EnterprisesFacade } from '#enterprises';
import type { Actor } from '#kernel';
import { type Page, type PageQuery, Transactions, type Tx } from '#platform';
import type { CallListItem } from '../http/matching.dto.js';
import { Introductions } from './introductions.query.js';

interface CallRow {
  readonly introduction_id: string;
  readonly called_at: Date;
  readonly caller_name: string;
  readonly spoke_with: string;
  readonly outcome: 'yes' | 'no' | 'call_again' | 'not_reached';
  readonly remark: string;
}

/** What staff have to telephone about: open introductions of makers of their region that have no account. */
@Injectable()
export class CallList {
  constructor(
    private readonly transactions: Transactions,
    private readonly introductions: Introductions,
    private readonly enterprises: EnterprisesFacade,
  ) {}

  async page(actor: Actor, query: PageQuery): Promise<Page<CallListItem>> {
    const page = await this.introductions.toTelephone(actor, query);
    const [calls, contacts] = await Promise.all([
      this.calls(page.items.map(({ id }) => id)),
      this.contacts([...new Set(page.items.map(({ maker }) => maker.id))]),
    ]);
    const items = page.items.map((introduction) => ({
      introduction,
      contacts: contacts.get(introduction.maker.id) ?? [],
      calls: calls.get(introduction.id) ?? [],
    }));
    return { ...page, items };
  }

  /** A maker that was claimed answers for itself. */
  async leave(tx: Tx, makerId: string): Promise<void> {
    await tx.query('UPDATE matching.introduction SET maker_claimed = true WHERE enterprise_id = $1', [makerId]);
  }

  private async contacts(makerIds: readonly string[]): Promise<Map<string, ContactDetails[]>> {
    const found = await Promise.all(
      makerIds.map(async (id) => [id, await this.enterprises.contacts(id)] satisfies [string, ContactDetails[]]),
    );
    return new Map(found);
  }

  private async calls(introductionIds: readonly string[]): Promise<Map<string, CallListItem['calls']>> {
    const rows = (await this.transactions.reader.query(
      `SELECT introduction_id, called_at, caller_name, spoke_with, outcome, remark FROM matching.telephone_call
       WHERE introduction_id = ANY ($1) ORDER BY called_at, id`,
      [introductionIds],
    )) as CallRow[];
    const calls = new Map<string, CallListItem['calls']>();
    for (const row of rows) {
      const known = calls.get(row.introduction_id) ?? [];
      known.push({
        calledAt: row.called_at.toISOString(),
        caller: row.caller_name,
        spokeWith: row.spoke_with,
        outcome: row.outcome,
        remark: row.remark,
      });
      calls.set(row.introduction_id, known);
    }
    return calls;
  }
}
