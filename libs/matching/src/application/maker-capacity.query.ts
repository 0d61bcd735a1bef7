import { Injectable } from '@nestjs/common';
import { convertAmount, resolveUnit } from '#catalogue';
import type { Shortage } from '#demand';
import { Clock, mondayOf, shanghaiDay, weeksAfter, weeksBetween } from '#kernel';
import { FITS, fitOf, type PartQuery } from '#search';
import { type FreeCapacity, SupplyFacade, TRUSTED_DAYS } from '#supply';
import { type CapacityKnown, freeUntil, type FreeWeek, type NeedWindow } from '../domain/free-capacity.js';

const DAY = 24 * 3600 * 1000;
/** Looked ahead where a need has no day, and at most where it has one. */
const WEEKS_WITHOUT_A_DAY = 8;
const WEEKS_AT_MOST = 52;

/** The lines of makers as they stand today, to be asked about several needs. */
export interface MakerCapacity {
  /** What a maker has free for a need until its day. */
  of(makerId: string, shortage: Shortage, query: PartQuery): CapacityKnown;
}

/** What makers have free on lines that make what is needed. */
@Injectable()
export class MakerCapacities {
  constructor(
    private readonly supply: SupplyFacade,
    private readonly clock: Clock,
  ) {}

  /** One look for all makers and needs. */
  async of(makerIds: readonly string[], shortages: readonly Shortage[]): Promise<MakerCapacity> {
    const today = this.clock.today();
    const trustedFrom = shanghaiDay(new Date(this.clock.now().getTime() - TRUSTED_DAYS * DAY));
    const longest = Math.max(1, ...shortages.map((shortage) => windowOf(shortage, today).weeks));
    const lines = await this.supply.freeCapacity(makerIds, today, longest);
    return {
      of: (makerId, shortage, query) =>
        freeUntil(weeksFor(lines.get(makerId) ?? [], shortage, query), windowOf(shortage, today), trustedFrom),
    };
  }
}

function windowOf({ neededBy }: Shortage, today: string): NeedWindow {
  const asked = neededBy === null ? WEEKS_WITHOUT_A_DAY : weeksBetween(today, neededBy);
  const weeks = Math.min(Math.max(asked, 1), WEEKS_AT_MOST);
  return { weeks, lastWeek: weeksAfter(mondayOf(today), weeks - 1) };
}

/** Of the lines that make something of the part those that come nearest to it, in the unit of the need. */
function weeksFor(lines: readonly FreeCapacity[], { unit }: Shortage, query: PartQuery): FreeWeek[] {
  const fitting = lines.map((line) => ({ line, fit: fitOf(query, line.makes) }));
  const nearest = FITS.find((fit) => fitting.some((one) => one.fit === fit));
  return fitting.flatMap(({ line, fit }) => (fit !== undefined && fit === nearest ? inUnit(line, unit) : []));
}

/** Nothing where the line's unit does not convert into that of the need. */
function inUnit({ unit, weeks }: FreeCapacity, needed: string): FreeWeek[] {
  const [from, to] = [resolveUnit(unit), resolveUnit(needed)];
  return weeks.flatMap(({ free, ...week }) => {
    const converted = from && to && convertAmount(free, from, to);
    return converted === undefined ? [] : [{ ...week, free: converted }];
  });
}
