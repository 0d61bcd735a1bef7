import { z } from 'zod';
import { pageOf } from '#platform';
import { LINES_A_LIST, SEVERITIES } from '../domain/shortage.js';

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
  note: z.string().trim().max(500).default(''),
});
export type ShortageLineDto = z.infer<typeof ShortageLineDto>;

export const RaiseShortageListDto = z.strictObject({
  enterpriseId: z.uuid(),
  title: z.string().trim().min(1).max(100),
  lines: z.array(ShortageLineDto).min(1).max(LINES_A_LIST),
});
export type RaiseShortageListDto = z.infer<typeof RaiseShortageListDto>;

export const PreviewDto = z.strictObject({ text: z.string().min(1).max(1_000_000) });
export type PreviewDto = z.infer<typeof PreviewDto>;

export const PlaceView = z.object({ code: z.string(), name: z.string() });

const PreviewedLine = z.object({
  line: z.number().int(),
  raw: z.string(),
  part: z.string(),
  specification: z.string(),
  quantity: z.string(),
  unit: z.string(),
  neededBy: z.iso.date().nullable(),
  place: PlaceView.nullable(),
  severity: z.enum(SEVERITIES),
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
  state: z.enum(['raised', 'introduced', 'promised', 'gap', 'withdrawn']),
  note: z.string(),
  version: z.number().int(),
});
export type ShortageView = z.infer<typeof ShortageView>;

const CoverageView = z.object({
  total: z.number().int(),
  promised: z.number().int(),
  introduced: z.number().int(),
  gap: z.number().int(),
  open: z.number().int(),
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
