import type { Segmenter } from '../segmenter.js';
import type { Reading } from '../span.js';
import type { FinishItem } from './finish.js';
import type { FoundPlace, PlaceFinder } from './place.js';
import type { QuantityPeriod } from './quantity.js';
import type { Severity } from './severity.js';
import type { SpecificationItem } from './specification.js';

export interface RequestedQuantity extends Reading {
  /** Exact decimal digits: `2万` is `20000`. */
  readonly amount: string;
  /** As people write it, with letters folded to one form: `件`, `套`, `kg`, `t`, `m`. */
  readonly unit: string;
  /** Set where the amount is wanted again and again: `200件/月`, `每天50套`. */
  readonly per?: QuantityPeriod;
}

export interface NeedDate extends Reading {
  /** The last day on which the parts are of use, `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a stretch of the line was taken for. `wording` is talk around the facts (`求购`, `数量：`), `gap` blanks and punctuation. */
export type PieceRole =
  | 'partName'
  | 'specification'
  | 'finish'
  | 'quantity'
  | 'needBy'
  | 'place'
  | 'severity'
  | 'wording'
  | 'gap'
  | 'leftover';

export interface Piece extends Reading {
  readonly role: PieceRole;
}

/** One line of a list of missing parts, as it was understood. */
export interface RequestLine {
  readonly text: string;
  readonly partName?: Reading;
  /** What the part is, in one word; see `headNoun`. */
  readonly headNoun?: string;
  /** The other words of the part's name, in order. */
  readonly modifiers: readonly string[];
  readonly specification: readonly SpecificationItem[];
  /** Materials and surface treatments, also those written inside the name (`镀锌螺栓`). */
  readonly finishes: readonly FinishItem[];
  readonly quantity?: RequestedQuantity;
  readonly needBy?: NeedDate;
  readonly place?: Reading & FoundPlace;
  readonly severity?: Reading & { readonly level: Severity };
  /** What nobody could read; never dropped. */
  readonly leftovers: readonly Reading[];
  /** The whole line without a gap: the texts one after the other are the line again. */
  readonly pieces: readonly Piece[];
}

export interface RequestContext {
  /** The day of reading, `YYYY-MM-DD`; a date without a year is its next occurrence. */
  readonly today: string;
  /** Whether a text, as a whole, is the name of a place. Asked with two to twelve characters at a time. */
  readonly findPlace: PlaceFinder;
  readonly segmenter: Segmenter;
}
