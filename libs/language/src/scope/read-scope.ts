import type { Span } from '../span.js';
import { saysNothing } from './boilerplate.js';
import { readClause, type Assigned } from './clause-reading.js';
import { cutScope } from './items.js';
import type { ScopeOffering } from './scope-offering.js';
import { isCustomsOnly, isProcess, onlyVerbs, roleOf } from './verbs.js';

/**
 * Reads a registered business scope (经营范围) into what the firm makes, sells or does for others, in the order of the
 * text. Doubt goes against making: goods without a verb count as sold. Legal phrases and customs business are left out.
 */
export function readScope(text: string): ScopeOffering[] {
  const { clauses, remarks } = cutScope(text);
  const assigned: Assigned[] = [];
  let ruling: readonly string[] | undefined;
  for (const clause of clauses) {
    const reading = readClause(clause, ruling);
    assigned.push(...reading.nouns);
    ruling = reading.ruling;
  }
  const offerings = [...assigned, ...inRemarks(text, remarks, assigned)].flatMap((noun) => offering(text, noun));
  return offerings.sort((a, b) => a.span[0] - b.span[0]);
}

function offering(text: string, { span, whole, verbs }: Assigned): ScopeOffering[] {
  const role = roleOf(verbs) ?? 'sells';
  const named = role === 'serves' ? whole : role === 'makes' ? withProcess(text, span, verbs) : span;
  const words = text.slice(...named);
  return isCustomsOnly(verbs) || saysNothing(words) ? [] : [{ text: words, role, span: named }];
}

/** `机械加工` and `金属表面处理` are processes: the noun alone would be no offering. */
function withProcess(text: string, [start, end]: Span, verbs: readonly string[]): Span {
  const process = verbs.find((verb) => isProcess(verb, end - start) && text.startsWith(verb, end));
  return [start, end + (process?.length ?? 0)];
}

/** What a bracket names shares the verbs of the goods before it. */
function inRemarks(text: string, remarks: readonly Span[], assigned: readonly Assigned[]): Assigned[] {
  const found: Assigned[] = [];
  let next = 0;
  for (const [start, end] of remarks) {
    while (next < assigned.length && (assigned[next]?.span[0] ?? 0) < start) next++;
    const owner = assigned[next - 1];
    if (owner === undefined || start - owner.span[1] > 6) continue;
    let from = start;
    for (const part of text.slice(start, end).split(/[、，,；;：:]/)) {
      const span: Span = [from, from + part.length];
      from = span[1] + 1;
      if (
        /^[\u4e00-\u9fffA-Za-z]{2,20}$/.test(part) &&
        !/[级类项]$|^[含无]|^一般|^普通/.test(part) &&
        onlyVerbs(part) === undefined
      )
        found.push({ span, whole: span, verbs: owner.verbs });
    }
  }
  return found;
}
