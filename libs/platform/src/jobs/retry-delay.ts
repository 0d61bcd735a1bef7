import { Injectable } from '@nestjs/common';

/** Seconds until the next try: 2, 4, 8 ... at most an hour, give or take a quarter. */
export function retryDelaySeconds(attempt: number, random: () => number = Math.random): number {
  return Math.min(2 ** attempt, 3600) * (0.75 + random() * 0.5);
}

/** How long a failed job waits. Tests put shorter delays in its place. */
@Injectable()
export class RetryDelay {
  /** @param attempt the one that failed, 1 for the first */
  seconds(attempt: number): number {
    return retryDelaySeconds(attempt);
  }
}
