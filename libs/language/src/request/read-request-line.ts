import { foldInPlace } from '../normalise.js';
import { headNoun, modifiersOf } from '../part-name/head-noun.js';
import type { Reading, Span } from '../span.js';
import { Claims } from './claims.js';
import { findFinishes, type FinishItem } from './finish.js';
import { findDates } from './need-date.js';
import { findPartName } from './part-name.js';
import { findDeliveryPlace } from './place.js';
import { findQuantities, likeliestQuantity, type FoundQuantity } from './quantity.js';
import type { Piece, PieceRole, RequestContext, RequestLine } from './request-line.js';
import { findSeverity } from './severity.js';
import { findCodes, findSpecifications, type SpecificationItem } from './specification.js';
import { GAP, findWording } from './wording.js';

/**
 * Reads one line of a list of missing parts: what, how specified, how many, by when, whereto, how badly. What stands for
 * something certain is taken first (dates, threads, quantities); the part's name is found in what remains. Whatever
 * nobody could read comes back in `leftovers`. Takes time linear in the line.
 */
export function readRequestLine(text: string, context: RequestContext): RequestLine {
  const folded = foldInPlace(text);
  const claims = new Claims<PieceRole>(text.length);
  const read = (span: Span): Reading => ({ text: text.slice(...span), span });

  const severity = findSeverity(folded);
  if (severity !== undefined) claims.claim(severity.span, 'severity');
  const needBy = findDates(folded, context.today).find(({ span }) => claims.claim(span, 'needBy'));
  const quantities = findQuantities(folded).filter(({ span }) => claims.isFree(span));
  const quantity = likeliestQuantity(quantities);
  if (quantity !== undefined) claims.claim(quantity.span, 'quantity');
  const place = findDeliveryPlace(folded, context.findPlace, (span) => claims.isFree(span));
  if (place !== undefined) claims.claim(place.span, 'place');
  const sizes = claimAll(findSpecifications(folded), claims);
  const finishes = claimFinishes(folded, claims);
  const specification = [
    ...sizes,
    ...claimAll([...findCodes(folded), ...measures(folded, quantities, quantity)], claims),
  ];
  for (const span of findWording(folded)) claims.claim(span, 'wording');
  claimGaps(folded, claims);
  const name = findPartName(folded, claims, context.segmenter, materialsAskedFor(finishes, quantity));

  const pieces = piecesOf(text, claims);
  const noun = name === undefined ? undefined : headNoun(text.slice(...name), context.segmenter);
  return {
    text,
    ...(name === undefined ? {} : { partName: read(name) }),
    ...(noun === undefined ? {} : { headNoun: noun }),
    modifiers: name === undefined ? [] : modifiersOf(text.slice(...name), context.segmenter),
    specification: specification
      .sort((a, b) => a.span[0] - b.span[0])
      .map((item) => ({ ...item, text: text.slice(...item.span) })),
    finishes: finishes.map((item) => ({ ...item, text: text.slice(...item.span) })),
    ...(quantity === undefined ? {} : { quantity: { ...read(quantity.span), ...amountOf(quantity) } }),
    ...(needBy === undefined ? {} : { needBy: { ...read(needBy.span), date: needBy.date } }),
    ...(place === undefined ? {} : { place: { ...read(place.span), code: place.code, name: place.name } }),
    ...(severity === undefined ? {} : { severity: { ...read(severity.span), level: severity.level } }),
    leftovers: pieces.filter((piece) => piece.role === 'leftover').map((piece) => read(piece.span)),
    pieces,
  };
}

function amountOf({ amount, unit, per }: FoundQuantity): Pick<FoundQuantity, 'amount' | 'unit' | 'per'> {
  return { amount, unit, ...(per === undefined ? {} : { per }) };
}

function claimAll(items: readonly SpecificationItem[], claims: Claims<PieceRole>): SpecificationItem[] {
  return items.filter(({ span }) => claims.claim(span, 'specification'));
}

/** A measured amount that is not the quantity (`6m` beside `20根`) is a size. */
function measures(
  folded: string,
  quantities: readonly FoundQuantity[],
  chosen: FoundQuantity | undefined,
): SpecificationItem[] {
  return quantities
    .filter((other) => other !== chosen && !other.counted)
    .map(({ span }) => ({ kind: 'rating', text: folded.slice(...span), span }));
}

/** Finishes that stand free are taken out; those inside a word (`镀锌螺栓`) stay part of the name and are listed all the same. */
function claimFinishes(folded: string, claims: Claims<PieceRole>): FinishItem[] {
  const found = findFinishes(folded).filter(({ span }) => claims.isFree(span));
  const bound = (index: number): boolean =>
    /[\u4e00-\u9fff]/.test(folded.charAt(index)) && claims.roleAt(index) === undefined;
  for (const { span } of found) if (!bound(span[0] - 1) && !bound(span[1])) claims.claim(span, 'finish');
  return found;
}

/** What may be asked for itself (`冷轧板 20吨`). A code beside pieces (`M12 304 200件`) is what they are made of. */
function materialsAskedFor(finishes: readonly FinishItem[], quantity: FoundQuantity | undefined): Span[] {
  return finishes
    .filter(({ kind, text }) => kind === 'material' && (/[\u4e00-\u9fff]/.test(text) || quantity?.counted === false))
    .map(({ span }) => span);
}

function claimGaps(folded: string, claims: Claims<PieceRole>): void {
  for (const match of folded.matchAll(GAP)) claims.claim([match.index, match.index + match[0].length], 'gap');
}

function piecesOf(text: string, claims: Claims<PieceRole>): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    const role = claims.roleAt(start);
    if (at < text.length && claims.roleAt(at) === role) continue;
    pieces.push({ role: role ?? 'leftover', text: text.slice(start, at), span: [start, at] });
    start = at;
  }
  return pieces;
}
