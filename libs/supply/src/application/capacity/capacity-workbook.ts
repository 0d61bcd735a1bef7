import { Injectable } from '@nestjs/common';
import { type Actor, Clock, type Locale, weeksFrom } from '#kernel';
import { listTemplate, type SheetPlan, Transactions, writeWorkbook, type WrittenCell } from '#platform';
import { CAPACITY_COLUMNS, type CapacityColumnFacts } from '../../domain/capacity/capacity-columns.js';
import { WEEKS_AHEAD } from '../../domain/capacity/capacity-week.js';

/** A quarter, as the page shows it. */
const WEEKS_WRITTEN = 13;
const NAME = { zh: '空闲产能', en: 'Free capacity' };
const CONFIRMED = { zh: '上次确认', en: 'Last confirmed' };
const RULES = {
  zh: [
    `每行是一条产线的一周；本周起最多 ${WEEKS_AHEAD} 周，过去的各周不能再改。`,
    '产能和空闲都不填的行不会改动；要清空某一周，请在页面上删去。',
    '列的顺序可以改变；“上次确认”只供查看，上传时不读。',
  ],
  en: [
    `Each row is one week of one line; ${WEEKS_AHEAD} weeks from the present one on, and past ones stay as they are.`,
    'Rows with neither capacity nor free change nothing; clear a week on the page.',
    'Columns may change their order; when it was last confirmed is shown only, and not read.',
  ],
};

interface WrittenWeek {
  readonly name: string;
  readonly unit: string;
  readonly week: string;
  readonly capacity: string | null;
  readonly free: string | null;
  readonly confirmedOn: string | null;
}

/** What a firm's lines have free as a workbook, to be filled in and sent back. */
@Injectable()
export class CapacityWorkbook {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `access.other_enterprise` */
  async write(actor: Actor, enterpriseId: string, locale: Locale): Promise<AsyncGenerator<Buffer>> {
    actor.requireEnterprise('supply.maintain', enterpriseId);
    const weeks = await this.weeksOf(enterpriseId);
    const names = [...new Set(weeks.map(({ name }) => name))];
    const choices = ({ field }: CapacityColumnFacts) => (field === 'line' && names.length > 0 ? names : undefined);
    const template = { name: NAME, columns: CAPACITY_COLUMNS, choices, rules: RULES };
    const [list, ...help] = listTemplate(template, locale) as [SheetPlan, ...SheetPlan[]];
    const confirmed = { heading: CONFIRMED[locale], width: 13, kind: 'day' as const };
    return writeWorkbook([{ ...list, columns: [...list.columns, confirmed], rows: weeks.map(cellsOf) }, ...help]);
  }

  private weeksOf(enterpriseId: string): Promise<WrittenWeek[]> {
    return this.transactions.reader.query(
      `SELECT l.name, l.unit, m.week::text, trim_scale(w.capacity)::text AS capacity, trim_scale(w.free)::text AS free,
              w.confirmed_on::text AS "confirmedOn"
       FROM supply.production_line l CROSS JOIN unnest($2::date[]) AS m (week)
       LEFT JOIN supply.capacity_week w ON w.line_id = l.id AND w.week = m.week
       WHERE l.enterprise_id = $1 ORDER BY l.name, m.week`,
      [enterpriseId, weeksFrom(this.clock.today(), WEEKS_WRITTEN)],
    ) as Promise<WrittenWeek[]>;
  }
}

/** In the order of {@link CAPACITY_COLUMNS}. */
function cellsOf({ name, week, capacity, free, unit, confirmedOn }: WrittenWeek): WrittenCell[] {
  return [name, week, capacity, free, unit, confirmedOn];
}
