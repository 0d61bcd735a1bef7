import { nameKey } from '../enterprise-name.js';
import { nameParts, type PlaceLength } from '../names/name-parts.js';

export interface KeyedFirm {
  /** The registered name first, then short and former ones. */
  readonly names: readonly string[];
  readonly regionCode: string;
  readonly address: string;
}

const CITY_DIGITS = 4;
/** A text that is shorter differs too much where it differs in one character. */
const LEAST_FOR_SLIPS = 4;
const LEAST_ADDRESS = 8;

/**
 * What a firm shares with those that may be the same: only firms with a key in common are ever compared, so that the
 * work grows with the register and not with its square. A name in any spelling, anywhere; within one city its own name
 * (字号), its own name and trade with any one character left out (which finds slips), and its address.
 */
export function duplicateKeys({ names, regionCode, address }: KeyedFirm, placeLength: PlaceLength): string[] {
  const city = regionCode.slice(0, CITY_DIGITS);
  const keys = new Set<string>();
  for (const name of names) {
    keys.add(`n ${nameKey(name)}`);
    const { brand, trade } = nameParts(name, placeLength);
    if (brand.length > 1) keys.add(`b ${city} ${brand}`);
    const telling = brand + trade;
    if (telling.length < LEAST_FOR_SLIPS) continue;
    keys.add(`s ${city} ${telling}`);
    for (let at = 0; at < telling.length; at++) keys.add(`s ${city} ${telling.slice(0, at)}${telling.slice(at + 1)}`);
  }
  const place = addressKey(address);
  if (place.length >= LEAST_ADDRESS) keys.add(`a ${city} ${place}`);
  return [...keys];
}

/** The form in which two spellings of an address are equal: without blanks, marks and the divisions before the street. */
export function addressKey(address: string): string {
  return address
    .normalize('NFKC')
    .replace(/[\s,，。.、()-]+/g, '')
    .replace(/^(?:.{2,6}(?:省|自治区))?(?:.{2,6}市)?(?:.{1,6}?[县区市])?/, '');
}
