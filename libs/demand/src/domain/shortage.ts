import { newId, Quantity } from '#kernel';
import { type ShortageCommand, shortageLifecycle, type ShortageState } from './shortage.lifecycle.js';

/** How badly a line is needed: the assembly line stops, urgent, or in its time. */
export const SEVERITIES = ['line_stops', 'urgent', 'normal'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A list has no more lines than this. */
export const LINES_A_LIST = 1000;

/** What a manufacturer says of one missing part. */
export interface ShortageLine {
  readonly part: string;
  readonly specification: string;
  readonly quantity: Quantity;
  /** The last day on which it is of use, `YYYY-MM-DD`. */
  readonly neededBy: string | null;
  /** GB/T 2260 code of where it is to be delivered. */
  readonly placeCode: string | null;
  readonly severity: Severity;
  readonly note: string;
}

/** A part missing at a manufacturer (缺件需求). */
export class Shortage {
  readonly id!: string;
  readonly listId!: string;
  readonly enterpriseId!: string;
  /** Region of the manufacturer; staff of that region see the shortage. */
  readonly regionCode!: string;
  /** Place in its list, from 1. */
  readonly line!: number;
  part!: string;
  specification!: string;
  amount!: string;
  unit!: string;
  neededBy!: string | null;
  placeCode!: string | null;
  severity!: Severity;
  note!: string;
  state!: ShortageState;
  readonly version!: number;

  private constructor() {
    // Made by `raise` and by the mapping only.
  }

  static raise(
    list: { id: string; enterpriseId: string; regionCode: string },
    line: number,
    said: ShortageLine,
  ): Shortage {
    const shortage = Object.assign(new Shortage(), {
      id: newId(),
      listId: list.id,
      enterpriseId: list.enterpriseId,
      regionCode: list.regionCode,
      line,
      state: shortageLifecycle.table.initial,
      version: 1,
    });
    shortage.say(said);
    return shortage;
  }

  get quantity(): Quantity {
    return Quantity.of(this.amount, this.unit);
  }

  /** Corrects what was said of the part. */
  correct(said: ShortageLine): void {
    this.follow('correct');
    this.say(said);
  }

  allows(command: ShortageCommand): boolean {
    return shortageLifecycle.allows(this.state, command);
  }

  follow(command: ShortageCommand): void {
    this.state = shortageLifecycle.next(this.state, command);
  }

  private say({ quantity, ...rest }: ShortageLine): void {
    Object.assign(this, rest);
    this.amount = quantity.amount;
    this.unit = quantity.unit;
  }
}
