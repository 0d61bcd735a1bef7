import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import type { DealsErrorCode } from '../domain/deals.errors.js';
import { Trial } from '../domain/trial.js';
import type { BeginTrialDto, TrialResultsDto } from '../http/deals.dto.js';
import { ConductDeal } from './conduct-deal.js';

/** Trials of what is for sale, and what they measured. */
@Injectable()
export class ConductTrial {
  constructor(
    private readonly conduct: ConductDeal,
    private readonly clock: Clock,
  ) {}

  begin(actor: Actor, id: string, version: number, dto: BeginTrialDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      deal.follow('begin_trial', this.clock);
      await tx.insert(Trial, Trial.begin(id, dto, this.clock));
      return {
        kind: 'trial_begun',
        day: this.clock.today(),
        text: dto.what,
        details: { place: dto.place, from: dto.from, to: dto.to },
      };
    });
  }

  record(actor: Actor, id: string, version: number, trialId: string, dto: TrialResultsDto): Promise<void> {
    return this.conduct.run(actor, id, version, async (tx, deal) => {
      const trial = await tx.findOneBy(Trial, { id: trialId, dealId: id });
      if (!trial) throw new DomainError<DealsErrorCode>('deals.trial_not_found');
      const concludes = trial.verdict === 'open' && dto.verdict !== 'open';
      if (concludes) deal.follow('conclude_trial', this.clock);
      trial.record(dto, this.clock);
      const { verdict, results, remark, concludedAt } = trial;
      await tx.update(Trial, { id: trialId }, { verdict, results: [...results], remark, concludedAt });
      return {
        kind: concludes ? 'trial_concluded' : 'trial_measured',
        text: remark,
        details: { verdict, measured: results.length },
      };
    });
  }
}
