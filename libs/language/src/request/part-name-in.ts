import { normalise } from '../normalise.js';
import { stripSizes } from '../part-name/sizes.js';
import type { Segmenter } from '../segmenter.js';
import { readRequestLine } from './read-request-line.js';

const LONGEST_READ = 300;

/**
 * The part's name in a line, without sizes, quantities and the like, in one form; the whole line where it has none. Of a
 * longer line the first 300 characters are read.
 * @param today `YYYY-MM-DD`, by which days are told from sizes
 */
export function partNameIn(
  text: string,
  { today, segmenter }: { readonly today: string; readonly segmenter: Segmenter },
): string {
  const { partName } = readRequestLine(text.slice(0, LONGEST_READ), { today, findPlace: () => undefined, segmenter });
  const name = normalise(stripSizes(partName?.text ?? text)).trim();
  return name === '' ? normalise(text).trim() : name;
}
