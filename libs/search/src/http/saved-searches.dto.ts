import { z } from 'zod';
import { pageOf } from '#platform';
import { EnterpriseSearchDto } from './search.dto.js';

const Name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C}]+$/u);

/** Words and filters of a search, as they stand in its address; page, order and free capacity are not kept. */
const Asked = EnterpriseSearchDto.pick({
  q: true,
  region: true,
  industry: true,
  process: true,
  material: true,
  certificate: true,
  near: true,
  within: true,
});

export const KeepSearchDto = z.strictObject({
  name: Name,
  asked: Asked,
  /** Whether to be told by mail, once a day, of firms newly found. */
  notifies: z.boolean().default(true),
});
export type KeepSearchDto = z.infer<typeof KeepSearchDto>;

export const ChangeSavedSearchDto = z.strictObject({ name: Name.optional(), notifies: z.boolean().optional() });
export type ChangeSavedSearchDto = z.infer<typeof ChangeSavedSearchDto>;

export const SavedSearchView = z.object({
  id: z.uuid(),
  name: z.string(),
  asked: z.object({
    q: z.string(),
    region: z.string().nullable(),
    industry: z.string().nullable(),
    process: z.string().nullable(),
    material: z.string().nullable(),
    certificate: z.string().nullable(),
    near: z.string().nullable(),
    within: z.number().nullable(),
  }),
  /** What it asks, one thing after the other. */
  inWords: z.array(z.string()),
  notifies: z.boolean(),
  /** The day on which it was last looked for firms newly found. */
  lookedOn: z.iso.date(),
  createdAt: z.iso.datetime(),
  version: z.number().int(),
});
export type SavedSearchView = z.infer<typeof SavedSearchView>;
export const SavedSearchPage = pageOf(SavedSearchView);

/** What the reader of a letter sees by its link. */
export const LetterView = z.object({ name: z.string(), notifies: z.boolean() });
export type LetterView = z.infer<typeof LetterView>;
