const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const STEPS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number written in Arabic digits or in Chinese up to 9,999 (`三百二十`), as decimal digits; undefined for anything else. */
export function readNumeral(text: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/.test(text)) return plainDecimal(text.replaceAll(',', ''));
  if (/^\d{1,15}(?:\.\d{1,6})?$/.test(text)) return plainDecimal(text);
  return chineseNumeral(text);
}

/** Moves the decimal point to the right by `places`; exact, because it works on the digits. */
export function timesPowerOfTen(amount: string, places: number): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const padded = fraction.padEnd(places, '0');
  return plainDecimal(`${whole}${padded.slice(0, places)}.${padded.slice(places)}`);
}

function plainDecimal(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const kept = fraction.replace(/0+$/, '');
  const front = whole.replace(/^0+(?=\d)/, '');
  return kept === '' ? front : `${front}.${kept}`;
}

function chineseNumeral(text: string): string | undefined {
  if (text === '' || text.length > 9) return undefined;
  let total = 0;
  let digit: number | undefined;
  /** What a digit counts that ends the numeral: `四千八` is 4800, `四千零八` 4008. */
  let last = 1;
  for (const character of text) {
    const value = DIGITS[character];
    const step = STEPS[character];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      if (value === 0) last = 1;
      digit = value;
    } else if (step !== undefined) {
      total += (digit === undefined || digit === 0 ? 1 : digit) * step;
      digit = undefined;
      last = step / 10;
    } else return undefined;
  }
  return String(total + (digit ?? 0) * last);
}
