import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import {
  type CheckedLine,
  type CheckedList,
  ListFiles,
  type ListInFile,
  type ListKind,
  readMapping,
  type SheetRow,
  type UploadedFile,
} from '#platform';
import type { SupplyErrorCode } from '../domain/supply.errors.js';

/** Reads the rows of one list, from the first on. */
export interface RowsOfList<Line extends CheckedLine> {
  line(row: SheetRow): Line;
}

/** A kind of list that a firm sends of itself. */
export interface FirmList<Field extends string, Line extends CheckedLine> {
  readonly kind: ListKind<Field>;
  /** Rows at once. */
  readonly most: number;
  /** Takes `lines` and `most`. */
  readonly tooMany: SupplyErrorCode;
  /** Looks up what reading this list of the firm needs to know. */
  readonly reading: (firm: string, list: Pick<ListInFile<Field>, 'columns' | 'rows'>) => Promise<RowsOfList<Line>>;
}

/** Reads lists that firms send of themselves, their own ones only. */
@Injectable()
export class FirmLists {
  constructor(private readonly files: ListFiles) {}

  /**
   * Hands what was read to `look`, while the file is still there.
   * @throws DomainError `access.other_enterprise`, `table.…`, `upload.…`, and the list's own for too many rows
   */
  async read<Field extends string, Line extends CheckedLine, T>(
    actor: Actor,
    { file, fields }: UploadedFile,
    { kind, most, tooMany, reading }: FirmList<Field, Line>,
    look: (read: CheckedList<Line>) => T,
  ): Promise<T> {
    const firm = fields.get('enterpriseId') ?? actor.enterprisesWith('supply.maintain')[0] ?? '';
    actor.requireEnterprise('supply.maintain', firm);
    const wish = { kind, sheet: fields.get('sheet'), given: readMapping(fields.get('mapping')), owners: [firm], most };
    return this.files.read(file, wish, async ({ table, columns, rows, total }) => {
      if (total > most) throw new DomainError(tooMany, { lines: total, most });
      const read = await reading(firm, { columns, rows });
      return look({ table, columns, lines: rows.map((row) => read.line(row)) });
    });
  }
}
