import { HandlesJob, HandlesSchedule, type JobContext, type JobHandler } from '#platform';
import { Publication, PublishChanges } from '../persistence/publication.js';
import { SendDocuments } from '../persistence/meilisearch/send-documents.js';

/** At once after a change. Tried a few times; whatever is left then is taken up by the sweep. */
@HandlesJob(PublishChanges, { mode: 'stepwise', maxAttempts: 3 })
export class PublishChangesHandler implements JobHandler<unknown> {
  constructor(
    private readonly send: SendDocuments,
    private readonly publication: Publication,
  ) {}

  async handle(_payload: unknown, job: JobContext): Promise<void> {
    if (!(await this.send.runAlone())) await job.step((tx) => this.publication.lookAgain(tx));
  }
}

/** What could not be sent while the second store was away. */
@HandlesSchedule({
  name: 'search.publish-left-over',
  everySeconds: 60,
  missed: 'latest',
  mode: 'stepwise',
  maxAttempts: 1,
})
export class PublishLeftOver implements JobHandler<unknown> {
  constructor(private readonly send: SendDocuments) {}

  handle(): Promise<void> {
    return this.send.sweep();
  }
}
