import type { OfferingRole } from '#language';
import type { Fit } from './part-query.js';

/** What can be found of an enterprise: a projection of the register and of what it offers. */
export interface EnterpriseDocument {
  readonly enterpriseId: string;
  readonly name: string;
  /** Short and former ones, as they are written. */
  readonly otherNames: readonly string[];
  readonly regionCode: string;
  readonly industryCode: string | null;
  readonly makes: readonly string[];
  /** Those of `makes` that stand on the firm's own word alone, and not in its registered scope. */
  readonly declared: readonly string[];
  readonly serves: readonly string[];
  readonly sells: readonly string[];
}

/** A document with what it can be filtered by. */
export interface StoredDocument extends EnterpriseDocument {
  /** Codes of the catalogue's processes. */
  readonly processes: readonly string[];
  readonly materials: readonly string[];
  /** Kinds of the certificates in force. */
  readonly certificates: readonly string[];
  /** Every name it bears, in the form in which two spellings are equal. */
  readonly nameKeys: readonly string[];
}

/** Words of a document that made it a hit, and where in them. */
export interface Evidence {
  readonly text: string;
  readonly role: OfferingRole | 'name';
  /** The firm says so itself, and its registered scope does not. */
  readonly declared: boolean;
  /** First character of the hit and the one after its last, in `text`. */
  readonly mark: readonly [number, number];
  /** What was looked for, and how near to the part it is. */
  readonly term: string;
  readonly fit: Fit;
}
