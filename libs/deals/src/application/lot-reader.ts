import { DomainError } from '#kernel';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import { exceeds, plainDigits } from '../domain/money.js';
import type { OrderLine } from '../domain/order-line.js';
import type { LotDto } from '../http/deals.dto.js';

/** What of an order line came in a lot; digits as they are stored. */
export interface LotLine {
  readonly of: OrderLine;
  readonly accepted: string;
  readonly rejected: string;
}

/** @throws DomainError `deals.lot_line_unknown`, `deals.lot_line_twice` or `deals.lot_line_empty` naming the line */
export function readLot(ordered: readonly OrderLine[], { lines }: Pick<LotDto, 'lines'>): LotLine[] {
  const seen = new Set<number>();
  return lines.map(({ line, accepted, rejected }) => {
    const of = ordered.find((one) => one.line === line);
    if (!of) throw refusal('deals.lot_line_unknown', line);
    if (seen.has(line)) throw refusal('deals.lot_line_twice', line);
    seen.add(line);
    if (!exceeds(accepted, '0') && !exceeds(rejected, '0')) throw refusal('deals.lot_line_empty', line);
    return { of, accepted: plainDigits(accepted), rejected: plainDigits(rejected) };
  });
}

function refusal(code: DealsErrorCode, line: number): DomainError {
  return new DomainError<DealsErrorCode>(code, { line });
}
