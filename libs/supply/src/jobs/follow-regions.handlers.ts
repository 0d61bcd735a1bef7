import { EnterpriseChanged, EnterprisesImported } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, type JobContext, type JobHandler } from '#platform';
import { FollowRegions } from '../application/follow-regions.js';

@HandlesEvent(EnterprisesImported, { name: 'supply.follow-imported-regions' })
export class FollowImportedRegions implements JobHandler<PayloadOf<typeof EnterprisesImported>> {
  constructor(private readonly regions: FollowRegions) {}

  handle({ enterpriseIds }: PayloadOf<typeof EnterprisesImported>, job: JobContext): Promise<void> {
    return job.step((tx) => this.regions.run(tx, enterpriseIds));
  }
}

@HandlesEvent(EnterpriseChanged, { name: 'supply.follow-changed-region' })
export class FollowChangedRegion implements JobHandler<PayloadOf<typeof EnterpriseChanged>> {
  constructor(private readonly regions: FollowRegions) {}

  handle({ enterpriseId }: PayloadOf<typeof EnterpriseChanged>, job: JobContext): Promise<void> {
    return job.step((tx) => this.regions.run(tx, [enterpriseId]));
  }
}
