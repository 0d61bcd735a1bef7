import type { ProblemFault } from '../problem.js';

/** A mistake in a file. Lines and columns count from 1. */
export interface FileFault extends ProblemFault {
  readonly line?: number;
  readonly column?: number;
  /** Where it stands in the text, from 0; for the order in which mistakes are told. */
  readonly at?: number;
}
