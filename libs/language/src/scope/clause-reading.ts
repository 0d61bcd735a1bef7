import type { Span } from '../span.js';
import { elementOf, type NounElement, type ScopeElement, type VerbsElement } from './elements.js';
import type { ScopeClause } from './items.js';
import { isProcess, isWeakLead, roleOf } from './verbs.js';

/** A noun of a scope with the verbs found for it; none where the text gives none. */
export interface Assigned {
  readonly span: Span;
  /** The noun with the verbs written onto its end: `房屋租赁`. */
  readonly whole: Span;
  readonly verbs: readonly string[];
}

interface Noun extends Assigned {
  readonly verbs: string[];
}

export interface ReadClause {
  readonly nouns: readonly Assigned[];
  /** Verbs that rule the next clause as well, if it has none of its own: a colon followed them. */
  readonly ruling?: readonly string[];
}

/**
 * Reads one clause. Verbs stand behind a list (`钢管、法兰的制造、销售`) and rule what goes before them, or before it
 * (`生产销售钢管、法兰`, `销售：钢管`) and rule what follows; after a colon they go on ruling until other verbs come.
 * @param inherited verbs before a colon in the clause before
 */
export function readClause(clause: ScopeClause, inherited: readonly string[] | undefined): ReadClause {
  const elements = clause.flatMap(elementOf);
  const ownVerbs = elements.some(
    (element) => element.kind === 'verbs' || element.trail.length > 0 || isStrongLead(element),
  );
  return new ClauseReading(elements, ownVerbs ? undefined : inherited).read();
}

function isStrongLead(element: NounElement): boolean {
  return element.lead.length > 0 && !isWeakLead(element.lead);
}

class ClauseReading {
  private readonly nouns: Noun[] = [];
  /** Nouns that still wait for verbs behind them. */
  private waiting: Noun[] = [];
  /** The nouns the last verbs went to; further verbs (`、销售`) go to them as well. */
  private served: Noun[] = [];
  /** Verbs standing alone that open a list, until its first noun comes. */
  private prefix: string[] = [];
  private leadIsColon: boolean;
  private readonly decided: readonly boolean[];

  constructor(
    private readonly elements: readonly ScopeElement[],
    private lead: readonly string[] | undefined,
  ) {
    this.leadIsColon = lead !== undefined;
    this.decided = decidedLists(elements);
  }

  read(): ReadClause {
    this.elements.forEach((element, index) => {
      if (element.kind === 'verbs') this.takeVerbs(element, index);
      else this.takeNoun(element, index);
    });
    // `加工；钢结构件`: a semicolon where a colon was meant.
    if (this.nouns.length === 0 && this.prefix.length > 0) this.open(this.prefix, true);
    return { nouns: this.nouns, ...(this.leadIsColon && this.lead !== undefined ? { ruling: this.lead } : {}) };
  }

  private takeVerbs(element: VerbsElement, index: number): void {
    const next = this.elements[index + 1];
    const isItem = roleOf(element.verbs) === 'makes' && element.verbs.some((verb) => isProcess(verb, Infinity));
    if (element.item.beforeColon) this.open([...this.prefix, ...element.verbs], true);
    else if (isItem && this.isNamed(next)) this.nameProcess(element);
    else if (this.opensList(index)) {
      this.prefix.push(...element.verbs);
      return;
    } else this.addToServed(element);
    this.prefix = [];
  }

  /** Whether a process is an item like the goods around it, and no verb of theirs: `机加工、维修` begins with one. */
  private isNamed(next: ScopeElement | undefined): boolean {
    if (this.elements.length === 1) return true;
    if (next?.kind === 'noun') return next.lead.length === 0 || this.waiting.length === 0;
    return next !== undefined && this.nouns.length === 0 && this.prefix.length === 0 && roleOf(next.verbs) === 'serves';
  }

  /** `机加工` or `铆焊加工` is something a firm offers, whatever the goods beside it are for. */
  private nameProcess({ verbs, item }: VerbsElement): void {
    const noun: Noun = { span: item.span, whole: item.span, verbs: [...verbs] };
    this.nouns.push(noun);
    if (this.elements.length > 1) this.waiting.push(noun);
  }

