import { z } from 'zod';
import { LONGEST_HEADING, pageOf, PageQuery, PASSED_OVER } from '#platform';
import { CAPACITY_FIELDS } from '../../domain/capacity/capacity-columns.js';
import { WEEKS_AHEAD } from '../../domain/capacity/capacity-week.js';

/** Exact digits, zero among them. */
const Amount = z.string().regex(/^\d{1,15}(\.\d{1,6})?$/);

const lineFields = {
  name: z.string().trim().min(1).max(60),
  /** What it makes, as people ask for it. */
  makes: z.string().trim().min(2).max(100),
};

export const OpenLineDto = z.strictObject({
  enterpriseId: z.uuid(),
  ...lineFields,
  /** In which all its weeks are told: 件, 套, 吨 ... */
  unit: z.string().trim().min(1).max(20),
});
export type OpenLineDto = z.infer<typeof OpenLineDto>;

export const CorrectLineDto = z.strictObject(lineFields);
export type CorrectLineDto = z.infer<typeof CorrectLineDto>;

export const WeekDto = z.strictObject({
  /** The Monday with which the week begins. */
  week: z.iso.date(),
  capacity: Amount,
  free: Amount,
});
export type WeekDto = z.infer<typeof WeekDto>;

/** The grid of a line as a whole, from this week on: weeks that are not named are no longer known. */
export const WriteCapacityDto = z.strictObject({
  weeks: z.array(WeekDto).max(WEEKS_AHEAD),
  /** How the columns of a file were read, heading to field; kept for the firm's next list with such headings. */
  columns: z.record(z.string().max(LONGEST_HEADING), z.enum([...CAPACITY_FIELDS, PASSED_OVER]).nullable()).optional(),
});
export type WriteCapacityDto = z.infer<typeof WriteCapacityDto>;

const windowFields = {
  /** A day of the first week shown; today when not given. */
  from: z.iso.date().optional(),
  weeks: z.coerce.number().int().min(1).max(WEEKS_AHEAD).default(13),
};
export const CapacityWindow = z.strictObject(windowFields);
export type CapacityWindow = z.infer<typeof CapacityWindow>;

export const LinesQuery = PageQuery.extend({ ...windowFields, enterpriseId: z.uuid().optional() });
export type LinesQuery = z.infer<typeof LinesQuery>;

const WeekView = z.object({
  week: z.iso.date(),
  /** Decimal digits in the line's unit; null in a week of which nothing is known, as are the others then. */
  capacity: z.string().nullable(),
  free: z.string().nullable(),
  /** The day on which the firm last said so. */
  confirmedOn: z.iso.date().nullable(),
});

export const ProductionLineView = z.object({
  id: z.uuid(),
  enterprise: z.object({ id: z.uuid(), name: z.string() }),
  name: z.string(),
  makes: z.string(),
  unit: z.string(),
  /** The oldest confirmation among the weeks from the present one on; null where none is known. */
  confirmedOn: z.iso.date().nullable(),
  /** Every week of the window, in order. */
  weeks: z.array(WeekView),
  version: z.number().int(),
});
export type ProductionLineView = z.infer<typeof ProductionLineView>;
export const ProductionLinePage = pageOf(ProductionLineView);
