import type { IndustryDirectory, RegionDirectory } from '#catalogue';
import { CreditCode, type CreditCodeErrorCode, DomainError } from '#kernel';
import { type PassedOver, passedOver, type RowFault, type TableRow, textCell, undefused } from '#platform';
import type { RegisterEntry } from '../register-entry.js';
import type { ImportPlan } from './import-plan.js';
import { capitalUnitOf, type RegisterField } from './register-columns.js';
import { cellText, type CellReading, readCapital, readDay, readEmail, readPhone } from './register-cells.js';
import { readPlace } from './register-place.js';
import { reason, type RowReason, type RowReasonCode } from './row-reason.js';

export interface RegisterRow {
  /** Number of the line on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Everything that is wrong with it; empty for a good row. */
  readonly reasons: readonly RowReason[];
  /** Code and name where they are readable, also of a bad row. */
  readonly creditCode?: string;
  readonly name?: string;
  /** What it says; absent for a bad row. */
  readonly entry?: RegisterEntry;
}

/** What reading rows needs to know about the world. */
export interface RowSurroundings {
  readonly regions: RegionDirectory;
  readonly industries: IndustryDirectory;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** GB/T 2260 prefixes; places elsewhere are refused. Null: no limit. */
  readonly onlyWithin: readonly string[] | null;
}

/** Most characters of a field; no register holds longer ones. */
const LIMITS: Partial<Record<RegisterField, number>> = {
  name: 120,
  shortName: 200,
  formerName: 500,
  businessScope: 20_000,
  address: 300,
  contact: 60,
  phone: 100,
  email: 200,
};

const CODE_REASONS: Readonly<Record<CreditCodeErrorCode, RowReasonCode>> = {
  'credit_code.wrong_length': 'code_wrong_length',
  'credit_code.in_scientific_notation': 'code_in_scientific_notation',
  'credit_code.unknown_character': 'code_unknown_character',
  'credit_code.wrong_check_character': 'code_wrong_check_character',
};

/** Rows with these faults are not read further: which cell belongs to which column is not known. */
const FORMLESS: ReadonlySet<RowFault['kind']> = new Set(['quoting', 'columns', 'too_long']);

/** What a formula that failed, or was never reckoned, leaves in a cell. */
const FAILED = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

/** Whether the first cells of a line already show a credit code in its column: a row begins here. */
export function showsCreditCode(plan: ImportPlan): (cells: readonly string[]) => boolean {
  const place = plan.mapping.indexOf('creditCode');
  return (cells) => /^[0-9A-HJ-NP-RTUW-Y]{18}$/i.test(cells[place]?.trim() ?? '');
}

/**
 * Tells why a row is none of the register's: it is nothing but delimiters, an example, a total; undefined for one that is.
 * A sheet was written out without such rows.
 */
export function whyNoFirm({ columns, sheet }: ImportPlan): (row: TableRow) => 'blank' | PassedOver | undefined {
  const parts = (text: string) => (text === '' ? [] : [text]);
  const heading = { first: 0, last: 0, columns: columns.map((text, index) => ({ index, text, parts: parts(text) })) };
  return ({ line, cells, faults }) => {
    if (faults.length > 0) return undefined;
    if (cells.every((cell) => cell.trim() === '')) return 'blank';
    if (sheet !== undefined) return undefined;
    return passedOver({ number: line, cells: cells.map((text) => textCell(text)), hidden: false }, heading);
  };
}

/** Reads a row of a register file, collecting everything that is wrong with it. */
export class RegisterRowReader {
  private readonly places: ReadonlyMap<RegisterField, number>;
  private readonly capitalUnit: '元' | '万元';

  constructor(
    private readonly plan: ImportPlan,
    private readonly surroundings: RowSurroundings,
  ) {
    this.places = new Map(plan.mapping.flatMap((field, place) => (field ? [[field, place] as const] : [])));
    this.capitalUnit = capitalUnitOf(plan.columns, plan.mapping);
  }

