import { DomainError } from '#kernel';
import type { IndustryDirectory } from '../industries/industry-directory.js';
import { EnglishNames } from '../parts/english-names.js';
import { type FamilyMatch, PartCatalogue } from '../parts/part-catalogue.js';
import type { CatalogueErrorCode } from './catalogue.errors.js';
import { changeOf, type StoredChange } from './family-correction.js';
import type { FamilyField } from './family-field.js';
import { GraphDraft, inField, type PartGraphState, type Refusal, termsOf } from './graph-draft.js';

export interface LaidCorrection extends StoredChange {
  readonly id: string;
  readonly familyCode: string;
}

export interface CorrectedGraph {
  readonly draft: GraphDraft;
  /**
   * Corrections that say nothing new or contradict the files, by id, with the reason: newer files may have taken a
   * correction over, or given its term to another family. They are left out and shown, so that no file stops a process.
   */
  readonly passedOver: ReadonlyMap<string, DomainError<CatalogueErrorCode>>;
}

/** The curated files with the corrections laid over them, in the order in which they were made. */
export function correctedGraph(
  files: PartGraphState,
  corrections: readonly LaidCorrection[],
  industries: IndustryDirectory,
): CorrectedGraph {
  const draft = new GraphDraft(files, industries);
  const passedOver = new Map<string, DomainError<CatalogueErrorCode>>();
  for (const correction of corrections) {
    const refusal = draft.apply(correction.familyCode, changeOf(correction));
    if (refusal) passedOver.set(correction.id, refusal);
  }
  return { draft, passedOver };
}

/**
 * The first term that a change makes lead elsewhere than to its own family, in Chinese or English: a word of another
 * meaning may stand in the family's own terms, and a new term may end another family's.
 * @param field what was changed, for the sentence
 */
export function newlyMisread(before: GraphDraft, after: GraphDraft, field: FamilyField): Refusal {
  const known = new Set(misreadTerms(before.state()).map(({ code, term }) => `${code} ${term}`));
  const found = misreadTerms(after.state()).find(({ code, term }) => !known.has(`${code} ${term}`));
  if (found === undefined) return undefined;
  const { family, term, read } = found;
  return new DomainError('catalogue.term_misread', { family, term, read, ...inField(field) });
}

/** Terms that do not lead to the family they belong to, with what they are read as. */
export function misreadTerms({ families, processes, english }: PartGraphState) {
  const parts = new PartCatalogue(families, processes);
  const names = new EnglishNames(english);
  return families.flatMap((family) => {
    const leadsHere = (matches: readonly FamilyMatch[]) => matches.some((match) => match.family.code === family.code);
    const misread = termsOf(family).flatMap((term) => {
      if (term === family.name.en) return [];
      const read = parts.understand(term).families;
      return read.length === 1 && leadsHere(read) ? [] : [{ term, read: read.map((one) => one.family.name.zh).join() }];
    });
    const readings = names.readings(family.name.en);
    const leads = readings.some((reading) => {
      const { families: found, broader } = parts.understand(reading);
      return leadsHere([...found, ...broader]);
    });
    if (!leads) misread.push({ term: family.name.en, read: readings[0] ?? '' });
    return misread.map(({ term, read }) => ({
      code: family.code,
      family: family.name.zh,
      term,
      read: read || '—',
    }));
  });
}
