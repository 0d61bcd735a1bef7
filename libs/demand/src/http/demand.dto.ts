import { z } from 'zod';
import { LONGEST_HEADING, pageOf, PageQuery, PASSED_OVER } from '#platform';
import { shortageLifecycle, type ShortageState } from '../domain/shortage.lifecycle.js';
import { LINES_A_LIST, SEVERITIES } from '../domain/shortage.js';
import { SHORTAGE_LISTS } from '../domain/shortage-columns.js';

const STATE = z.enum(Object.keys(shortageLifecycle.table.states) as [ShortageState, ...ShortageState[]]);

export const ShortageLineDto = z.strictObject({
  part: z.string().trim().min(1).max(200),
  specification: z.string().trim().max(500).default(''),
  /** Decimal digits. */
  quantity: z.string().trim().min(1).max(30),
  unit: z.string().trim().min(1).max(20),
  neededBy: z.iso.date().nullable().default(null),
  placeCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable()
    .default(null),
  severity: z.enum(SEVERITIES).default('normal'),
  /** CNY, decimal digits: what a day of the stopped assembly line costs. */
  stopCostPerDay: z.string().trim().min(1).max(30).nullable().default(null),
  note: z.string().trim().max(500).default(''),
});
export type ShortageLineDto = z.infer<typeof ShortageLineDto>;

export const RaiseShortageListDto = z.strictObject({
  enterpriseId: z.uuid(),
  title: z.string().trim().min(1).max(100),
  lines: z.array(ShortageLineDto).min(1).max(LINES_A_LIST),
  /** How the columns of an uploaded list were read, heading to field; kept for the firm's next list with such headings. */
  columns: z
    .record(z.string().max(LONGEST_HEADING), z.enum([...SHORTAGE_LISTS.fields, PASSED_OVER]).nullable())
    .optional(),
});
export type RaiseShortageListDto = z.infer<typeof RaiseShortageListDto>;

export const PreviewDto = z.strictObject({ text: z.string().min(1).max(1_000_000) });
export type PreviewDto = z.infer<typeof PreviewDto>;

export const PlaceView = z.object({ code: z.string(), name: z.string() });

export const PreviewedLine = z.object({
  line: z.number().int(),
  raw: z.string(),
  part: z.string(),
  specification: z.string(),
  quantity: z.string(),
  unit: z.string(),
  neededBy: z.iso.date().nullable(),
  place: PlaceView.nullable(),
  severity: z.enum(SEVERITIES),
  stopCostPerDay: z.string().nullable(),
  note: z.string(),
  leftovers: z.array(z.string()),
  problems: z.array(z.object({ field: z.string(), message: z.string() })),
});
export type PreviewedLine = z.infer<typeof PreviewedLine>;

export const ShortageListPreview = z.object({
  header: z.boolean(),
  columns: z.array(z.object({ index: z.number().int(), heading: z.string().nullable(), field: z.string().nullable() })),
  rows: z.array(PreviewedLine),
});
export type ShortageListPreview = z.infer<typeof ShortageListPreview>;

export const ShortageView = z.object({
  id: z.uuid(),
  listId: z.uuid(),
  line: z.number().int(),
  part: z.string(),
  specification: z.string(),
  quantity: z.string(),
  unit: z.string(),
  neededBy: z.iso.date().nullable(),
  place: PlaceView.nullable(),
  severity: z.enum(SEVERITIES),
  /** CNY, two decimals. */
  stopCostPerDay: z.string().nullable(),
  state: STATE,
  note: z.string(),
  submittedAt: z.iso.datetime(),
  /** Null until others than the firm and its reviewers see it. */
  raisedAt: z.iso.datetime().nullable(),
  review: z.object({ by: z.string(), at: z.iso.datetime(), reason: z.string() }).nullable(),
  version: z.number().int(),
});
export type ShortageView = z.infer<typeof ShortageView>;

const ShortageItem = ShortageView.extend({
  list: z.object({ id: z.uuid(), title: z.string() }),
  enterprise: z.object({ id: z.uuid(), name: z.string() }),
});
export type ShortageItem = z.infer<typeof ShortageItem>;
export const ShortagePage = pageOf(ShortageItem);

export const ShortagesQuery = PageQuery.extend({
  /** The firm's own, what staff read of their region, or what was not approved yet and is theirs to review. */
  side: z.enum(['own', 'region', 'review']),
  state: STATE.optional(),
  listId: z.uuid().optional(),
});
export type ShortagesQuery = z.infer<typeof ShortagesQuery>;

export const ShortageListsQuery = PageQuery.extend({
  /** The firm's own lists, or those of the region; both when not given. */
  side: z.enum(['own', 'region']).optional(),
  /** Lists with at least one line in this state. */
  state: STATE.optional(),
});
export type ShortageListsQuery = z.infer<typeof ShortageListsQuery>;

const Lines = z.number().int();
const CoverageView = z.object({
  /** The lines of all kinds down to `expired`. */
  total: Lines,
  covered: Lines,
  promised: Lines,
  introduced: Lines,
  open: Lines,
  gap: Lines,
  expired: Lines,
  /** Before approval: not in the total, and 0 for whoever does not see them. */
  submitted: Lines,
  refused: Lines,
});

export const ShortageListSummary = z.object({
  id: z.uuid(),
  title: z.string(),
  enterprise: z.object({ id: z.uuid(), name: z.string() }),
  createdAt: z.iso.datetime(),
  /** Lines by what became of them; withdrawn ones are not counted. */
  coverage: CoverageView,
});
export type ShortageListSummary = z.infer<typeof ShortageListSummary>;

export const ShortageListPage = pageOf(ShortageListSummary);
export const ShortageListView = ShortageListSummary.extend({ lines: z.array(ShortageView) });
export type ShortageListView = z.infer<typeof ShortageListView>;
