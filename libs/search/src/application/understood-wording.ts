import type { PartUnderstanding } from '#catalogue';

/** A wording as the catalogue reads it. */
export interface Understood extends PartUnderstanding {
  readonly wording: string;
  /** Characters that say nothing of what it is. */
  readonly unknown: number;
}

/** Most known first; then what leaves the trade most in doubt; by characters at last, so that nothing hangs on what was typed. */
export function byKnowledge(a: Understood, b: Understood): number {
  if (a.unknown !== b.unknown) return a.unknown < b.unknown ? -1 : 1;
  return doubtsOf(b) - doubtsOf(a) || b.broader.length - a.broader.length || (a.wording < b.wording ? -1 : 1);
}

export function areKin({ families: [one] }: PartUnderstanding, { families: [other] }: PartUnderstanding): boolean {
  return one?.family === other?.family;
}

/** Broader families of another trade. */
function doubtsOf({ families: [match], broader }: PartUnderstanding): number {
  return broader.filter(({ family }) => family.trade !== match?.family.trade).length;
}
