import type { RegionDirectory } from '#catalogue';
import type { CellReading } from './register-cells.js';
import type { RegisterField } from './register-columns.js';
import { reason } from './row-reason.js';

/** Municipalities are divided into districts without cities between. */
const MUNICIPALITY = /^(?:11|12|31|50)/;

/**
 * One division (GB/T 2260) for the place columns of a row: county code, else names, else the address; valid from the
 * city down. Former codes and names lead to the division in force.
 */
export function readPlace(
  regions: RegionDirectory,
  text: (field: RegisterField) => string,
  heading: (field: RegisterField) => string,
): CellReading<string> {
  const fields = {
    province: text('province'),
    city: text('city'),
    county: text('county'),
    countyCode: sixDigits(text('countyCode')),
    address: text('address'),
  };
  if (Object.values(fields).every((field) => field === '')) return { reason: reason('place_missing') };
  const found = regions.resolve(fields);
  if ('unknown' in found) {
    const column = found.unknown;
    return { reason: reason('place_unknown', { column: heading(column), value: text(column).slice(0, 60) }) };
  }
  if (found.level === 'province' && !MUNICIPALITY.test(found.code)) {
    return { reason: reason('place_only_province', { value: regions.byCode(found.code)?.name ?? found.code }) };
  }
  return { value: found.code };
}

/** Codes of townships and villages (9 or 12 digits) begin with their county's; spreadsheets append `.0`. */
function sixDigits(code: string): string {
  return code.replace(/\.0+$/, '').replace(/^(\d{6})(?:\d{3}|\d{6})$/, '$1');
}
