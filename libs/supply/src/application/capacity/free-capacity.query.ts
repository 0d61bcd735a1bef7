import { Injectable } from '@nestjs/common';
import { weeksFrom } from '#kernel';
import { Transactions } from '#platform';
import { TRUSTED_DAYS } from '../../domain/capacity/capacity-week.js';

/** What one line has free in some weeks, as far as its firm has said so. */
export interface FreeCapacity {
  readonly lineId: string;
  readonly enterpriseId: string;
  readonly name: string;
  /** What it makes, as people ask for it. */
  readonly makes: string;
  readonly unit: string;
  /** The weeks that are known, in order. */
  readonly weeks: readonly {
    /** The Monday with which it begins. */
    readonly week: string;
    /** Decimal digits in the line's unit. */
    readonly free: string;
    /** The day on which the firm last said so. */
    readonly confirmedOn: string;
  }[];
}

/** What lines have free. */
@Injectable()
export class FreeCapacityQuery {
  constructor(private readonly transactions: Transactions) {}

  /** Lines by enterprise; lines of which nothing is known in these weeks are left out. */
  async of(enterpriseIds: readonly string[], fromDay: string, weeks: number): Promise<Map<string, FreeCapacity[]>> {
    const mondays = weeksFrom(fromDay, weeks);
    const rows = (await this.transactions.reader.query(
      `SELECT l.id AS "lineId", l.enterprise_id AS "enterpriseId", l.name, l.makes, l.unit,
              jsonb_agg(jsonb_build_object('week', w.week, 'free', w.free::text, 'confirmedOn', w.confirmed_on)
                        ORDER BY w.week) AS weeks
       FROM supply.production_line l JOIN supply.capacity_week w ON w.line_id = l.id
       WHERE l.enterprise_id = ANY ($1) AND w.week BETWEEN $2 AND $3
       GROUP BY l.id ORDER BY l.enterprise_id, l.name`,
      [enterpriseIds, mondays[0], mondays.at(-1)],
    )) as FreeCapacity[];
    const byEnterprise = new Map<string, FreeCapacity[]>();
    for (const row of rows) {
      byEnterprise.set(row.enterpriseId, [...(byEnterprise.get(row.enterpriseId) ?? []), row]);
    }
    return byEnterprise;
  }

  /** Enterprises of which at least one line has something free in one of these weeks, and said so lately. */
  async anyOf(today: string, weeks: number): Promise<string[]> {
    const mondays = weeksFrom(today, weeks);
    const rows = (await this.transactions.reader.query(
      `SELECT DISTINCT l.enterprise_id AS id FROM supply.production_line l JOIN supply.capacity_week w ON w.line_id = l.id
       WHERE w.week BETWEEN $1 AND $2 AND w.free > 0 AND w.confirmed_on >= $3::date - $4::int`,
      [mondays[0], mondays.at(-1), today, TRUSTED_DAYS],
    )) as { id: string }[];
    return rows.map(({ id }) => id);
  }
}
