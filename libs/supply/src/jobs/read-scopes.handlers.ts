import { EnterpriseChanged, EnterprisesImported } from '#enterprises';
import type { PayloadOf } from '#kernel';
import { HandlesEvent, type JobContext, type JobHandler } from '#platform';
import { ReadScopes } from '../application/offerings/read-scopes.js';

@HandlesEvent(EnterprisesImported, { name: 'supply.read-imported-scopes' })
export class ReadImportedScopes implements JobHandler<PayloadOf<typeof EnterprisesImported>> {
  constructor(private readonly readScopes: ReadScopes) {}

  handle(event: PayloadOf<typeof EnterprisesImported>, job: JobContext): Promise<void> {
    return job.step(() => this.readScopes.run(event.enterpriseIds));
  }
}

@HandlesEvent(EnterpriseChanged, { name: 'supply.read-changed-scope' })
export class ReadChangedScope implements JobHandler<PayloadOf<typeof EnterpriseChanged>> {
  constructor(private readonly readScopes: ReadScopes) {}

  handle(event: PayloadOf<typeof EnterpriseChanged>, job: JobContext): Promise<void> {
    return job.step(() => this.readScopes.run([event.enterpriseId]));
  }
}
