const AMOUNT = /^\d{1,15}(\.\d{1,6})?$/;
const MICRO = 1_000_000n;

/** Whether the text is an exact number from zero on, as the API takes it. */
export function isAmount(text: string): boolean {
  return AMOUNT.test(text.trim());
}

export function isPositive(text: string): boolean {
  return isAmount(text) && !/^0+(\.0+)?$/.test(text.trim());
}

/** Digits as millionths, so that nothing passes through floating point. */
function micro(text: string): bigint {
  const [whole = '0', fraction = ''] = text.trim().split('.');
  return BigInt(whole) * MICRO + BigInt(fraction.padEnd(6, '0'));
}

/** Quantity times price in yuan and fen, rounded half up as the order is. Null where one of them cannot be read. */
export function lineAmount(quantity: string, price: string): string | null {
  if (!isPositive(quantity) || !isAmount(price)) return null;
  return fen((micro(quantity) * micro(price)) / MICRO);
}

/** Exact sum of amounts in yuan and fen. */
export function sumOf(amounts: readonly string[]): string {
  return fen(amounts.reduce((sum, amount) => sum + micro(amount), 0n));
}

function fen(micros: bigint): string {
  const cents = (micros + 5_000n) / 10_000n;
  return `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
}
