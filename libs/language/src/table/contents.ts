import { foldInPlace } from '../normalise.js';
import { findDates } from '../request/need-date.js';
import { findQuantities, isUnit } from '../request/quantity.js';
import { findSpecifications } from '../request/specification.js';
import type { DelimitedRow } from './delimited.js';
import type { ShortageField } from './shortage-table.js';

const SAMPLE = 50;
/** Only whether a cell is a date is asked, so the day does not matter. */
const ANY_DAY = '2000-01-01';

type Test = (cell: string) => boolean;

/** In the order in which they choose their column; each asks whether a whole cell could be of its field. */
const TESTS: readonly (readonly [ShortageField, Test])[] = [
  ['needBy', isDate],
  ['severity', (cell) => /^(?:停线|停产|已停线|紧急|特急|加急|急|一般|普通)$/.test(cell)],
  ['quantity', isAmount],
  ['unit', isUnit],
  ['partName', (cell) => /[\u4e00-\u9fff]{2}/.test(cell) && !isSpecification(cell)],
  ['specification', isSpecification],
  ['partName', (cell) => /[A-Za-z]{3}/.test(cell)],
];

/** What columns without a heading hold, judged by their cells; a field is given once. */
export function guessFields(
  rows: readonly DelimitedRow[],
  columns: readonly number[],
  taken: ReadonlySet<ShortageField>,
): Map<number, ShortageField> {
  const sample = rows.slice(0, SAMPLE);
  const guesses = new Map<number, ShortageField>();
  const serial = taken.has('serial') ? undefined : columns.find((column) => isSerial(sample, column));
  if (serial !== undefined && columns.length > 1) guesses.set(serial, 'serial');
  const given = new Set<ShortageField>([...taken, ...guesses.values()]);
  for (const [field, test] of TESTS) {
    if (given.has(field)) continue;
    const column = columns.find((index) => !guesses.has(index) && mostly(sample, index, test));
    if (column === undefined) continue;
    guesses.set(column, field);
    given.add(field);
  }
  return guesses;
}

/** Two thirds of the filled cells pass. */
function mostly(rows: readonly DelimitedRow[], column: number, test: Test): boolean {
  const filled = rows.map((row) => row.cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && filled.filter((cell) => test(foldInPlace(cell))).length * 3 >= filled.length * 2;
}

/** 1, 2, 3 ... from the top, in two rows or more. */
function isSerial(rows: readonly DelimitedRow[], column: number): boolean {
  return rows.length > 1 && rows.every((row, index) => row.cells[column]?.trim() === String(index + 1));
}

function isDate(cell: string): boolean {
  const whole = findDates(cell, ANY_DAY)[0];
  if (whole !== undefined) return whole.span[0] === 0 && whole.span[1] === cell.length;
  return /^\d{1,2}[/.-]\d{1,2}$/.test(cell) && findDates(`${cell}前`, ANY_DAY).length > 0;
}

function isAmount(cell: string): boolean {
  if (/^\d{1,3}(?:,\d{3}){1,4}$|^\d{1,12}(?:\.\d{1,6})?$/.test(cell)) return true;
  const whole = findQuantities(cell)[0];
  return whole !== undefined && whole.span[0] === 0 && whole.span[1] === cell.length;
}

function isSpecification(cell: string): boolean {
  const read = findSpecifications(cell).reduce((sum, { span }) => sum + span[1] - span[0], 0);
  return read > 0 && read * 2 >= cell.length;
}
