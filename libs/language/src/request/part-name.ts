import { isPositionOnly } from '../part-name/head-noun.js';
import type { Segmenter } from '../segmenter.js';
import type { Span } from '../span.js';
import type { Claims } from './claims.js';
import type { PieceRole } from './request-line.js';

const HAN = /[\u4e00-\u9fff]/;
/** Nobody writes more than `前 左 上` before the part. */
const MOST_POSITIONS = 3;
const CONNECTING = /^[\s\-/.·+&]+|[\s\-/.·+&]+$/g;
/**
 * Says why, when or how it is asked for; a name only where nothing else is. Parts come for 左右 as well (`左右转向节`), and
 * some alloys begin like a reason.
 */
const BESIDE =
  /^(?:因(?!瓦|[科康]镍)|由于|鉴于|备件|样件|样品|试制|试装|左右(?![\u4e00-\u9fff])|左右[各均都]|以上|以下|到货|现货|按图|图纸|详见|附图|同上|每[月周天年])/;
/** A bracketed remark directly behind a name belongs to it: `制动钳(左前)`. */
const REMARK = /^\s?[(（]([^()（）]{1,20})[)）]/;

/**
 * Finds the part's name among what is left of a line and claims it: the first stretch with Chinese in it, or the first
 * English words. A stretch that only says where the part sits (`左前`) is joined with the one that follows. Where nothing
 * is left that could be a name, the first of the materials is what is asked for.
 */
export function findPartName(
  folded: string,
  claims: Claims<PieceRole>,
  segmenter: Segmenter,
  materials: readonly Span[],
): Span | undefined {
  const stretches = claims
    .free()
    .map((span) => trimmed(folded, span))
    .filter(([start, end]) => end > start);
  const chinese = stretches.filter((span) => HAN.test(folded.slice(...span)));
  const names = chinese.filter((span) => !BESIDE.test(folded.slice(...span)));
  const first = names.find((span) => span[1] - span[0] > 1) ?? names[0];
  const name =
    (first === undefined ? englishName(folded, stretches) : withNeighbours(folded, first, stretches, segmenter)) ??
    materials.find((span) => claims.roleAt(span[0]) === 'finish') ??
    chinese[0];
  if (name === undefined) return undefined;
  const whole = withRemark(folded, name, claims);
  takeOver(whole, claims);
  return whole;
}

function trimmed(folded: string, [start, end]: Span): Span {
  const text = folded.slice(start, end);
  const front = /^[\s\-/.·+&]*/.exec(text)?.[0].length ?? 0;
  const rest = text.replace(CONNECTING, '').length;
  return [start + front, start + front + rest];
}

function withNeighbours(folded: string, first: Span, stretches: readonly Span[], segmenter: Segmenter): Span {
  let name = first;
  const at = stretches.indexOf(first) + 1;
  for (const next of stretches.slice(at, at + MOST_POSITIONS)) {
    if (!isPositionOnly(folded.slice(...name), segmenter) || !/^\s{1,3}$/.test(folded.slice(name[1], next[0]))) break;
    name = [name[0], next[1]];
  }
  return name;
}

function englishName(folded: string, stretches: readonly Span[]): Span | undefined {
  let name: Span | undefined;
  for (const span of stretches) {
    if (name === undefined) {
      if (/^[A-Za-z][A-Za-z.\-/]{1,}/.test(folded.slice(...span))) name = span;
    } else if (/^\s{1,3}$/.test(folded.slice(name[1], span[0])) && /[A-Za-z]/.test(folded.slice(...span)))
      name = [name[0], span[1]];
    else break;
  }
  return name;
}

function withRemark(folded: string, [start, end]: Span, claims: Claims<PieceRole>): Span {
  const remark = REMARK.exec(folded.slice(end, end + 24));
  if (remark?.[1] === undefined) return [start, end];
  const inner = end + remark[0].indexOf(remark[1]);
  for (let at = inner; at < inner + remark[1].length; at++) {
    const role = claims.roleAt(at);
    if (role !== undefined && role !== 'gap') return [start, end];
  }
  return [start, end + remark[0].length];
}

/** Gaps inside the name go over to it, and so does a material that is the name. */
function takeOver([start, end]: Span, claims: Claims<PieceRole>): void {
  claims.release([start, end], 'gap');
  claims.release([start, end], 'finish');
  claims.claim([start, end], 'partName');
}
