import { z } from 'zod';

export const SuggestionsDto = z.strictObject({
  /** What was typed so far: characters, pinyin, initials or English. */
  q: z.string().trim().max(60).default(''),
});
export type SuggestionsDto = z.infer<typeof SuggestionsDto>;

const Suggestion = z.object({
  text: z.string(),
  /** Whether the catalogue knows it, makers of the register write it, it is put together from their words, or a firm bears it. */
  from: z.enum(['catalogue', 'register', 'composed', 'firm']),
  /** The part family it belongs to; null where none is known. */
  family: z.string().nullable(),
});
export type Suggestion = z.infer<typeof Suggestion>;

export const SuggestionsView = z.object({ items: z.array(Suggestion) });
export type SuggestionsView = z.infer<typeof SuggestionsView>;
