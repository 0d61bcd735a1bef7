import type { Span } from '../span.js';
import { saysNothing } from './boilerplate.js';
import { ClauseReading, type Assigned } from './clause-reading.js';
import { cutScope, HOLE } from './items.js';
import type { ScopeOffering } from './scope-offering.js';
import { onlyVerbs, roleOf } from './verbs.js';

/**
 * Reads a registered business scope (经营范围) into what the firm makes, sells or does for others, in the order of the
 * text. Doubt goes against making: goods without a verb count as sold. Legal phrases and customs business are left out.
 */
export function readScope(text: string): ScopeOffering[] {
  const { clauses, remarks } = cutScope(text);
  const assigned: Assigned[] = [];
  let ruling: readonly string[] | undefined;
  for (const clause of clauses) {
    const reading = new ClauseReading(ruling);
    assigned.push(...reading.read(clause));
    ruling = reading.rulingAfter;
  }
  const offerings = [...assigned, ...inRemarks(text, remarks, assigned)].flatMap(({ span, verbs }) =>
    offering(text, span, verbs),
  );
  return offerings.sort((a, b) => a.span[0] - b.span[0]);
}

function offering(text: string, span: Span, verbs: readonly string[]): ScopeOffering[] {
  const words = text.slice(...span);
  if (saysNothing(words.replaceAll(HOLE, ''))) return [];
  return [{ text: words, role: roleOf(verbs) ?? 'sells', span }];
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
      if (/^[\u4e00-\u9fffA-Za-z]{2,20}$/.test(part) && !/[级类项]$/.test(part) && onlyVerbs(part) === undefined)
        found.push({ span, verbs: owner.verbs });
    }
  }
  return found;
}
