import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { FIGURE_GROUPS, ROW_KINDS } from '../figures/figure.js';

const scope = {
  /** A region of the reader's; all of them when not given. */
  region: z
    .string()
    .regex(/^[1-9]\d{5}$/)
    .optional(),
  /** One event of the reader's region, whenever it was. */
  eventId: z.uuid().optional(),
  /** Shanghai days, both included; open where not given. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
};

/** Of what is told: which part of a quantity. */
const part = {
  item: z.string().max(200).optional(),
  unit: z.string().max(20).optional(),
};

export const FiguresQuery = z.strictObject(scope);
export type FiguresQuery = z.infer<typeof FiguresQuery>;

export const FigureItemsQuery = PageQuery.extend(scope);
export type FigureItemsQuery = z.infer<typeof FigureItemsQuery>;

export const FigureRowsQuery = PageQuery.extend({ ...scope, ...part });
export type FigureRowsQuery = z.infer<typeof FigureRowsQuery>;

export const FigureFileQuery = z.strictObject({ ...scope, ...part });
export type FigureFileQuery = z.infer<typeof FigureFileQuery>;

const Said = z.object({ zh: z.string(), en: z.string() });

const FigureValue = z.object({
  /** Exact digits. */
  value: z.string(),
  unit: Said,
  /** As the rows' `unit` has it; null for what is counted. */
  unitCode: z.string().nullable(),
});

export const FigureView = z.object({
  code: z.string(),
  group: z.enum(FIGURE_GROUPS),
  name: Said,
  /** What is counted, at what moment, and by which day. */
  definition: Said,
  /** One, or for quantities one for each unit. */
  values: z.array(FigureValue),
  /** How many rows stand behind it. */
  rows: z.number().int(),
});
export type FigureView = z.infer<typeof FigureView>;

export const FigureScopeView = z.object({
  /** The regions that were looked at. */
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  event: z.object({ id: z.uuid(), title: z.string(), day: z.iso.date() }).nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
});
export type FigureScopeView = z.infer<typeof FigureScopeView>;

export const FiguresView = z.object({
  scope: FigureScopeView,
  /** When they were counted, all at one moment. */
  countedAt: z.iso.datetime(),
  figures: z.array(FigureView),
});
export type FiguresView = z.infer<typeof FiguresView>;

const Firm = z.object({ id: z.uuid(), name: z.string() });

export const FigureRow = z.object({
  kind: z.enum(ROW_KINDS),
  /** Its own among the rows of the figure. */
  id: z.guid(),
  /** The day by which it falls into a period. */
  day: z.iso.date(),
  title: z.string(),
  /** Who asks or buys, or the firm that it is about. */
  firm: Firm.nullable(),
  /** Who makes or sells. */
  otherFirm: Firm.nullable(),
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  item: z.string().nullable(),
  /** What it adds to the figure, exact digits. */
  value: z.string(),
  unit: z.string().nullable(),
  case: z.object({
    id: z.uuid(),
    /** What it stands in: the list of a line, the event of a talk. */
    within: z.uuid().nullable(),
    /** The API's address of it. */
    path: z.string(),
  }),
});
export type FigureRow = z.infer<typeof FigureRow>;

export const FigureRowsPage = pageOf(FigureRow).extend({
  scope: FigureScopeView,
  /** Of exactly these rows. */
  figure: FigureView,
});
export type FigureRowsPage = z.infer<typeof FigureRowsPage>;

export const FigureItem = z.object({
  item: z.string().nullable(),
  unit: z.string().nullable(),
  value: z.string(),
  rows: z.number().int(),
});
export type FigureItem = z.infer<typeof FigureItem>;
export const FigureItemsPage = pageOf(FigureItem);