  private takeNoun(element: NounElement, index: number): void {
    const { item, trail, core } = element;
    const { prefix } = this;
    this.prefix = [];
    if (item.beforeColon && trail.length === 0 && element.lead.length === 0) {
      this.open(undefined, false);
      return;
    }
    const lead = this.leadsList(element, index, prefix.length > 0) ? element.lead : [];
    if (lead.length > 0 || prefix.length > 0) this.open([...prefix, ...lead], false);
    const start = lead.length > 0 ? core[0] : item.span[0];
    const noun: Noun = { span: [start, Math.max(start, core[1])], whole: [start, item.span[1]], verbs: [] };
    this.nouns.push(noun);
    if (trail.length > 0) this.close(noun, trail, lead.length > 0 || prefix.length > 0);
    else if (this.lead !== undefined) {
      addVerbs(noun, this.lead);
      this.served.push(noun);
    } else this.waiting.push(noun);
  }

  /** Whether the verb that begins an item rules a list, or is the beginning of the noun (`加工机械`, `施工爬梯`). */
  private leadsList({ lead, trail, item }: NounElement, index: number, afterVerbs: boolean): boolean {
    if (lead.length === 0) return false;
    if (!isWeakLead(lead)) return true;
    if (trail.length > 0) return false;
    if (afterVerbs) return true;
    if (this.lead !== undefined && !item.afterComma) return false;
    return this.decided[index + 1] !== true;
  }

  private open(verbs: readonly string[] | undefined, colon: boolean): void {
    this.lead = verbs;
    this.leadIsColon = colon;
    this.waiting = [];
    this.served = [];
  }

  /** A noun with verbs behind it: they go to it and to all that wait. */
  private close(noun: Noun, trail: readonly string[], keepsLead: boolean): void {
    const group = [...this.waiting, noun];
    for (const each of group) addVerbs(each, trail);
    if (keepsLead && this.lead !== undefined) addVerbs(noun, this.lead);
    this.waiting = [];
    this.served = group;
    this.lead = undefined;
    this.leadIsColon = false;
  }

  /** Behind a comma `，铸造` may be a trade of its own, so there it never turns goods that are sold into goods that are made. */
  private addToServed({ verbs, item }: VerbsElement): void {
    const group = this.waiting.length > 0 ? this.waiting : this.served;
    const guarded = item.afterComma && this.waiting.length === 0 && roleOf(verbs) === 'makes';
    for (const noun of group) if (!guarded || roleOf(noun.verbs) === 'makes') addVerbs(noun, verbs);
    this.served = group;
    this.waiting = [];
  }

  /** Whether verbs standing alone rule what follows: nothing goes before them, or a comma parts them from it. */
  private opensList(index: number): boolean {
    if (this.prefix.length > 0 || this.nouns.length === 0) return true;
    if (this.elements[index]?.item.afterComma !== true || this.waiting.length > 0) return false;
    let at = index + 1;
    while (this.elements[at]?.kind === 'verbs') at++;
    const next = this.elements[at];
    return next?.kind === 'noun' && next.lead.length > 0;
  }
}

/**
 * For each element whether the list that goes on with it, as far as no comma parts it, ends in a noun with verbs behind it.
 * Worked out from the end, so that a list of ten thousand items takes one pass.
 */
function decidedLists(elements: readonly ScopeElement[]): readonly boolean[] {
  const decided = new Array<boolean>(elements.length).fill(false);
  for (let at = elements.length - 1; at >= 0; at--) {
    const element = elements[at];
    if (element === undefined || element.item.afterComma || element.kind === 'verbs') continue;
    decided[at] = element.trail.length > 0 || (!isStrongLead(element) && decided[at + 1] === true);
  }
  return decided;
}

function addVerbs(noun: Noun, verbs: readonly string[]): void {
  for (const verb of verbs) if (!noun.verbs.includes(verb)) noun.verbs.push(verb);
}
