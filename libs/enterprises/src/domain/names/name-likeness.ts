import { type NameParts, nameParts, type PlaceLength } from './name-parts.js';

/** Marks that exchanges put before and behind the short names of listed firms. */
const EXCHANGE_MARKS =
  /^(?:\*?ST|S\*?ST|SST|PT|XD|XR|DR|NST|N|S)(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?:[AB]|-[A-Z]+|[-－]U[W]?|退)$/;
const GENERIC = /^(?:股份|集团|控股|科技|实业|公司)$/;

const IN_A_ROW = 0.25;
const FIRST_OF_BRAND = 0.3;
const WHOLE_BRAND = 0.25;
const PART_OF_BRAND = 0.15;
const UNUSED_BRAND = 0.08;
const MOST_UNUSED = 0.24;

/** How telling a character is: the fewer names have it, the more. */
export type Telling = (character: string) => number;

/** How telling each character is among these names. */
export function tellingAmong(names: readonly string[]): Telling {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const character of new Set(name)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return tellingBy(counts, names.length);
}

/** The same where somebody has counted how many of so many names have each character. */
export function tellingBy(counts: ReadonlyMap<string, number>, names: number): Telling {
  return (character) => Math.log((names + 1) / ((counts.get(character) ?? 0) + 0.5));
}

/** A short name without what only an exchange writes there. */
export function plainShortName(short: string): string {
  const plain = short.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return plain.replace(EXCHANGE_MARKS, '').replace(EXCHANGE_MARKS, '');
}

/**
 * How likely a short name is this full one's, 0 to about 1.5: how much of it stands there in the same order (weighed by
 * how telling each character is), in one piece, and in the firm's own name rather than in its trade.
 */
export function likeness(short: string, full: string, telling: Telling, placeLength: PlaceLength): number {
  const plain = plainShortName(short);
  const whole = full.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  if (plain === '') return 0;
  const parts = nameParts(full, placeLength);
  const all = [...plain].reduce((sum, character) => sum + telling(character), 0);
  return all === 0 ? 0 : inOrder(plain, whole, telling) / all + ofBrand(plain, parts);
}

/** The weight of the best common subsequence, characters that follow each other counting more. */
function inOrder(short: string, full: string, telling: Telling): number {
  const width = full.length + 1;
  const best = new Float64Array((short.length + 1) * width);
  const run = new Float64Array((short.length + 1) * width);
  for (let i = 1; i <= short.length; i++) {
    for (let j = 1; j <= full.length; j++) {
      const at = i * width + j;
      const without = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0);
      best[at] = without;
      if (short.charAt(i - 1) !== full.charAt(j - 1)) continue;
      const before = at - width - 1;
      const row = (run[before] ?? 0) > 0 ? IN_A_ROW : 0;
      const taken = (best[before] ?? 0) + telling(short.charAt(i - 1)) * (1 + row);
      if (taken < without) continue;
      best[at] = taken;
      run[at] = 1;
    }
  }
  return best[short.length * width + full.length] ?? 0;
}

function ofBrand(short: string, { brand }: NameParts): number {
  if (brand === '') return 0;
  const used = [...brand].filter((character) => short.includes(character)).length;
  const bare = GENERIC.test(short.slice(-2)) && short.length > 3 ? short.slice(0, -2) : short;
  return (
    (short.includes(brand.charAt(0)) ? FIRST_OF_BRAND : 0) +
    (short.includes(brand) || brand.startsWith(bare) ? WHOLE_BRAND : 0) +
    (brand.length > bare.length && brand.endsWith(bare) ? PART_OF_BRAND : 0) -
    Math.min(MOST_UNUSED, (brand.length - used) * UNUSED_BRAND)
  );
}
