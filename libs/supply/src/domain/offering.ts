import type { OfferingRole } from '#language';

/** Where an offering was learnt from. */
export type OfferingSource = 'registered_scope';

/** A part, process or service that an enterprise lists (供给), with the words of its register entry that say so. */
export interface Offering {
  readonly id: string;
  readonly enterpriseId: string;
  readonly role: OfferingRole;
  readonly text: string;
  readonly source: OfferingSource;
  /** Where it stands in the registered scope: first character and the one after the last. */
  readonly span: readonly [number, number];
}
