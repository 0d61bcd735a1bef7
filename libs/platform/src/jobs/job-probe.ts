import { Injectable } from '@nestjs/common';

export type JobPoint = 'before_claim' | 'after_claim' | 'after_effect' | 'after_commit' | 'before_acknowledge';

/**
 * The points at which a process may die while it works on a row. Does nothing; the kill-point tests put a probe in
 * its place that ends the process there.
 */
@Injectable()
export class JobProbe {
  async reach(_point: JobPoint, _handler: string): Promise<void> {
    // Nothing to do outside those tests.
  }
}
