import { DomainError, Quantity } from '#kernel';
import type { NewShortageList, PreviewRow, Severity, Shortage } from '../../api/views.js';
import type { PickedRegion } from '../../elements/region-picker.js';
import type { Dictionary } from '../../language/dictionary.js';

/** The cells of a line that people type into. */
export const TYPED_FIELDS = [
  'part',
  'specification',
  'quantity',
  'unit',
  'neededBy',
  'stopCostPerDay',
  'note',
] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];
export type DraftField = TypedField | 'place' | 'severity';

/** A line as it will be raised, while it is still being corrected. */
export interface DraftLine extends Readonly<Record<TypedField, string>> {
  readonly key: number;
  readonly place: PickedRegion | null;
  readonly severity: Severity;
  /** What was pasted, and what of it nobody understood. */
  readonly raw: string;
  readonly leftovers: readonly string[];
  /** What the server found wrong with cells that have not been touched since. */
  readonly found: Readonly<Partial<Record<DraftField, string>>>;
}

export type Faults = Readonly<Partial<Record<DraftField, string>>>;

export function draftOf(row: PreviewRow, key: number): DraftLine {
  return {
    key,
    part: row.part ?? '',
    specification: row.specification ?? '',
    quantity: row.quantity ?? '',
    unit: row.unit ?? '',
    neededBy: row.neededBy ?? '',
    stopCostPerDay: row.stopCostPerDay ?? '',
    note: row.note,
    place: row.place,
    severity: row.severity ?? 'normal',
    raw: row.raw,
    leftovers: row.leftovers,
    found: Object.fromEntries(row.problems.map(({ field, message }) => [field, message])),
  };
}

/** A line that was raised, to be said otherwise. */
export function draftOfLine(line: Shortage): DraftLine {
  const { part, specification, quantity, unit, neededBy, stopCostPerDay, note, place, severity } = line;
  return {
    ...emptyLine(line.line),
    ...{ part, specification, quantity, unit, note, place, severity },
    neededBy: neededBy ?? '',
    stopCostPerDay: stopCostPerDay ?? '',
  };
}

export function emptyLine(key: number): DraftLine {
  return {
    key,
    part: '',
    specification: '',
    quantity: '',
    unit: '',
    neededBy: '',
    stopCostPerDay: '',
    note: '',
    place: null,
    severity: 'normal',
    raw: '',
    leftovers: [],
    found: {},
  };
}

/** A line after a cell was changed: what was found wrong with that cell no longer counts. */
export function changed(line: DraftLine, change: Partial<Omit<DraftLine, 'key' | 'found'>>): DraftLine {
  const touched = new Set(Object.keys(change));
  return {
    ...line,
    ...change,
    found: Object.fromEntries(Object.entries(line.found).filter(([field]) => !touched.has(field))),
  };
}

/** What keeps a line from being raised, by cell. Checked with the very rules the server has. */
export function faultsOf(line: DraftLine, t: Dictionary): Faults {
  const words = t.lists.paste.faults;
  const faults: Partial<Record<DraftField, string>> = { ...line.found };
  if (line.part.trim() === '') faults.part = words.part;
  const quantity = line.quantity.trim();
  const unit = line.unit.trim();
  if (quantity === '') faults.quantity = words.quantityMissing;
  else if (!isQuantity(quantity, unit)) faults.quantity = words.quantity;
  if (unit === '') faults.unit = words.unit;
  if (line.neededBy !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(line.neededBy)) faults.neededBy = words.neededBy;
  if (!/^(?:\d{1,16}(?:\.\d{1,2})?)?$/.test(line.stopCostPerDay.trim().replaceAll(',', ''))) {
    faults.stopCostPerDay = words.stopCostPerDay;
  }
  return faults;
}

function isQuantity(amount: string, unit: string): boolean {
  try {
    Quantity.of(amount, unit);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

export function hasFaults(faults: Faults): boolean {
  return Object.keys(faults).length > 0;
}

/** A line as the API takes it. */
export function lineToRaise(line: DraftLine): NewShortageList['lines'][number] {
  return {
    part: line.part.trim(),
    specification: line.specification.trim(),
    quantity: line.quantity.trim().replaceAll(',', ''),
    unit: line.unit.trim(),
    neededBy: line.neededBy.trim() === '' ? null : line.neededBy.trim(),
    placeCode: line.place?.code ?? null,
    severity: line.severity,
    stopCostPerDay: line.stopCostPerDay.trim() === '' ? null : line.stopCostPerDay.trim().replaceAll(',', ''),
    note: line.note.trim(),
  };
}
