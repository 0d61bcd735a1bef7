import type { Span } from '../span.js';

export interface FoundPlace {
  /** GB/T 2260 code. */
  readonly code: string;
  readonly name: string;
}

/** Whether a text, as a whole, names a place. */
export type PlaceFinder = (text: string) => FoundPlace | undefined;

export interface PlacedSpan extends FoundPlace {
  readonly span: Span;
}

const LONGEST_NAME = 12;
const LEADS_THERE =
  /(?:交货地点?|收货地点?|到货地点?|地点|送货到|运送到|发货到|送货至|发往|运往|送往|送到|送至|运到|运至|交到|交至|发到|发至|到|送|至|发|在)\s?:?\s?/g;
const FOLLOWS_IT = /^(?:交货|收货|到货|提货|使用|工厂|厂区|厂)/;

/**
 * The place a line asks delivery to: after a word that leads there (`到`, `送`, `交货地：`), or standing alone between
 * breaks. Of `河北省邢台市信都区` the innermost is taken, and the span covers the whole of it.
 * @param isFree whether a stretch is still unread
 */
export function findDeliveryPlace(
  folded: string,
  findPlace: PlaceFinder,
  isFree: (span: Span) => boolean,
): PlacedSpan | undefined {
  for (const match of folded.matchAll(LEADS_THERE)) {
    const placed = placeAt(folded, match.index + match[0].length, findPlace);
    if (placed === undefined) continue;
    const span = withTail(folded, [match.index, placed.span[1]]);
    if (isFree(span)) return { ...placed, span };
  }
  for (const match of folded.matchAll(
    /(?<![\u4e00-\u9fffA-Za-z0-9])[\u4e00-\u9fff]{2,36}(?![\u4e00-\u9fffA-Za-z0-9])/g,
  )) {
    const placed = placeAt(folded, match.index, findPlace);
    if (placed === undefined) continue;
    const span = withTail(folded, placed.span);
    if (span[1] === match.index + match[0].length && isFree(span)) return { ...placed, span };
  }
  return undefined;
}

/** The chain of place names that begins at an offset, read as its last one. */
function placeAt(text: string, start: number, findPlace: PlaceFinder): PlacedSpan | undefined {
  let found: FoundPlace | undefined;
  let end = start;
  for (;;) {
    const next = longestName(text, end, findPlace);
    if (next === undefined) break;
    found = next.place;
    end = next.end;
  }
  return found === undefined ? undefined : { ...found, span: [start, end] };
}

function longestName(
  text: string,
  start: number,
  findPlace: PlaceFinder,
): { place: FoundPlace; end: number } | undefined {
  const run = /^[\u4e00-\u9fff]+/.exec(text.slice(start, start + LONGEST_NAME))?.[0] ?? '';
  for (let length = run.length; length >= 2; length--) {
    const place = findPlace(run.slice(0, length));
    if (place !== undefined) return { place, end: start + length };
  }
  return undefined;
}

function withTail(text: string, [start, end]: Span): Span {
  const tail = FOLLOWS_IT.exec(text.slice(end, end + 4));
  return [start, end + (tail?.[0].length ?? 0)];
}
