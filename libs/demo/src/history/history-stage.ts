import type { FixedClock } from '#kernel';
import { ApiVisitor } from '../api-visitor.js';
import { DEMO_PASSWORD } from '../demo-people.js';

/** Where the history is played: an API whose clock is moved from scene to scene. */
export interface HistoryStage {
  readonly url: string;
  readonly clock: FixedClock;
  /** Waits until background work is done. */
  quiet(): Promise<void>;
}

/** Somebody of the demo, signed in on the day on which the scene plays. */
export function signIn({ url }: HistoryStage, login: string): Promise<ApiVisitor> {
  return ApiVisitor.signIn(url, login, DEMO_PASSWORD);
}
