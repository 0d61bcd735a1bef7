import { columnOf, type ImportPlan } from './import-plan.js';
import type { RegisterField } from './register-columns.js';
import type { RowReason, RowReasonCode } from './row-reason.js';

const PLACE: readonly RegisterField[] = ['county', 'countyCode', 'city', 'address'];

/** The fields that a reason speaks of, the likeliest first; reasons about the form of a row have none. */
const FIELDS: Partial<Record<RowReasonCode, readonly RegisterField[]>> = {
  name_missing: ['name'],
  name_malformed: ['name'],
  code_missing: ['creditCode'],
  code_wrong_length: ['creditCode'],
  code_in_scientific_notation: ['creditCode'],
  code_unknown_character: ['creditCode'],
  code_wrong_check_character: ['creditCode'],
  code_repeated_with_other_name: ['creditCode'],
  code_repeated_with_other_content: ['creditCode'],
  registered_under_other_name: ['name'],
  registered_elsewhere: ['creditCode'],
  outside_region: PLACE,
  place_missing: PLACE,
  place_only_province: PLACE,
  industry_unknown: ['industry'],
  date_unreadable: ['registeredOn'],
  date_absurd: ['registeredOn'],
  capital_unreadable: ['capital'],
  capital_absurd: ['capital'],
  currency_unknown: ['capital'],
  phone_unreadable: ['phone'],
  email_unreadable: ['email'],
};

/** The column, from 0, where a row has what a reason speaks of; undefined where it is the row as a whole. */
export function columnOfReason({ code, params }: RowReason, plan: ImportPlan): number | undefined {
  const named = params['column'] === undefined ? -1 : plan.columns.indexOf(String(params['column']));
  if (named >= 0) return named;
  for (const field of FIELDS[code] ?? []) {
    const column = columnOf(plan, field);
    if (column !== undefined) return column;
  }
  return undefined;
}
