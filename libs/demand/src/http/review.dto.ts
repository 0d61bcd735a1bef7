import { z } from 'zod';
import { pageOf } from '#platform';

/** So many lines are decided at once; a longer list is decided page by page. */
const LINES_A_REVIEW = 200;

const Reason = z.string().trim().max(500);

export const ApproveDto = z.strictObject({ reason: Reason.default('') });
export type ApproveDto = z.infer<typeof ApproveDto>;

export const RefuseDto = z.strictObject({ reason: Reason.min(1) });
export type RefuseDto = z.infer<typeof RefuseDto>;

export const ReviewLinesDto = z.strictObject({
  decision: z.enum(['approve', 'refuse']),
  /** Each with the version that was seen. */
  lines: z
    .array(z.strictObject({ id: z.uuid(), version: z.number().int().min(1) }))
    .min(1)
    .max(LINES_A_REVIEW)
    .refine((lines) => new Set(lines.map(({ id }) => id)).size === lines.length),
  /** Needed where lines are refused. */
  reason: Reason.default(''),
});
export type ReviewLinesDto = z.infer<typeof ReviewLinesDto>;

export const ReviewedLines = z.object({
  decided: z.array(z.uuid()),
  /** What was left as it stands, and why. */
  left: z.array(
    z.object({
      id: z.uuid(),
      line: z.number().int(),
      part: z.string(),
      because: z.enum(['changed', 'not_awaiting_review', 'day_passed']),
    }),
  ),
});
export type ReviewedLines = z.infer<typeof ReviewedLines>;

const RegionName = z.object({ code: z.string(), name: z.string() });

export const RegionParam = z.string().regex(/^[1-9]\d{5}$/);

export const SetReviewRuleDto = z.strictObject({
  /** Null: as the region above has it. */
  required: z.boolean().nullable(),
});
export type SetReviewRuleDto = z.infer<typeof SetReviewRuleDto>;

export const ReviewRuleView = z.object({
  region: RegionName,
  /** What holds for the region's firms. */
  required: z.boolean(),
  /** Whose rule that is; null where no region has said anything. */
  decidedBy: RegionName.nullable(),
  /** What the region itself says; null: nothing. */
  own: z.boolean().nullable(),
  setBy: z.string().nullable(),
  setAt: z.iso.datetime().nullable(),
  /** 0 where the region has not said anything yet. */
  version: z.number().int(),
});
export type ReviewRuleView = z.infer<typeof ReviewRuleView>;
export const ReviewRulePage = pageOf(ReviewRuleView);
