import { normalise } from '#language';
import type { Fit, PartTerm } from './part-query.js';

const WEAKEST = 0.15;

export function asAlternative(one: PartTerm): PartTerm {
  return { ...one, strength: one.strength * 0.97 };
}

export function isEndOf(word: string, longer: string): boolean {
  return word.length < longer.length && longer.endsWith(word);
}

/** Whether one of two names is the other with words around it. */
export function areOneNoun(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Single characters say nothing by themselves, nor does what is weaker than any doubt. */
export function term(text: string, fit: Fit, strength: number): PartTerm[] {
  const plain = normalise(text);
  return plain.length < 2 || strength < WEAKEST ? [] : [{ text: plain, fit, strength }];
}

export function strongestOf(terms: readonly PartTerm[]): PartTerm[] {
  const best = new Map<string, PartTerm>();
  for (const t of terms) if ((best.get(t.text)?.strength ?? -1) < t.strength) best.set(t.text, t);
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}
