import { DomainError } from '#kernel';
import type { RaiseShortageListDto } from '../src/http/demand.dto.js';

type ShortageLine = RaiseShortageListDto['lines'][0];

/** A line that can be raised, with what matters to a test. */
export function line(facts: Partial<ShortageLine> = {}): ShortageLine {
  return {
    part: '制动盘',
    specification: '',
    quantity: '20000',
    unit: '件',
    neededBy: null,
    placeCode: null,
    severity: 'normal',
    stopCostPerDay: null,
    note: '',
    ...facts,
  };
}

/** The code and the line of a refusal; what else was thrown as it is, and nothing where it went through. */
export async function refusal(work: Promise<unknown>): Promise<unknown> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof DomainError ? [error.code, error.params['line']] : error;
}
