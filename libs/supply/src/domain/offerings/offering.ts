import type { OfferingRole } from '#language';

/** Where an offering was learnt from: the firm's own word, which staff have read, or its registered scope. */
export type OfferingSource = 'declared' | 'registered_scope';

/** A part, process or service that an enterprise lists (供给). */
export interface Offering {
  readonly id: string;
  readonly enterpriseId: string;
  readonly role: OfferingRole;
  readonly text: string;
  readonly source: OfferingSource;
  /** Where it stands in the registered scope: first character and the one after the last. Null for what is declared. */
  readonly span: readonly [number, number] | null;
  /** What the firm adds; empty for what stands in the scope. */
  readonly note: string;
  /** The last day on which a declared one is listed, `YYYY-MM-DD`; null for what stands in the scope. */
  readonly validUntil: string | null;
}
