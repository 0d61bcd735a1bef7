import { Injectable } from '@nestjs/common';
import { RegionDirectory, resolveUnit } from '#catalogue';
import { Clock, DomainError, type Locale, Quantity } from '#kernel';
import {
  type LeftoverCell,
  readDateCell,
  readMoneyCell,
  readQuantityCell,
  readRequestLine,
  readSeverityCell,
  readSeverityInRemark,
  readShortageTable,
  Segmenter,
  type Severity as SaidSeverity,
  type ShortageField,
  type ShortageRow,
  type ShortageTable,
} from '#language';
import { RequestContext } from '#platform';
import type { DemandErrorCode } from '../domain/demand.errors.js';
import { LINES_A_LIST, type Severity } from '../domain/shortage.js';
import { stopCost } from '../domain/stop-cost.js';
import type { PreviewedLine, ShortageListPreview } from '../http/demand.dto.js';
import { type PreviewProblem, previewProblem } from './preview-problems.js';

const SEVERITY: Readonly<Record<SaidSeverity, Severity>> = { line_stopped: 'line_stops', urgent: 'urgent' };

/** What people put in a cell to say that there is nothing to say. */
const NOTHING = /^(?:[-—–/\\]{1,3}|0+(?:\.0+)?|无|没有|不详|未知|n\/?a)$/i;

/** A line as it was read, with what its cells said in vain. */
interface ReadLine extends Omit<PreviewedLine, 'problems'> {
  readonly unread: readonly PreviewProblem[];
}

/** Shows how a pasted list is understood, line by line, before anything is stored. */
@Injectable()
export class PreviewShortageList {
  constructor(
    private readonly regions: RegionDirectory,
    private readonly segmenter: Segmenter,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `demand.list_too_long` */
  run(text: string): ShortageListPreview {
    const table = readShortageTable(text);
    if (table.rows.length > LINES_A_LIST) {
      const params = { lines: table.rows.length, most: LINES_A_LIST };
      throw new DomainError<DemandErrorCode>('demand.list_too_long', params);
    }
    return {
      header: table.header,
      columns: table.columns.map(({ index, heading, field }) => ({
        index,
        heading: heading ?? null,
        field: field ?? null,
      })),
      rows: this.lines(table),
    };
  }

  /** The rows of a table as they are understood, with their mistakes. */
  lines(table: ShortageTable): PreviewedLine[] {
    const locale = RequestContext.current()?.locale ?? 'zh';
    return table.rows.map((row) => this.checked(this.readRow(table, row), locale));
  }

  private readRow(table: ShortageTable, row: ShortageRow): ReadLine {
    const { cells } = row;
    // Free lines, and tables whose one telling column holds everything, are read as sentences.
    if (table.delimiter === undefined || (cells.partName === undefined && cells.quantity === undefined)) {
      return this.readSentence(row, row.raw);
    }
    if (cells.quantity === undefined && !table.columns.some(({ field }) => field === 'quantity')) {
      return this.readSentence(row, cells.partName ?? row.raw, row.leftovers);
    }
    const quantity = readQuantityCell(cells.quantity ?? '', cells.unit);
    const neededBy = cells.needBy === undefined ? undefined : readDateCell(cells.needBy, this.clock.today());
    const place = cells.place === undefined ? undefined : this.regions.find(cells.place);
    const headingOf = (field: ShortageField) => table.columns.find((column) => column.field === field)?.heading;
    // `尽快` in a column of days is no day, but says something all the same.
    const haste = neededBy === undefined ? readSeverityInRemark(cells.needBy ?? '') : undefined;
    const severity = cells.severity
      ? readSeverityCell(cells.severity, headingOf('severity'))
      : (readSeverityInRemark(cells.remark ?? '') ?? haste);
    const dayUnread = cells.needBy !== undefined && neededBy === undefined && haste === undefined;
    const lost = cells.stopCost && !NOTHING.test(cells.stopCost) ? cells.stopCost : undefined;
    const cost = lost && stopCost(readMoneyCell(lost, headingOf('stopCost')) ?? '');
    return {
      line: row.line,
      raw: row.raw,
      part: cells.partName ?? '',
      specification: [cells.partNumber, cells.specification, cells.material].filter(Boolean).join(' '),
      quantity: quantity?.amount ?? cells.quantity ?? '',
      unit: quantity?.unit ?? cells.unit ?? '',
      neededBy: neededBy ?? null,
      place: place ? this.place(place.code) : null,
      severity: severity ? SEVERITY[severity] : 'normal',
      stopCostPerDay: cost ?? null,
      note: cells.remark ?? '',
      leftovers: [
        // `1600件/月`: for how many months is for a person to say.
        ...(cells.quantity && quantity?.per ? [cells.quantity] : []),
        ...(lost && !cost ? [lost] : []),
        ...(cells.needBy && dayUnread ? [cells.needBy] : []),
        ...(cells.place && !place ? [cells.place] : []),
        ...row.leftovers.map(leftoverText),
      ],
      unread: [
        ...(lost && !cost ? (['stop_cost_unreadable'] as const) : []),
        ...(dayUnread ? (['needed_by_unreadable'] as const) : []),
        ...(cells.place && !place ? (['place_unknown'] as const) : []),
      ],
    };
  }

  private readSentence(row: ShortageRow, text: string, more: readonly LeftoverCell[] = []): ReadLine {
    const read = readRequestLine(text, {
      today: this.clock.today(),
      findPlace: (name) => this.placeNamed(name),
      segmenter: this.segmenter,
    });
    const items = [...read.specification, ...read.finishes].sort((a, b) => a.span[0] - b.span[0]);
    return {
      line: row.line,
      raw: row.raw,
      part: read.partName?.text ?? '',
      specification: items.map((item) => item.text).join(' '),
      quantity: read.quantity?.amount ?? '',
      unit: read.quantity?.unit ?? '',
      neededBy: read.needBy?.date ?? null,
      place: read.place ? this.place(read.place.code) : null,
      severity: read.severity ? SEVERITY[read.severity.level] : 'normal',
      stopCostPerDay: null,
      note: '',
      leftovers: [...read.leftovers.map((left) => left.text), ...more.map(leftoverText)],
      unread: [],
    };
  }

  private checked({ unread, ...line }: ReadLine, locale: Locale): PreviewedLine {
    const problems = [...unread];
    if (line.part === '') problems.push('part_missing');
    if (line.quantity === '') problems.push('quantity_missing');
    else if (!isQuantity(line.quantity)) problems.push('quantity_unreadable');
    if (line.unit !== '' && !resolveUnit(line.unit)) problems.push('unit_unknown');
    if (line.unit === '' && line.quantity !== '') problems.push('unit_missing');
    if (line.neededBy !== null && line.neededBy < this.clock.today()) problems.push('needed_by_is_past');
    return { ...line, problems: problems.map((problem) => previewProblem(problem, locale)) };
  }

  /** A text that as a whole names a place. */
  private placeNamed(text: string): { code: string; name: string } | undefined {
    const found = this.regions.find(text);
    return found?.matched === text
      ? { code: found.code, name: this.regions.byCode(found.code)?.name ?? text }
      : undefined;
  }

  private place(code: string): { code: string; name: string } | null {
    const region = this.regions.byCode(code);
    return region ? { code, name: region.name } : null;
  }
}

function isQuantity(digits: string): boolean {
  try {
    return Quantity.of(digits, '').amount !== '';
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function leftoverText(cell: LeftoverCell): string {
  return cell.heading ? `${cell.heading}：${cell.text}` : cell.text;
}
