import { PartGraphCorrected } from '#catalogue';
import { EnterpriseChanged, EnterprisesMerged, EnterprisesParted } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { OfferingsRead } from '#supply';
import { EnterpriseDocuments } from '../persistence/enterprise-document.projection.js';

@HandlesEvent(OfferingsRead, { name: 'search.project-offerings' })
export class ProjectOfferings implements JobHandler<PayloadOf<typeof OfferingsRead>> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  handle(event: PayloadOf<typeof OfferingsRead>, job: JobContext): Promise<void> {
    return job.step(() => this.documents.project(event.enterpriseIds));
  }
}

@HandlesEvent(EnterpriseChanged, { name: 'search.project-enterprise' })
export class ProjectEnterprise implements JobHandler<PayloadOf<typeof EnterpriseChanged>> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  handle(event: PayloadOf<typeof EnterpriseChanged>, job: JobContext): Promise<void> {
    return job.step(() => this.documents.project([event.enterpriseId]));
  }
}

@HandlesEvent(EnterprisesMerged, { name: 'search.project-merged' })
export class ProjectMerged implements JobHandler<PayloadOf<typeof EnterprisesMerged>> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  handle({ survivorId, mergedId }: PayloadOf<typeof EnterprisesMerged>, job: JobContext): Promise<void> {
    return job.step(() => this.documents.project([survivorId, mergedId]));
  }
}

@HandlesEvent(EnterprisesParted, { name: 'search.project-parted' })
export class ProjectParted implements JobHandler<PayloadOf<typeof EnterprisesParted>> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  handle({ survivorId, mergedId }: PayloadOf<typeof EnterprisesParted>, job: JobContext): Promise<void> {
    return job.step(() => this.documents.project([survivorId, mergedId]));
  }
}

/** Firms written at once. Thousands may make things out of a material, and nobody else writes documents meanwhile. */
const BATCH = 500;

/** Begun again after a stop, it writes some of them a second time, as they are by then. */
@HandlesEvent(PartGraphCorrected, { name: 'search.follow-part-graph', mode: 'stepwise' })
export class FollowPartGraph implements JobHandler<PayloadOf<typeof PartGraphCorrected>> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  async handle({ materials }: PayloadOf<typeof PartGraphCorrected>, job: JobContext): Promise<void> {
    const concerned = await this.documents.madeOf(materials);
    for (let at = 0; at < concerned.length; at += BATCH) {
      await job.step(() => this.documents.project(concerned.slice(at, at + BATCH)));
    }
  }
}

@HandlesSchedule({ name: 'search.follow-certificates', everySeconds: 3_600, missed: 'latest' })
export class FollowCertificates implements JobHandler<unknown> {
  constructor(private readonly documents: EnterpriseDocuments) {}

  handle(_payload: unknown, job: JobContext): Promise<void> {
    return job.step(() => this.documents.followCertificates());
  }
}
