import { Injectable } from '@nestjs/common';
import { DemandFacade, type Shortage } from '#demand';
import { EnterprisesFacade } from '#enterprises';
import { Clock } from '#kernel';
import { FITS, PartsForMaker, type RankedMaker } from '#search';
import { WORTH_RINGING_UP } from '../domain/score.js';
import { askedKey, MakerRecords } from './maker-records.query.js';

/** Of all that is open so many lines are looked through, the latest first. */
const LOOKED_THROUGH = 1_000;

/** An open need that a maker could make. It tells who asks: for use behind the mask only. */
export interface FittingNeed {
  readonly shortage: Shortage;
  readonly maker: RankedMaker;
  /** Where the maker was asked about it and may still answer. */
  readonly introductionId: string | null;
}

/** Finds needs for a maker: the search turned round. */
@Injectable()
export class NeedsForMaker {
  constructor(
    private readonly demand: DemandFacade,
    private readonly enterprises: EnterprisesFacade,
    private readonly parts: PartsForMaker,
    private readonly records: MakerRecords,
    private readonly clock: Clock,
  ) {}

  /** The nearest first, and among equals what is needed soonest. */
  async run(makerId: string): Promise<FittingNeed[]> {
    const open = await this.demand.lookingForMakers(this.clock.today(), LOOKED_THROUGH);
    const own = await this.enterprises.sameFirms([makerId]);
    const standing = own.get(makerId) ?? makerId;
    const others = open.filter(({ enterpriseId }) => !own.has(enterpriseId));
    const texts = others.map(({ part }) => part);
    const ranked = await this.parts.rank(standing, texts);
    const asked = await this.records.askedAbout(others.map(({ id }) => id));
    return others
      .flatMap((shortage, at): FittingNeed[] => {
        const maker = ranked[at];
        const before = asked.get(askedKey(shortage.id, standing));
        // What it said no to is no news, and a maker that fits less would not be rung up about it.
        if (!maker || maker.partFit < WORTH_RINGING_UP || before?.state === 'declined') return [];
        // What its alias was asked is not for its people to answer.
        const answerable = before?.state === 'put' && before.makerId === makerId;
        return [{ shortage, maker, introductionId: answerable ? before.id : null }];
      })
      .sort(nearestAndSoonest);
  }
}

const NO_DAY = '9999-12-31';

function nearestAndSoonest(a: FittingNeed, b: FittingNeed): number {
  const day = ({ shortage }: FittingNeed) => shortage.neededBy ?? NO_DAY;
  return (
    FITS.indexOf(a.maker.fit) - FITS.indexOf(b.maker.fit) ||
    b.maker.partFit - a.maker.partFit ||
    day(a).localeCompare(day(b)) ||
    (a.shortage.id < b.shortage.id ? -1 : 1)
  );
}
