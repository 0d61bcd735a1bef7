import { Injectable } from '@nestjs/common';
import { type Actor, Clock } from '#kernel';
import { type CheckedList, type ListReader, Transactions, type UploadedFile } from '#platform';
import { CAPACITY_LISTS, type CapacityField } from '../../domain/capacity/capacity-columns.js';
import { WEEKS_AHEAD } from '../../domain/capacity/capacity-week.js';
import { LINES_A_FIRM } from '../../domain/capacity/production-line.js';
import { type FirmList, FirmLists } from '../firm-lists.js';
import { CapacityRows, type LineOfFirm, type WeekInFile, weeksPassed } from './capacity-rows.js';

/** Every week of every line that a firm may have. */
const WEEKS_AT_ONCE = LINES_A_FIRM * WEEKS_AHEAD;

/** Reads what a firm's lines have free from a spreadsheet, each row one week of one line. */
@Injectable()
export class CapacityFileReader implements ListReader<WeekInFile> {
  constructor(
    private readonly lists: FirmLists,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `FirmLists.read`, `supply.weeks_in_file_too_many` */
  read<T>(actor: Actor, upload: UploadedFile, look: (read: CheckedList<WeekInFile>) => T): Promise<T> {
    const list: FirmList<CapacityField, WeekInFile> = {
      kind: CAPACITY_LISTS,
      most: WEEKS_AT_ONCE,
      tooMany: 'supply.weeks_in_file_too_many',
      reading: async (firm, list) => {
        const today = this.clock.today();
        return new CapacityRows(list.columns, await this.linesOf(firm, weeksPassed(list, today)), today);
      },
    };
    return this.lists.read(actor, upload, list, look);
  }

  private linesOf(enterpriseId: string, weeks: readonly string[]): Promise<LineOfFirm[]> {
    return this.transactions.reader.query(
      `SELECT l.id, l.name, l.unit,
              coalesce(jsonb_object_agg(w.week, ARRAY[trim_scale(w.capacity)::text, trim_scale(w.free)::text])
                       FILTER (WHERE w.week IS NOT NULL), '{}') AS told
       FROM supply.production_line l LEFT JOIN supply.capacity_week w ON w.line_id = l.id AND w.week = ANY ($2::date[])
       WHERE l.enterprise_id = $1 GROUP BY l.id ORDER BY l.name`,
      [enterpriseId, weeks],
    ) as Promise<LineOfFirm[]>;
  }
}
