import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, fillTemplate, type Locale, type Localised } from '#kernel';
import { readDateCell } from '#language';
import {
  cellFaults,
  cellOf,
  type CheckedLine,
  type GuessedColumn,
  ListFiles,
  type ListInFile,
  problemAt,
  readMapping,
  RequestContext,
  type SheetRow,
  Transactions,
  type UploadedFile,
} from '#platform';
import { type DeclaredRole, OFFERINGS_AT_ONCE } from '../../domain/offerings/declared-offering.js';
import { OFFERING_LISTS, type OfferingField, readRole } from '../../domain/offerings/offering-columns.js';
import { validityOf } from '../../domain/offerings/validity.js';
import type { SupplyErrorCode } from '../../domain/supply.errors.js';

export interface OfferingLine extends CheckedLine {
  readonly role: DeclaredRole;
  readonly text: string;
  readonly note: string;
  /** `YYYY-MM-DD`; null where the file does not say. */
  readonly validUntil: string | null;
}

/** A list of offerings in a file, as it was understood. */
export interface OfferingFile extends Pick<ListInFile<OfferingField>, 'table' | 'columns'> {
  readonly lines: readonly OfferingLine[];
}

const SENTENCES = {
  text_missing: { zh: '没有写产品或加工，请填写。', en: 'It does not say what; enter it.' },
  text_length: {
    zh: '应为 2 到 100 字，这里有 {length} 字。',
    en: 'It must have 2 to 100 characters and has {length}.',
  },
  text_several: {
    zh: '一格里写了几种，请一行写一种。',
    en: 'Several things stand in one cell; give each a line of its own.',
  },
  text_twice: {
    zh: '“{text}”与第 {row} 行重复，请删去一行。',
    en: '“{text}” stands in row {row} already; leave one out.',
  },
  text_stands: {
    zh: '“{text}”已经填报过；要改请在页面上改那一条。',
    en: '“{text}” is declared already; change that one on the page.',
  },
  role_unknown: {
    zh: '没有看懂类别“{text}”，请填 生产 或 加工服务。',
    en: 'The role “{text}” is not known; enter 生产 or 加工服务.',
  },
  note_length: { zh: '最多 500 字，这里有 {length} 字。', en: 'At most 500 characters; it has {length}.' },
  day_unreadable: {
    zh: '没有看懂日期“{text}”，请写成 2027-06-30。',
    en: 'The day “{text}” was not understood; write it as 2027-06-30.',
  },
  day_out_of_range: {
    zh: '有效期 {text} 应在今天起两年以内。',
    en: 'The last day {text} must lie within two years from today.',
  },
} as const satisfies Record<string, Localised>;

/** Reads what a firm offers from a spreadsheet, each row one thing, and marks what is wrong by cell. */
@Injectable()
export class OfferingFileReader {
  constructor(
    private readonly files: ListFiles,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands what was read to `look`, while the file is still there.
   * @throws DomainError `access.other_enterprise`, `table.…`, `upload.…`, `supply.offerings_in_file_too_many`
   */
  async read<T>(actor: Actor, upload: UploadedFile, look: (read: OfferingFile) => Promise<T> | T): Promise<T> {
    const { file, fields } = upload;
    const firm = fields.get('enterpriseId') ?? actor.enterprisesWith('supply.maintain')[0] ?? '';
    actor.requireEnterprise('supply.maintain', firm);
    const wish = {
      kind: OFFERING_LISTS,
      sheet: fields.get('sheet'),
      given: readMapping(fields.get('mapping')),
      owners: [firm],
      most: OFFERINGS_AT_ONCE,
    };
    const standing = await this.standing(firm);
    return this.files.read(file, wish, ({ table, columns, rows, total }) => {
      if (total > OFFERINGS_AT_ONCE) {
        const params = { lines: total, most: OFFERINGS_AT_ONCE };
        throw new DomainError<SupplyErrorCode>('supply.offerings_in_file_too_many', params);
      }
      const reading = new OfferingRows(columns, standing, this.clock.today());
      return look({ table, columns, lines: rows.map((row) => reading.line(row)) });
    });
  }

  private async standing(enterpriseId: string): Promise<Set<string>> {
    const rows = (await this.transactions.reader.query(
      `SELECT role, text FROM supply.declared_offering WHERE enterprise_id = $1 AND state <> 'withdrawn'`,
      [enterpriseId],
    )) as { role: string; text: string }[];
    return new Set(rows.map(({ role, text }) => `${role} ${text}`));
  }
}

/** The rows of one list, each read knowing those above it. */
class OfferingRows {
  private readonly locale: Locale = RequestContext.current()?.locale ?? 'zh';
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly columns: readonly GuessedColumn<OfferingField>[],
    private readonly standing: ReadonlySet<string>,
    private readonly today: string,
  ) {}

  line(row: SheetRow): OfferingLine {
    const said = (field: OfferingField) => cellOf(this.columns, row, field)?.text.trim() ?? '';
    const problems = cellFaults(this.columns, row, this.locale);
    const told = new Set(problems.map(({ field }) => field));
    const wrong = (
      field: OfferingField,
      code: keyof typeof SENTENCES,
      params: Record<string, string | number> = {},
    ) => {
      // What a broken cell should say is unknown; nothing else is said of it.
      if (told.has(field)) return;
      problems.push(problemAt(this.columns, row, field, fillTemplate(SENTENCES[code][this.locale], params)));
    };
    const [text, note, written] = [said('text'), said('note'), said('validUntil')];
    const role = readRole(said('role'));
    const key = `${role ?? ''} ${text}`;
    const above = this.seen.get(key);
    if (text === '') wrong('text', 'text_missing');
    else if (/[\n;；]/.test(text)) wrong('text', 'text_several');
    else if (text.length < 2 || text.length > 100) wrong('text', 'text_length', { length: text.length });
    else if (above !== undefined) wrong('text', 'text_twice', { text, row: above });
    else if (this.standing.has(key)) wrong('text', 'text_stands', { text });
    this.seen.set(key, above ?? row.number);
    if (!role) wrong('role', 'role_unknown', { text: said('role') });
    if (note.length > 500) wrong('note', 'note_length', { length: note.length });
    const validUntil = written === '' ? null : (readDateCell(written, this.today) ?? null);
    if (written !== '' && validUntil === null) wrong('validUntil', 'day_unreadable', { text: written });
    if (validUntil !== null && !inRange(validUntil, this.today)) {
      wrong('validUntil', 'day_out_of_range', { text: validUntil });
    }
    return { row, role: role ?? 'makes', text, note, validUntil, problems };
  }
}

function inRange(day: string, today: string): boolean {
  try {
    return validityOf(day, today) === day;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
