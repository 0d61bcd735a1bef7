import type { CreditCode } from '#kernel';
import type { RegisteredCapital } from './registered-capital.js';

/** What a register says of one enterprise. What is absent here leaves what is known as it is. */
export interface RegisterEntry {
  readonly creditCode: CreditCode;
  readonly name: string;
  /** GB/T 2260; a county or, where none is known, a city. */
  readonly regionCode: string;
  readonly shortNames?: readonly string[];
  readonly formerNames?: readonly string[];
  /** GB/T 4754-2017 with its section letter. */
  readonly industryCode?: string;
  readonly registeredCapital?: RegisteredCapital;
  /** `YYYY-MM-DD`. */
  readonly registeredOn?: string;
  readonly businessScope?: string;
  readonly address?: string;
  readonly contact?: RegisterContact;
}

/** The one contact that a register names; at least one of telephone and e-mail is there. */
export interface RegisterContact {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}
