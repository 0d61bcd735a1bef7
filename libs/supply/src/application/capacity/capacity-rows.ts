import { Decimal } from 'decimal.js';
import { resolveUnit, type Unit } from '#catalogue';
import { type Locale, type Localised, mondayOf, weeksAfter } from '#kernel';
import {
  type CheckedLine,
  type GuessedColumn,
  type ListInFile,
  RequestContext,
  RowReading,
  type SheetRow,
} from '#platform';
import { readAmountCell, readWeekCell } from '../../domain/capacity/capacity-cells.js';
import type { CapacityField } from '../../domain/capacity/capacity-columns.js';
import { WEEKS_AHEAD } from '../../domain/capacity/capacity-week.js';
import type { RowsOfList } from '../firm-lists.js';

/** A line as a file may name it. */
export interface LineOfFirm {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Capacity and free by week, of the weeks passed that the file names. */
  readonly told: Readonly<Record<string, readonly [capacity: string, free: string]>>;
}

export interface WeekInFile extends CheckedLine {
  /** Null where the row names no line of the firm. */
  readonly lineId: string | null;
  readonly lineName: string;
  /** The Monday with which the week begins; null where the row names none. */
  readonly week: string | null;
  /** Decimal digits in the line's unit; null where the file does not say. */
  readonly capacity: string | null;
  readonly free: string | null;
}

const SENTENCES = {
  line_missing: { zh: '没有写产线，请填写。', en: 'It does not say which line; enter it.' },
  line_unknown: {
    zh: '本企业没有产线“{text}”；现有{names}。请改正，或先在页面上加这条产线。',
    en: 'The firm has no line “{text}”; it has {names}. Correct it, or add the line on the page first.',
  },
  no_lines: {
    zh: '本企业还没有产线，请先在页面上加产线“{text}”。',
    en: 'The firm has no lines yet; add “{text}” on the page first.',
  },
  week_missing: { zh: '没有写哪一周，请填写。', en: 'It does not say which week; enter it.' },
  week_unreadable: {
    zh: '没有看懂“{text}”是哪一周，请写该周的星期一，如 2026-11-30，或写 2026-W49。',
    en: 'Which week “{text}” means was not understood; write its Monday, as 2026-11-30, or 2026-W49.',
  },
  week_past: {
    zh: '{week} 一周已经过去，不能再改；请删去这一行，或改成 {first} 起的一周。',
    en: 'The week of {week} has passed and stays as it is; leave the row out, or name a week from {first} on.',
  },
  week_far: {
    zh: '{week} 一周太远，最多填到 {last} 一周。',
    en: 'The week of {week} is too far ahead; the last that can be told is that of {last}.',
  },
  week_twice: {
    zh: '“{line}”的 {week} 一周与第 {row} 行重复，请删去一行。',
    en: 'The week of {week} of “{line}” stands in row {row} already; leave one out.',
  },
  amount_unreadable: {
    zh: '没有看懂“{text}”，请填每周的数量，如 500，最多 6 位小数。',
    en: '“{text}” was not understood; enter an amount a week, as 500, with six decimals at most.',
  },
  amount_of_other_unit: {
    zh: '产线“{line}”按{unit}计，“{text}”换算不过来，请按{unit}填写。',
    en: 'The line “{line}” counts in {unit}, which “{text}” does not convert to; enter it in {unit}.',
  },
  unit_unknown: {
    zh: '不认识单位“{text}”；请填产线的单位，或留空。',
    en: 'The unit “{text}” is not known; enter the line’s, or leave it empty.',
  },
  capacity_missing: { zh: '填了空闲，还要填产能。', en: 'Free is given: give the capacity, too.' },
  free_missing: {
    zh: '填了产能，还要填空闲，没有就填 0。',
    en: 'Capacity is given: give what is free, 0 if nothing.',
  },
  free_above_capacity: {
    zh: '空闲 {free} 大于产能 {capacity}，请改正。',
    en: '{free} free is more than the capacity of {capacity}; correct it.',
  },
} as const satisfies Record<string, Localised>;

type Reading = RowReading<CapacityField, keyof typeof SENTENCES>;

const AMOUNTS = ['capacity', 'free'] as const;
/** As many as are named where a line is not known. */
const NAMED = 5;

/** The rows of one list of weeks, each read knowing those above it. */
export class CapacityRows implements RowsOfList<WeekInFile> {
  private readonly locale: Locale = RequestContext.current()?.locale ?? 'zh';
  private readonly words = { sentences: SENTENCES, amounts: AMOUNTS, locale: this.locale };
  private readonly seen = new Map<string, number>();
  private readonly first: string;
  private readonly last: string;

  constructor(
    private readonly columns: readonly GuessedColumn<CapacityField>[],
    private readonly lines: readonly LineOfFirm[],
    private readonly today: string,
  ) {
    this.first = mondayOf(today);
    this.last = weeksAfter(this.first, WEEKS_AHEAD - 1);
  }

