import type { Span } from '../span.js';
import { HOLE, type ScopeClause, type ScopeItem } from './items.js';
import { isWeakLead, leadingVerbs, onlyVerbs, roleOf, trailingVerbs } from './verbs.js';

/** A noun of a scope with the verbs found for it; none where the text gives none. */
export interface Assigned {
  readonly span: Span;
  readonly verbs: readonly string[];
}

interface Noun {
  span: Span;
  verbs: string[];
}

/** An item taken apart. */
type Element =
  | { readonly kind: 'verbs'; readonly verbs: readonly string[]; readonly item: ScopeItem }
  | {
      readonly kind: 'noun';
      readonly lead: readonly string[];
      readonly trail: readonly string[];
      /** The noun alone. */
      readonly core: Span;
      /** The noun with the verbs written onto its end: `房屋租赁`. */
      readonly whole: Span;
      readonly item: ScopeItem;
    };

const OPENING =
  /^(?:一般项目|许可项目|经营范围|主营|兼营|主要从事|从事|专业从事|专业|各种|各类|其它|其他|以及|及其|并|对|以|各)/;

/**
 * Reads one clause. Verbs stand behind a list (`钢管、法兰的制造、销售`) and rule what goes before them, or before it
 * (`生产销售钢管、法兰`, `销售：钢管`) and rule what follows; after a colon they go on ruling until other verbs come.
 */
export class ClauseReading {
  private readonly nouns: Noun[] = [];
  /** Nouns that still wait for verbs behind them. */
  private waiting: Noun[] = [];
  /** The nouns the last verbs went to, which further verbs (`、销售`) go to as well. */
  private served: Noun[] = [];
  private lead: readonly string[] | undefined;
  private leadIsColon = false;

  /** @param ruling verbs before a colon in an earlier clause */
  constructor(ruling: readonly string[] | undefined) {
    this.lead = ruling;
    this.leadIsColon = ruling !== undefined;
  }

  /** Verbs that rule the next clause too, because a colon followed them. */
  get rulingAfter(): readonly string[] | undefined {
    return this.leadIsColon ? this.lead : undefined;
  }

  read(clause: ScopeClause): Assigned[] {
    const elements = clause.flatMap(elementOf);
    let prefix: string[] = [];
    elements.forEach((element, index) => {
      if (element.kind === 'verbs') {
        if (element.item.beforeColon) this.open([...prefix, ...element.verbs], true);
        else if (this.opensList(elements, index, prefix.length > 0)) {
          prefix.push(...element.verbs);
          return;
        } else this.addToServed(element.verbs);
      } else this.takeNoun(element, prefix, elements.slice(index + 1));
      prefix = [];
    });
    return this.nouns;
  }

  private takeNoun(
    element: Extract<Element, { kind: 'noun' }>,
    prefix: readonly string[],
    after: readonly Element[],
  ): void {
    const { item, trail } = element;
    if (item.beforeColon && trail.length === 0 && element.lead.length === 0) {
      this.lead = undefined;
      this.leadIsColon = false;
      return;
    }
    const weak = prefix.length === 0 && isWeakLead(element.lead) && decidedBehind(after);
    const lead = weak || (trail.length > 0 && isWeakLead(element.lead)) ? [] : element.lead;
    const isNewLead = lead.length > 0 || prefix.length > 0;
    const leadLength = lead.length > 0 ? element.core[0] : item.span[0];
    if (isNewLead) this.open([...prefix, ...lead], false);
    const span: Span = [leadLength, element.core[1]];
    const noun: Noun = { span, verbs: [] };
    this.nouns.push(noun);
    if (trail.length > 0) this.close(noun, element, isNewLead);
    else if (this.lead !== undefined) {
      noun.verbs.push(...this.lead);
      this.served.push(noun);
    } else this.waiting.push(noun);
  }

  private open(verbs: readonly string[], colon: boolean): void {
    this.lead = verbs;
    this.leadIsColon = colon;
    this.waiting = [];
    this.served = [];
  }

  /** A noun with verbs behind it: they go to it and to all that wait. */
  private close(noun: Noun, element: Extract<Element, { kind: 'noun' }>, keepsLead: boolean): void {
    const group = [...this.waiting, noun];
    for (const each of group) each.verbs.push(...element.trail);
    if (keepsLead && this.lead !== undefined) noun.verbs.push(...this.lead);
    const role = roleOf(noun.verbs);
    if (role === 'serves' || (role === 'makes' && noun.span[1] - noun.span[0] <= 2))
      noun.span = [noun.span[0], element.whole[1]];
    this.waiting = [];
    this.served = group;
    this.lead = undefined;
    this.leadIsColon = false;
  }

  private addToServed(verbs: readonly string[]): void {
    const group = this.waiting.length > 0 ? this.waiting : this.served;
    for (const noun of group) noun.verbs.push(...verbs);
    this.served = group;
    this.waiting = [];
  }

  /** Whether verbs standing alone rule what follows: nothing goes before them, or a comma parts them from it. */
  private opensList(elements: readonly Element[], index: number, inPrefix: boolean): boolean {
    const next = elements.slice(index + 1).find((element) => element.kind === 'noun');
    if (next === undefined || next.kind !== 'noun') return false;
    if (inPrefix || this.nouns.length === 0) return true;
    return elements[index]?.item.afterComma === true && this.waiting.length === 0 && next.lead.length > 0;
  }
}

/** Whether a list that goes on without a comma ends in a noun with verbs behind it. */
function decidedBehind(after: readonly Element[]): boolean {
  for (const element of after) {
    if (element.item.afterComma) return false;
    if (element.kind === 'verbs') return false;
    if (element.lead.length > 0 && element.trail.length === 0) return false;
    if (element.trail.length > 0) return true;
  }
  return false;
}

function elementOf(item: ScopeItem): Element[] {
  const opening = OPENING.exec(item.text)?.[0].length ?? 0;
  const text = item.text.slice(opening);
  const plain = text.replaceAll(HOLE, '');
  if (plain === '')
    return item.beforeColon ? [{ kind: 'noun', lead: [], trail: [], core: item.span, whole: item.span, item }] : [];
  const start = item.span[0] + opening;
  const only = onlyVerbs(plain);
  const moved: ScopeItem = { ...item, span: [start, item.span[1]] };
  if (only !== undefined) return [{ kind: 'verbs', verbs: only, item: moved }];
  const trail = trailingVerbs(withoutHoles(text));
  const lead = leadingVerbs(text);
  const end = start + shrunk(text, trail.border);
  const core: Span = [start + lead.border, Math.max(end, start + lead.border)];
  return [{ kind: 'noun', lead: lead.verbs, trail: trail.verbs, core, whole: [start, item.span[1]], item: moved }];
}

/** Holes count as joiners, so that verbs on both sides of a bracket are found; the length stays. */
function withoutHoles(text: string): string {
  return text.replaceAll(HOLE, ' ');
}

function shrunk(text: string, border: number): number {
  let end = border;
  while (end > 0 && (text.charAt(end - 1) === HOLE || /[\s等的]/.test(text.charAt(end - 1)))) end--;
  return end;
}
