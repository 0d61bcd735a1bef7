import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { ListFiles, type ListInFile, readMapping, Transactions, type UploadedFile } from '#platform';
import { CAPACITY_LISTS, type CapacityField } from '../../domain/capacity/capacity-columns.js';
import { WEEKS_AHEAD } from '../../domain/capacity/capacity-week.js';
import { LINES_A_FIRM } from '../../domain/capacity/production-line.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';
import { CapacityRows, type LineOfFirm, type WeekInFile } from './capacity-rows.js';

/** Every week of every line that a firm may have. */
const WEEKS_AT_ONCE = LINES_A_FIRM * WEEKS_AHEAD;

/** A list of weeks in a file, as it was understood. */
export interface CapacityFile extends Pick<ListInFile<CapacityField>, 'table' | 'columns'> {
  readonly lines: readonly WeekInFile[];
}

/** Reads what a firm's lines have free from a spreadsheet, each row one week of one line. */
@Injectable()
export class CapacityFileReader {
  constructor(
    private readonly files: ListFiles,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands what was read to `look`, while the file is still there.
   * @throws DomainError `access.other_enterprise`, `table.…`, `upload.…`, `supply.weeks_in_file_too_many`
   */
  async read<T>(actor: Actor, upload: UploadedFile, look: (read: CapacityFile) => Promise<T> | T): Promise<T> {
    const { file, fields } = upload;
    const firm = fields.get('enterpriseId') ?? actor.enterprisesWith('supply.maintain')[0] ?? '';
    actor.requireEnterprise('supply.maintain', firm);
    const wish = {
      kind: CAPACITY_LISTS,
      sheet: fields.get('sheet'),
      given: readMapping(fields.get('mapping')),
      owners: [firm],
      most: WEEKS_AT_ONCE,
    };
    const lines = await this.linesOf(firm);
    return this.files.read(file, wish, ({ table, columns, rows, total }) => {
      if (total > WEEKS_AT_ONCE) {
        const params = { lines: total, most: WEEKS_AT_ONCE };
        throw new DomainError<SupplyErrorCode>('supply.weeks_in_file_too_many', params);
      }
      const reading = new CapacityRows(columns, lines, this.clock.today());
      return look({ table, columns, lines: rows.map((row) => reading.week(row)) });
    });
  }

  private linesOf(enterpriseId: string): Promise<LineOfFirm[]> {
    return this.transactions.reader.query(
      'SELECT id, name, unit FROM supply.production_line WHERE enterprise_id = $1 ORDER BY name',
      [enterpriseId],
    ) as Promise<LineOfFirm[]>;
  }
}