  read(row: TableRow): RegisterRow {
    const reasons = row.faults.map(faultReason);
    const { line, cells } = row;
    if (row.faults.some(({ kind }) => FORMLESS.has(kind))) return { line, cells, reasons };
    const failed = [...this.places].flatMap(([field, place]) => {
      const value = cells[place]?.trim() ?? '';
      return FAILED.test(value) ? [reason('formula_failed', { column: this.heading(field), value })] : [];
    });
    // What such a cell should say is unknown: that it is missing besides helps nobody.
    if (failed.length > 0) return { line, cells, reasons: [...reasons, ...failed] };
    const text = (field: RegisterField) => cellText(undefused(cells[this.places.get(field) ?? -1] ?? ''));
    const take = <T>(reading: CellReading<T> | undefined): T | undefined => {
      if (!reading) return undefined;
      if ('value' in reading) return reading.value;
      reasons.push(reading.reason);
      return undefined;
    };
    const optional = <T>(field: RegisterField, read: (text: string) => CellReading<T>): T | undefined => {
      const written = text(field);
      return written === '' ? undefined : take(read(written));
    };
    this.checkLengths(text, reasons);
    const name = take(readName(text('name')));
    const creditCode = take(readCode(text('creditCode')));
    const regionCode = take(readPlace(this.surroundings.regions, text, (field) => this.heading(field)));
    if (regionCode && this.surroundings.onlyWithin?.every((prefix) => !regionCode.startsWith(prefix))) {
      reasons.push(
        reason('outside_region', { region: this.surroundings.regions.byCode(regionCode)?.name ?? regionCode }),
      );
    }
    const registeredOn = optional('registeredOn', (written) => readDay(written, this.surroundings.today));
    const registeredCapital = optional('capital', (written) => readCapital(written, this.capitalUnit));
    const industryCode = optional('industry', (written) => readIndustry(this.surroundings.industries, written));
    const phone = optional('phone', readPhone);
    const email = optional('email', readEmail);
    const known = { line, cells, reasons, creditCode: creditCode?.value, name };
    if (reasons.length > 0 || !name || !creditCode || !regionCode) return known;
    const entry: RegisterEntry = {
      creditCode,
      name,
      regionCode,
      shortNames: names(text('shortName')),
      formerNames: names(text('formerName')),
      industryCode,
      registeredCapital,
      registeredOn,
      businessScope: text('businessScope') || undefined,
      address: text('address') || undefined,
      contact:
        phone || email ? { name: text('contact') || NAMELESS, phone: phone ?? null, email: email ?? null } : undefined,
    };
    return { ...known, entry };
  }

  private checkLengths(text: (field: RegisterField) => string, reasons: RowReason[]): void {
    for (const field of this.places.keys()) {
      const limit = LIMITS[field] ?? 200;
      const { length } = text(field);
      if (length > limit) reasons.push(reason('field_too_long', { column: this.heading(field), length, limit }));
    }
  }

  private heading(field: RegisterField): string {
    return this.plan.columns[this.places.get(field) ?? -1] ?? field;
  }
}

/** Stands where a register gives a telephone and nobody's name. */
const NAMELESS = '登记联系人';

function readName(text: string): CellReading<string> {
  if (text === '') return { reason: reason('name_missing') };
  if (!/\p{L}{2}/u.test(text) || /^[=+\-@]/.test(text) || text.includes('"')) {
    return { reason: reason('name_malformed', { value: text.slice(0, 60) }) };
  }
  return { value: text };
}

function readCode(text: string): CellReading<CreditCode> {
  if (text === '') return { reason: reason('code_missing') };
  try {
    return { value: CreditCode.parse(text) };
  } catch (error) {
    if (!(error instanceof DomainError) || !(error.code in CODE_REASONS)) throw error;
    const params = Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, String(value)]));
    return { reason: reason(CODE_REASONS[error.code as CreditCodeErrorCode], params) };
  }
}

/** By code (`C3670`, `3670`, `C3670 汽车零部件及配件制造`) or by its exact name; where a group and its class share it, the class. */
function readIndustry(industries: IndustryDirectory, text: string): CellReading<string> {
  const plain = text.normalize('NFKC').trim();
  const code = /^[A-T]?\d{2,4}(?!\d)|^[A-T](?![A-Za-z0-9])/i.exec(plain)?.[0];
  const found =
    (code === undefined ? undefined : industries.byCode(code)) ??
    industries.industries.findLast(({ name }) => name === plain);
  return found ? { value: found.code } : { reason: reason('industry_unknown', { value: text.slice(0, 60) }) };
}

/** Several names in one cell are parted by `;`, `；`, `、`, `|` or line ends. */
function names(text: string): string[] | undefined {
  const found = text
    .split(/[;；、|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return found.length === 0 ? undefined : found;
}

function faultReason(fault: RowFault): RowReason {
  switch (fault.kind) {
    case 'quoting':
      return reason('quoting_broken');
    case 'columns':
      return fault.found < fault.expected
        ? reason('too_few_columns', { expected: fault.expected, found: fault.found })
        : reason('too_many_columns', { expected: fault.expected, found: fault.found });
    case 'too_long':
      return reason('row_too_long', { limit: fault.limitBytes });
    case 'nul_byte':
      return reason('nul_byte');
    case 'encoding':
      if (fault.found === undefined) return reason('bytes_unreadable');
      return reason(fault.found === 'gb18030' ? 'row_in_gb18030' : 'row_in_utf8');
  }
}
