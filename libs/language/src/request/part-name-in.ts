import { normalise } from '../normalise.js';
import { stripSizes } from '../part-name/sizes.js';
import type { Segmenter } from '../segmenter.js';
import { readRequestLine } from './read-request-line.js';

const LONGEST_READ = 300;
const BRACKET = /\(([^()]*)\)/g;
const HAN = /[\u3400-\u9fff]/;

/** What a line asks for, in one form (`normalise`). */
export interface PartAsked {
  /** The part's name, without sizes, quantities, brackets and the like; the whole line where it has none. */
  readonly name: string;
  /** What else it says of the part: materials, and what stands in brackets or is left over (`压铸铝 adc12`, `耐材用`, `冲压`). */
  readonly beside: string;
}

/**
 * Reads a line as far as looking for makers needs it. Of a longer line the first 300 characters are read.
 * @param today `YYYY-MM-DD`, by which days are told from sizes
 */
export function partAskedIn(
  text: string,
  { today, segmenter }: { readonly today: string; readonly segmenter: Segmenter },
): PartAsked {
  const line = readRequestLine(text.slice(0, LONGEST_READ), { today, findPlace: () => undefined, segmenter });
  const found = normalise(stripSizes(line.partName?.text ?? text)).trim();
  const remarks: string[] = [];
  // 酚醛树脂(耐材用) is a 酚醛树脂; what is written in letters may be another name of it and stays.
  const bare = found.replace(BRACKET, (bracket, inside: string) => {
    if (!HAN.test(inside)) return bracket;
    remarks.push(inside);
    return '';
  });
  const name = HAN.test(bare) ? bare.trim() : found;
  const [begin, end] = line.partName?.span ?? [0, 0];
  // What the name says itself is read there.
  const materials = line.finishes
    .filter(({ kind, span }) => kind === 'material' && (span[1] <= begin || span[0] >= end))
    .map((item) => item.text);
  const beside = [...materials, ...line.leftovers.map((piece) => piece.text), ...remarks];
  return { name: name === '' ? normalise(text).trim() : name, beside: normalise(beside.join(' ')).trim() };
}

/** The part's name in a line. */
export function partNameIn(text: string, by: { readonly today: string; readonly segmenter: Segmenter }): string {
  return partAskedIn(text, by).name;
}
