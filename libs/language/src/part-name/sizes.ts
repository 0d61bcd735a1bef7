import { foldInPlace } from '../normalise.js';
import { findSpecifications } from '../request/specification.js';

/** A name without the sizes, grades, ratings and standards written into it; what is left is joined by single spaces. */
export function stripSizes(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { span } of findSpecifications(foldInPlace(text))) {
    kept.push(text.slice(from, span[0]));
    from = span[1];
  }
  kept.push(text.slice(from));
  return kept.join(' ').replace(/\s+/g, ' ').trim();
}
