const DECIMAL = /^\d{1,15}(\.\d{1,6})?$/;
const FRACTION_DIGITS = 6;

/**
 * What somebody typed or pasted as an amount, zero among them: full-width digits, thousands marks and 万 (ten thousand)
 * are understood.
 * @returns canonical decimal digits, '' for an empty text, undefined for what is no amount
 */
export function readAmount(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '');
  if (text === '') return '';
  const tenThousands = text.endsWith('万');
  const digits = tenThousands ? text.slice(0, -1) : text;
  if (!DECIMAL.test(digits)) return undefined;
  const plain = canonical(tenThousands ? shiftPoint(digits, 4) : digits);
  return DECIMAL.test(plain) ? plain : undefined;
}

/** Whether one amount is more than another; both decimal digits. */
export function isMore(amount: string, than: string): boolean {
  return inMillionths(amount) > inMillionths(than);
}

function canonical(digits: string): string {
  return digits
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

function shiftPoint(digits: string, by: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const padded = fraction.padEnd(by, '0');
  return `${whole}${padded.slice(0, by)}.${padded.slice(by)}`.replace(/\.$/, '');
}

/** Exact, without floating point. */
function inMillionths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(FRACTION_DIGITS, '0'));
}
