import type { Span } from '../span.js';
import { HOLE, type ScopeItem } from './items.js';
import { isCustomsOnly, leadingVerbs, onlyVerbs, trailingVerbs, type VerbRun } from './verbs.js';

/** An item that is nothing but verbs: `制造与销售`. */
export interface VerbsElement {
  readonly kind: 'verbs';
  readonly verbs: readonly string[];
  readonly item: ScopeItem;
}

/** An item that names something, taken apart into verbs before it, the noun and verbs behind it. */
export interface NounElement {
  readonly kind: 'noun';
  readonly lead: readonly string[];
  readonly trail: readonly string[];
  /** The noun alone. */
  readonly core: Span;
  readonly item: ScopeItem;
}

export type ScopeElement = VerbsElement | NounElement;

const OPENING =
  /^(?:经营范围|主营|兼营|主要从事|从事|专业从事|专业|各种型号|各种规格|各类型号|各种|各类|其它|其他|以及|及其|并|各|承揽|承接|提供|办理|包括)/;

/** Takes an item apart; nothing where only filling words stand. */
export function elementOf(item: ScopeItem): ScopeElement[] {
  const opening = openingLength(item.text);
  const text = item.text.slice(opening);
  const plain = text.replaceAll(HOLE, '');
  const start = item.span[0] + opening;
  const moved: ScopeItem = { ...item, span: [start, item.span[1]] };
  if (plain === '')
    return item.beforeColon ? [{ kind: 'noun', lead: [], trail: [], core: moved.span, item: moved }] : [];
  const only = onlyVerbs(plain);
  if (only !== undefined) return [{ kind: 'verbs', verbs: only, item: moved }];
  // Holes count as blanks, so that verbs on both sides of a bracket are found; the length stays.
  const trail = withoutCustoms(text, trailingVerbs(text.replaceAll(HOLE, ' ')));
  // `（不含粮食）的技术开发`: what was named stands before the bracket.
  if (text.startsWith('的') && trail.verbs.length > 0) return [{ kind: 'verbs', verbs: trail.verbs, item: moved }];
  const lead = leadingVerbs(text);
  const end = start + withoutTail(text, trail.border);
  const from = start + lead.border + (lead.verbs.length > 0 ? openingLength(text.slice(lead.border)) : 0);
  const core: Span = [from, Math.max(end, from)];
  return [{ kind: 'noun', lead: lead.verbs, trail: trail.verbs, core, item: moved }];
}

function openingLength(text: string): number {
  return OPENING.exec(text)?.[0].length ?? 0;
}

/** `滤网及进出口业务` names goods and crosses the border besides; `设备的进出口业务` does nothing else. */
function withoutCustoms(text: string, trail: VerbRun): VerbRun {
  return isCustomsOnly(trail.verbs) && /[及和与兼]/.test(text.charAt(trail.border))
    ? { verbs: [], border: trail.border }
    : trail;
}

function withoutTail(text: string, border: number): number {
  let end = border;
  while (end > 0 && (text.charAt(end - 1) === HOLE || /[\s等的]/.test(text.charAt(end - 1)))) end--;
  return end;
}
