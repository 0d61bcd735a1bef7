import { foldInPlace } from '../normalise.js';
import type { Span } from '../span.js';
import { bracketedSpans, isLegal } from './boilerplate.js';

/** A bracketed stretch that is taken out while its clause is read; a private-use character no scope contains. */
export const HOLE = '\ue000';

export interface ScopeItem {
  /** In the scope; the item's text with holes where brackets stood, blanks trimmed. */
  readonly span: Span;
  readonly text: string;
  /** Whether a comma (and not 、) parts it from the item before; the first of a clause counts as parted. */
  readonly afterComma: boolean;
  /** Whether a colon follows: what was said rules the rest. */
  readonly beforeColon: boolean;
}

/** A stretch between full stops and semicolons. */
export type ScopeClause = readonly ScopeItem[];

export interface ScopeText {
  readonly clauses: readonly ScopeClause[];
  /** Inside of brackets that name goods (`紧固件（螺栓、螺母）`), without the brackets. */
  readonly remarks: readonly Span[];
}

const CLAUSE_END = /[；;。\n\r*＊#★※]/;
/** Some write blanks for 、; between Chinese characters they part items. */
const BLANK_FOR_MARK = /(?<=[\u4e00-\u9fff])\s(?=\s{0,9}[\u4e00-\u9fff])/g;
/** Fillers behind the last word of a form; a multiplication sign is an `x` here. */
const ORNAMENT = /[xX]{2,9}(?![A-Za-z])/g;
/** `滚子经销及量具的销售`: behind trading the 及 begins another item. */
const LIST_GOES_ON = /(销售|批发|零售|经销|购销)[及和与](?=[\u4e00-\u9fff])/g;
/** Headings inside a scope; what goes before one ends there. */
const SECTION_LABEL = /(?:一般|许可)(?:经营)?项目\s?[:：]?/g;
const COMMA = /[，,]/;
const ITEM_END = /[、，,：:|]/;

/** Cuts a scope into clauses and items, with legal stretches left out. Offsets are those of the text given. */
export function cutScope(text: string): ScopeText {
  const { masked, remarks } = maskBrackets(foldInPlace(text));
  const clauses: ScopeClause[] = [];
  for (const clause of stretches(masked, 0, masked.length, CLAUSE_END)) {
    const items: ScopeItem[] = [];
    for (const piece of stretches(masked, clause[0], clause[1], COMMA)) {
      if (isLegal(masked.slice(...piece))) continue;
      let afterComma = true;
      for (const span of stretches(masked, piece[0], piece[1], ITEM_END)) {
        const item = trimmedItem(masked, span, afterComma);
        if (item !== undefined) items.push(item);
        afterComma = false;
      }
    }
    if (items.length > 0) clauses.push(items);
  }
  return { clauses, remarks };
}

function trimmedItem(masked: string, [from, to]: Span, afterComma: boolean): ScopeItem | undefined {
  let start = from;
  let end = to;
  const skip = (index: number): boolean => /[\s.\ue000]/.test(masked.charAt(index));
  while (start < end && skip(start)) start++;
  const numbered = /^\d{1,2}[.、]?(?=[\u4e00-\u9fff])/.exec(masked.slice(start, Math.min(end, start + 4)));
  if (numbered !== null && !/^\d+[.、]?[年月日类级项号型吨]/.test(masked.slice(start, start + 5)))
    start += numbered[0].length;
  while (start < end && skip(end - 1)) end--;
  if (start >= end) return undefined;
  return {
    span: [start, end],
    text: masked.slice(start, end),
    afterComma,
    beforeColon: /[：:]/.test(masked.charAt(to)),
  };
}

function maskBrackets(folded: string): { masked: string; remarks: Span[] } {
  const remarks: Span[] = [];
  let masked = '';
  let from = 0;
  for (const [start, end] of bracketedSpans(folded)) {
    const legal = isLegal(folded.slice(start, end)) || /^.限/.test(folded.slice(start, start + 2));
    // Behind a legal remark the list often goes on without a mark, so the remark itself is taken for one.
    masked += folded.slice(from, start) + (legal ? '、' : HOLE) + HOLE.repeat(end - start - 1);
    from = end;
    if (!legal) remarks.push([start + 1, end - 1]);
  }
  masked += folded.slice(from);
  masked = masked
    .replace(BLANK_FOR_MARK, '、')
    .replace(ORNAMENT, (marks) => ';'.repeat(marks.length))
    .replace(LIST_GOES_ON, '$1、')
    .replace(SECTION_LABEL, (label) => ';'.repeat(label.length));
  return { masked: masked.replace(/[()[\]{}【】〔〕]/g, ';'), remarks };
}

function stretches(text: string, start: number, end: number, border: RegExp): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !border.test(text.charAt(at))) continue;
    if (at > from) spans.push([from, at]);
    from = at + 1;
  }
  return spans;
}
