import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError, type Localised } from '#kernel';
import { readDateCell } from '#language';
import {
  type CheckedLine,
  type CheckedList,
  type GuessedColumn,
  type ListReader,
  RequestContext,
  RowReading,
  type SheetRow,
  Transactions,
  type UploadedFile,
} from '#platform';
import { type DeclaredRole, OFFERINGS_AT_ONCE } from '../../domain/offerings/declared-offering.js';
import type { DeclaredOfferingState } from '../../domain/offerings/declared-offering.lifecycle.js';
import { OFFERING_LISTS, type OfferingField, readRole } from '../../domain/offerings/offering-columns.js';
import { validityOf } from '../../domain/offerings/validity.js';
import { type FirmList, FirmLists, type RowsOfList } from '../firm-lists.js';

export interface OfferingLine extends CheckedLine {
  readonly role: DeclaredRole;
  readonly text: string;
  readonly note: string;
  /** `YYYY-MM-DD`; null where the file does not say. */
  readonly validUntil: string | null;
  /** It is declared just so already, listed or awaiting review: a download that came back unchanged. */
  readonly declared: boolean;
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
  text_expired: {
    zh: '“{text}”已到期，没有上架；仍有效请在页面上续期那一条。',
    en: '“{text}” has expired and is not listed; if it is still true, renew that one on the page.',
  },
  text_refused: {
    zh: '“{text}”没有通过审核；请在页面上改正那一条，再次提交。',
    en: '“{text}” was refused; correct that one on the page, which submits it again.',
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

/** What is declared of one thing already. */
interface Standing {
  readonly key: string;
  readonly state: Exclude<DeclaredOfferingState, 'withdrawn'>;
  readonly note: string;
  readonly validUntil: string;
}

/** What is to be done on the page about a thing that stands already; a file declares new ones only. */
const STANDS = {
  submitted: 'text_stands',
  listed: 'text_stands',
  expired: 'text_expired',
  refused: 'text_refused',
} as const satisfies Record<Standing['state'], keyof typeof SENTENCES>;

/** Reads what a firm offers from a spreadsheet, each row one thing, and marks what is wrong by cell. */
@Injectable()
export class OfferingFileReader implements ListReader<OfferingLine> {
  constructor(
    private readonly lists: FirmLists,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError as `FirmLists.read`, `supply.offerings_in_file_too_many` */
  read<T>(actor: Actor, upload: UploadedFile, look: (read: CheckedList<OfferingLine>) => T): Promise<T> {
    const list: FirmList<OfferingField, OfferingLine> = {
      kind: OFFERING_LISTS,
      most: OFFERINGS_AT_ONCE,
      tooMany: 'supply.offerings_in_file_too_many',
      reading: async (firm, { columns }) => new OfferingRows(columns, await this.standing(firm), this.clock.today()),
    };
    return this.lists.read(actor, upload, list, look);
  }

  private async standing(enterpriseId: string): Promise<Map<string, Standing>> {
    const rows = (await this.transactions.reader.query(
      `SELECT role || ' ' || text AS key, state, note, valid_until::text AS "validUntil"
       FROM supply.declared_offering WHERE enterprise_id = $1 AND state <> 'withdrawn'`,
      [enterpriseId],
    )) as Standing[];
    return new Map(rows.map((row) => [row.key, row]));
  }
}

/** The rows of one list, each read knowing those above it. */
class OfferingRows implements RowsOfList<OfferingLine> {
  private readonly words = { sentences: SENTENCES, locale: RequestContext.current()?.locale ?? 'zh' };
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly columns: readonly GuessedColumn<OfferingField>[],
    private readonly standing: ReadonlyMap<string, Standing>,
    private readonly today: string,
  ) {}

  line(row: SheetRow): OfferingLine {
    const reading = new RowReading(this.columns, row, this.words);
    const [text, note, written] = [reading.said('text'), reading.said('note'), reading.said('validUntil')];
    const role = readRole(reading.said('role'));
    const validUntil = written === '' ? null : (readDateCell(written, this.today) ?? null);
    const said = { row, role: role ?? ('makes' as const), text, note, validUntil, problems: reading.problems };
    const key = `${role ?? ''} ${text}`;
    const above = this.seen.get(key);
    const standing = this.standing.get(key);
    this.seen.set(key, above ?? row.number);
    const stands = standing && STANDS[standing.state];
    // Columns that a file leaves out, and cells left empty, change nothing.
    const same = (note === '' || standing?.note === note) && (written === '' || standing?.validUntil === validUntil);
    if (stands === 'text_stands' && same && above === undefined && reading.problems.length === 0) {
      return { ...said, declared: true };
    }
    if (text === '') reading.wrong('text', 'text_missing');
    else if (/[\n;；]/.test(text)) reading.wrong('text', 'text_several');
    else if (text.length < 2 || text.length > 100) reading.wrong('text', 'text_length', { length: text.length });
    else if (above !== undefined) reading.wrong('text', 'text_twice', { text, row: above });
    else if (stands) reading.wrong('text', stands, { text });
    if (!role) reading.wrong('role', 'role_unknown', { text: reading.said('role') });
    if (note.length > 500) reading.wrong('note', 'note_length', { length: note.length });
    if (written !== '' && validUntil === null) reading.wrong('validUntil', 'day_unreadable', { text: written });
    // The last day of what has expired is no mistake of its own.
    if (!stands && validUntil !== null && !inRange(validUntil, this.today)) {
      reading.wrong('validUntil', 'day_out_of_range', { text: validUntil });
    }
    return { ...said, declared: false };
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
