import type { Reading } from '../span.js';

/** `makes`: the firm produces it or works on it. `sells`: it trades it. `serves`: it does it for others (repair, transport, design). */
export type OfferingRole = 'makes' | 'sells' | 'serves';

/** One thing a registered business scope names, as it stands there. */
export interface ScopeOffering extends Reading {
  readonly role: OfferingRole;
}
