/** Registered capital (注册资本), exact. */
export interface RegisteredCapital {
  /** In 10,000 of the currency (万元), decimal digits without trailing zeros, at most 6 after the point: `23368.07`. */
  readonly amount: string;
  /** ISO 4217: `CNY`. */
  readonly currency: string;
}

/** Decimal digits as they are kept: no leading or trailing zeros. `0150.500` is `150.5`. */
export function plainDecimal(digits: string): string {
  const [whole = '0', fraction = ''] = digits.split('.');
  const tail = fraction.replace(/0+$/, '');
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  return tail === '' ? head : `${head}.${tail}`;
}
