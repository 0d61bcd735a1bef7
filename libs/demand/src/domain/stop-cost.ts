/** Up to 16 digits before the point, so that it fits `numeric(18,2)`. */
const YUAN = /^0*(\d{1,16})(?:\.(\d{1,2})0*)?$/;

/**
 * What a day of a stopped assembly line costs, in CNY.
 * @param digits as somebody wrote them; commas between thousands do not matter
 * @returns exact digits with two decimals; undefined where it is no amount above zero
 */
export function stopCost(digits: string): string | undefined {
  const [, whole, cents = ''] = YUAN.exec(digits.replaceAll(',', '')) ?? [];
  if (whole === undefined) return undefined;
  const amount = `${whole}.${cents.padEnd(2, '0')}`;
  return /[1-9]/.test(amount) ? amount : undefined;
}
