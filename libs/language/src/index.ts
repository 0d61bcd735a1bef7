export { initials } from './initials.js';
export { normalise } from './normalise.js';
export { headNoun, modifiersOf, saysAssembled } from './part-name/head-noun.js';
export { stripSizes } from './part-name/sizes.js';
export { namesMaterial, type FinishItem } from './request/finish.js';
export { type PartAsked, partAskedIn, partNameIn } from './request/part-name-in.js';
export type { FoundPlace, PlaceFinder } from './request/place.js';
export type { QuantityPeriod } from './request/quantity.js';
export { readRequestLine } from './request/read-request-line.js';
export type {
  NeedDate,
  Piece,
  PieceRole,
  RequestContext,
  RequestedQuantity,
  RequestLine,
} from './request/request-line.js';
export type { Severity } from './request/severity.js';
export type { SpecificationItem, SpecificationKind } from './request/specification.js';
export { Segmenter } from './segmenter.js';
export type { Reading, Span } from './span.js';
export {
  readDateCell,
  readMoneyCell,
  readQuantityCell,
  readSeverityCell,
  readSeverityInRemark,
  type QuantityCell,
} from './request/cells.js';
export type { OfferingRole, ScopeOffering } from './scope/scope-offering.js';
export { guessFields as guessShortageFields } from './table/contents.js';
export { fieldOfHeading, fieldOfLongerHeading } from './table/headings.js';
export { readShortageRow, readShortageTable } from './table/read-shortage-table.js';
export type {
  LeftoverCell,
  ShortageColumn,
  ShortageDelimiter,
  ShortageField,
  ShortageRow,
  ShortageTable,
} from './table/shortage-table.js';
export { readScope } from './scope/read-scope.js';
export { generalWords } from './spelling/general-words.js';
export { Lexicon, type LexiconEntry, type LexiconWord, type Phrase } from './spelling/lexicon.js';
export { mendCharacters, type MendedText } from './spelling/mend-characters.js';
export { readInitials, readPinyin } from './spelling/read-pinyin.js';
export { simplify } from './spelling/simplified.js';
export { syllablesOf } from './spelling/syllables.js';
