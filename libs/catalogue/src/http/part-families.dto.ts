import { z } from 'zod';
import { pageOf, PageQuery } from '#platform';
import { correctionLifecycle, type CorrectionState } from '../domain/correction.lifecycle.js';
import { LIST_FIELD_NAMES, SINGLE_FIELD_NAMES } from '../domain/family-field.js';
import { type Trade, TRADES } from '../parts/part-family.js';

const TradeField = z.enum(Object.keys(TRADES) as [Trade, ...Trade[]]);
const StateField = z.enum(Object.keys(correctionLifecycle.table.states) as [CorrectionState, ...CorrectionState[]]);
const FieldName = z.enum([...LIST_FIELD_NAMES, ...SINGLE_FIELD_NAMES]);
export const FamilyCode = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*$/);

export const PartFamiliesQuery = PageQuery.extend({
  /** Part of any word of the family. */
  q: z.string().trim().max(60).default(''),
  trade: TradeField.optional(),
  process: z.string().max(60).optional(),
  /** Only those that a correction in force changes or adds. */
  corrected: z.stringbool().optional(),
});
export type PartFamiliesQuery = z.infer<typeof PartFamiliesQuery>;

export const CorrectionsQuery = PageQuery.extend({
  state: StateField.optional(),
  /** Only those that the files have overtaken or contradict. */
  passedOver: z.stringbool().optional(),
});
export type CorrectionsQuery = z.infer<typeof CorrectionsQuery>;

export const UnderstandingQuery = z.strictObject({ name: z.string().trim().min(1).max(200) });
export type UnderstandingQuery = z.infer<typeof UnderstandingQuery>;

const remark = z.string().trim().min(1).max(300).optional();
const value = z.string().trim().min(1).max(40);

export const CorrectFamilyDto = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['add', 'remove']), field: z.enum(LIST_FIELD_NAMES), value, remark }),
  z.strictObject({ kind: z.literal('set'), field: z.enum(SINGLE_FIELD_NAMES), value, remark }),
]);
export type CorrectFamilyDto = z.infer<typeof CorrectFamilyDto>;

const values = z.array(value).max(60).default([]);
export const AddFamilyDto = z.strictObject({
  zh: value,
  /** The family's code is made of it. */
  en: z
    .string()
    .trim()
    .max(40)
    .regex(/^[A-Za-z][A-Za-z0-9/ -]+$/),
  trade: TradeField,
  headNouns: values,
  synonyms: values,
  scopeWords: z.array(value).min(1).max(60),
  processes: z.array(value).min(1).max(20),
  couldMakeWords: values,
  materials: values,
  industries: z.array(value).min(1).max(20),
  notWords: values,
  remark,
});
export type AddFamilyDto = z.infer<typeof AddFamilyDto>;

const Named = z.object({ code: z.string(), name: z.string() });
const NamedFamily = z.object({ code: z.string(), name: z.string(), english: z.string() });

export const PartFamilyRow = NamedFamily.extend({
  trade: Named,
  synonyms: z.array(z.string()),
  processes: z.array(z.string()),
  /** How many corrections in force change it. */
  corrections: z.number().int(),
});
export type PartFamilyRow = z.infer<typeof PartFamilyRow>;
export const PartFamilyPage = pageOf(PartFamilyRow);
export type PartFamilyPage = z.infer<typeof PartFamilyPage>;

export const CorrectionView = z.object({
  id: z.uuid(),
  family: Named,
  kind: z.enum(['add', 'remove', 'set', 'new']),
  field: FieldName.nullable(),
  value: z.string().nullable(),
  /** The value as people call it: a process or an industry by its name. */
  label: z.string().nullable(),
  remark: z.string().nullable(),
  state: StateField,
  madeBy: z.string(),
  madeAt: z.iso.datetime(),
  withdrawnBy: z.string().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  /** Why it is left out although it is in force; null where it holds. */
  passedOver: z.string().nullable(),
  version: z.number().int(),
});
export type CorrectionView = z.infer<typeof CorrectionView>;
export const CorrectionPage = pageOf(CorrectionView);
export type CorrectionPage = z.infer<typeof CorrectionPage>;

const FamilyValue = z.object({
  value: z.string(),
  label: z.string(),
  /** Whether a correction added it. */
  added: z.boolean(),
});
export type FamilyValue = z.infer<typeof FamilyValue>;

export const PartFamilyView = NamedFamily.extend({
  trade: Named,
  headNouns: z.array(FamilyValue),
  synonyms: z.array(FamilyValue),
  englishNames: z.array(FamilyValue),
  scopeWords: z.array(FamilyValue),
  processes: z.array(FamilyValue),
  couldMakeWords: z.array(FamilyValue),
  materials: z.array(FamilyValue),
  industries: z.array(FamilyValue),
  notWords: z.array(FamilyValue),
  /** All that were made, the newest first. */
  corrections: z.array(CorrectionView),
  version: z.number().int(),
});
export type PartFamilyView = z.infer<typeof PartFamilyView>;

const MatchView = z.object({
  family: Named,
  /** The family's term that stands in the name, and what it is to the family. */
  term: z.string(),
  via: z.enum(['name', 'synonym', 'head_noun']),
});

const ReadingView = z.object({
  /** What was looked at: the name without sizes, quantities and the like, in Chinese. */
  read: z.string(),
  families: z.array(MatchView),
  broader: z.array(MatchView),
  mentions: z.array(MatchView),
  /** Ways of making it: those the name asks for, then the family's. */
  processes: z.array(Named),
  /** What makers write who make it, the best first. */
  scopeWords: z.array(z.string()),
  notWords: z.array(z.string()),
});
export type ReadingView = z.infer<typeof ReadingView>;

export const UnderstandingView = z.object({
  /** Whether the readings were put into Chinese from English. */
  fromEnglish: z.boolean(),
  /** One, but several where Chinese has several words for the English ones; the commonest first. */
  readings: z.array(ReadingView),
});
export type UnderstandingView = z.infer<typeof UnderstandingView>;

export const PartGraphChoices = z.object({ trades: z.array(Named), processes: z.array(Named) });
export const FamilyAddedView = z.object({ code: z.string() });
