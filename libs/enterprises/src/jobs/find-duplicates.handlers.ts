import type { PayloadOf } from '#kernel';
import { HandlesEvent, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { FindDuplicates } from '../application/duplicates/find-duplicates.js';
import {
  EnterpriseChanged,
  EnterprisesImported,
  EnterprisesMerged,
  EnterprisesParted,
} from '../domain/enterprises.events.js';

const AT_ONCE = 500;

@HandlesEvent(EnterprisesImported, { name: 'enterprises.find-duplicates-of-imported' })
export class FindDuplicatesOfImported implements JobHandler<PayloadOf<typeof EnterprisesImported>> {
  constructor(private readonly duplicates: FindDuplicates) {}

  handle({ enterpriseIds }: PayloadOf<typeof EnterprisesImported>, job: JobContext): Promise<void> {
    return job.step(() => this.duplicates.look(enterpriseIds));
  }
}

@HandlesEvent(EnterpriseChanged, { name: 'enterprises.find-duplicates-of-changed' })
export class FindDuplicatesOfChanged implements JobHandler<PayloadOf<typeof EnterpriseChanged>> {
  constructor(private readonly duplicates: FindDuplicates) {}

  handle({ enterpriseId }: PayloadOf<typeof EnterpriseChanged>, job: JobContext): Promise<void> {
    return job.step(() => this.duplicates.look([enterpriseId]));
  }
}

/** Whoever stays bears the names of both from now on. */
@HandlesEvent(EnterprisesMerged, { name: 'enterprises.find-duplicates-of-merged' })
export class FindDuplicatesOfMerged implements JobHandler<PayloadOf<typeof EnterprisesMerged>> {
  constructor(private readonly duplicates: FindDuplicates) {}

  handle({ survivorId, mergedId }: PayloadOf<typeof EnterprisesMerged>, job: JobContext): Promise<void> {
    return job.step(() => this.duplicates.look([survivorId, mergedId]));
  }
}

/** Each bears its own names again. */
@HandlesEvent(EnterprisesParted, { name: 'enterprises.find-duplicates-of-parted' })
export class FindDuplicatesOfParted implements JobHandler<PayloadOf<typeof EnterprisesParted>> {
  constructor(private readonly duplicates: FindDuplicates) {}

  handle({ survivorId, mergedId }: PayloadOf<typeof EnterprisesParted>, job: JobContext): Promise<void> {
    return job.step(() => this.duplicates.look([survivorId, mergedId]));
  }
}

/** Firms that were registered before anybody looked for duplicates. */
@HandlesSchedule({ name: 'enterprises.find-duplicates-left', everySeconds: 3_600, missed: 'latest', mode: 'stepwise' })
export class FindDuplicatesLeft implements JobHandler<unknown> {
  constructor(private readonly duplicates: FindDuplicates) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    while (!job.signal.aborted) {
      const left = await this.duplicates.notLookedAt(AT_ONCE);
      if (left.length === 0) return;
      await job.step(() => this.duplicates.look(left));
    }
  }
}