  /** A row that says neither amount says nothing: downloads have such rows, and nothing is wrong with them. */
  line(row: SheetRow): WeekInFile {
    const reading: Reading = new RowReading(this.columns, row, this.words);
    const { problems } = reading;
    const named = reading.said('line');
    const silent = { row, lineId: null, lineName: named, week: null, capacity: null, free: null, problems };
    if (AMOUNTS.every((field) => reading.said(field) === '')) return silent;
    const line = this.lineNamed(named, reading);
    const week = readWeekCell(reading.said('week'), this.today) ?? null;
    // Nor do weeks that have passed since the download, as long as nobody changed them.
    if (line && week !== null && week < this.first && isTold(line, week, reading)) return silent;
    this.checkWeek(week, reading);
    if (line && week !== null) this.once(line, week, reading);
    const amounts = line ? this.amounts(line, reading) : { capacity: null, free: null };
    return { row, lineId: line?.id ?? null, lineName: line?.name ?? named, week, ...amounts, problems };
  }

  private lineNamed(text: string, reading: Reading): LineOfFirm | undefined {
    const exact = this.lines.find(({ name }) => name === text);
    const alike = this.lines.filter(({ name }) => plain(name) === plain(text));
    const line = exact ?? (alike.length === 1 ? alike[0] : undefined);
    if (text === '') reading.wrong('line', 'line_missing');
    else if (this.lines.length === 0) reading.wrong('line', 'no_lines', { text });
    else if (!line) reading.wrong('line', 'line_unknown', { text, names: this.names() });
    return line;
  }

  private names(): string {
    const quoted = this.lines.slice(0, NAMED).map(({ name }) => `“${name}”`);
    const more = this.lines.length > NAMED;
    return this.locale === 'zh'
      ? quoted.join('、') + (more ? '等' : '')
      : quoted.join(', ') + (more ? ' and others' : '');
  }

  private checkWeek(week: string | null, reading: Reading): void {
    const text = reading.said('week');
    if (text === '') reading.wrong('week', 'week_missing');
    else if (week === null) reading.wrong('week', 'week_unreadable', { text });
    else if (week < this.first) reading.wrong('week', 'week_past', { week, first: this.first });
    else if (week > this.last) reading.wrong('week', 'week_far', { week, last: this.last });
  }

  private once(line: LineOfFirm, week: string, reading: Reading): void {
    const key = `${line.id} ${week}`;
    const above = this.seen.get(key);
    if (above !== undefined) reading.wrong('week', 'week_twice', { line: line.name, week, row: above });
    this.seen.set(key, above ?? reading.row.number);
  }

  private amounts(line: LineOfFirm, reading: Reading): Pick<WeekInFile, 'capacity' | 'free'> {
    const { told, ofLine } = unitsOf(line, reading);
    if (!told) reading.wrong('unit', 'unit_unknown', { text: reading.said('unit') });
    const read = (field: 'capacity' | 'free'): string | null => {
      const text = reading.said(field);
      if (text === '') reading.wrong(field, `${field}_missing`);
      if (text === '' || !told) return null;
      const amount = readAmountCell(text, told, ofLine);
      if ('amount' in amount) return amount.amount;
      reading.wrong(field, `amount_${amount.fault}`, { text, line: line.name, unit: ofLine.code });
      return null;
    };
    const [capacity, free] = [read('capacity'), read('free')];
    if (capacity !== null && free !== null && new Decimal(free).greaterThan(capacity)) {
      reading.wrong('free', 'free_above_capacity', { free, capacity });
    }
    return { capacity, free };
  }
}

/** In which a row's amounts are told, undefined where its unit is not known, and in which they end up. */
function unitsOf({ unit }: LineOfFirm, reading: Reading): { told: Unit | undefined; ofLine: Unit } {
  const written = reading.said('unit');
  const ofLine = resolveUnit(unit) as Unit;
  return { told: written === '' ? ofLine : resolveUnit(written), ofLine };
}

/** Whether the week stands just so. */
function isTold(line: LineOfFirm, week: string, reading: Reading): boolean {
  const { told, ofLine } = unitsOf(line, reading);
  return AMOUNTS.every((field, at) => {
    const amount = told && readAmountCell(reading.said(field), told, ofLine);
    return amount && 'amount' in amount && amount.amount === line.told[week]?.[at];
  });
}

/** Mondays of the weeks passed that a list names: what was told of them is compared. */
export function weeksPassed(
  { columns, rows }: Pick<ListInFile<CapacityField>, 'columns' | 'rows'>,
  today: string,
): string[] {
  const place = columns.find(({ field }) => field === 'week')?.index ?? -1;
  const named = new Set(rows.map(({ cells }) => readWeekCell(cells[place]?.text.trim() ?? '', today)));
  return [...named].flatMap((week) => (week !== undefined && week < mondayOf(today) ? [week] : []));
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
