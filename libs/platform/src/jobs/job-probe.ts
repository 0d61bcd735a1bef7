import { Injectable } from '@nestjs/common';

/** In the order in which work passes them. The last two exist only where a message has to be acknowledged. */
export const JOB_POINTS = [
  'before_claim',
  'after_claim',
  'after_effect',
  'before_commit',
  'after_commit',
  'before_acknowledge',
  'after_acknowledge',
] as const;
export type JobPoint = (typeof JOB_POINTS)[number];

/**
 * The points at which a process may die while it works on a row. Does nothing; the kill-point tests put a probe in
 * its place that ends the process there.
 */
@Injectable()
export class JobProbe {
  /** @param handler the row's handler; empty where it is not known */
  async reach(_point: JobPoint, _handler: string): Promise<void> {
    // Nothing to do outside those tests.
  }
}
