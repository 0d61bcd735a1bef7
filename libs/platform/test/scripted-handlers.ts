import { Global, Module } from '@nestjs/common';
import { z } from 'zod';
import { Actor, defineEvent } from '#kernel';
import {
  Authenticator,
  defineJob,
  HandlesEvent,
  HandlesJob,
  HandlesSchedule,
  type JobContext,
  type JobHandler,
  type Session,
} from '#platform';

const Numbered = z.object({ n: z.number().int() });
type Numbered = z.infer<typeof Numbered>;

export const Happened = defineEvent('test.happened', Numbered);
export const Unheard = defineEvent('test.unheard', Numbered);
export const Errand = defineJob('test.errand', Numbered);
export const LongErrand = defineJob('test.long-errand', Numbered);

type Play = (payload: Numbered, job: JobContext) => Promise<void>;

/** What the handlers of a test do. Unless told otherwise they note one effect: handler, number, attempt. */
export class Script {
  private readonly plays = new Map<string, Play>();

  on(handler: string, play: Play): void {
    this.plays.set(handler, play);
  }

  async play(handler: string, payload: Numbered, job: JobContext): Promise<void> {
    const play = this.plays.get(handler);
    if (play) return play(payload, job);
    await noteEffect(handler, payload.n, job);
  }
}

export async function noteEffect(handler: string, n: number, job: JobContext): Promise<void> {
  await job.step((tx) =>
    tx.query('INSERT INTO public.effect (handler, n, attempt) VALUES ($1, $2, $3)', [handler, n, job.attempt]),
  );
}

/** No unique constraint: an effect that took place twice stands twice. */
export const EFFECT_TABLE = 'CREATE TABLE public.effect (handler text, n integer, attempt integer)';

@HandlesEvent(Happened, { name: 'test.first' })
class First implements JobHandler<Numbered> {
  constructor(private readonly script: Script) {}

  handle(payload: Numbered, job: JobContext): Promise<void> {
    return this.script.play('test.first', payload, job);
  }
}

@HandlesEvent(Happened, { name: 'test.second', mode: 'stepwise' })
class Second implements JobHandler<Numbered> {
  constructor(private readonly script: Script) {}

  handle(payload: Numbered, job: JobContext): Promise<void> {
    return this.script.play('test.second', payload, job);
  }
}

@HandlesJob(Errand, { maxAttempts: 3 })
class ErrandHandler implements JobHandler<Numbered> {
  constructor(private readonly script: Script) {}

  handle(payload: Numbered, job: JobContext): Promise<void> {
    return this.script.play('test.errand', payload, job);
  }
}

@HandlesJob(LongErrand, { maxAttempts: 3, mode: 'stepwise' })
class LongErrandHandler implements JobHandler<Numbered> {
  constructor(private readonly script: Script) {}

  handle(payload: Numbered, job: JobContext): Promise<void> {
    return this.script.play('test.long-errand', payload, job);
  }
}

@HandlesSchedule({ name: 'test.latest', everySeconds: 1000, missed: 'latest' })
class LatestTask implements JobHandler<unknown> {
  constructor(private readonly script: Script) {}

  handle(_payload: unknown, job: JobContext): Promise<void> {
    return this.script.play('test.latest', { n: 0 }, job);
  }
}

@HandlesSchedule({ name: 'test.each', everySeconds: 1000, missed: 'each' })
class EachTask implements JobHandler<unknown> {
  constructor(private readonly script: Script) {}

  handle(_payload: unknown, job: JobContext): Promise<void> {
    return this.script.play('test.each', { n: 0 }, job);
  }
}

export const CLERK_TOKEN = 'a-token-of-the-clerk-1';
export const FARMER_TOKEN = 'a-token-of-the-farmer-1';

/** Two accounts: one that operates jobs for the province, one that may do nothing. */
export class TestAuthenticator extends Authenticator {
  private readonly sessions = new Map<string, Session>([
    [CLERK_TOKEN, { id: 'clerk', actor: CLERK }],
    [FARMER_TOKEN, { id: 'farmer', actor: new Actor('00000000-0000-4000-8000-000000000002', '甲', []) }],
  ]);

  authenticate(token: string): Promise<Session | undefined> {
    return Promise.resolve(this.sessions.get(token));
  }
}

export const CLERK = new Actor('00000000-0000-4000-8000-000000000001', '乙', [
  { permission: 'jobs.operate', region: '130000' },
  { permission: 'audit.read', region: '130000' },
]);

@Global()
@Module({
  providers: [
    { provide: Authenticator, useClass: TestAuthenticator },
    Script,
    First,
    Second,
    ErrandHandler,
    LongErrandHandler,
  ],
  exports: [Authenticator, Script],
})
export class ScriptedModule {}

/** Both are due every 1,000 seconds, a period that does not divide a day. */
@Module({ providers: [LatestTask, EachTask] })
export class ScheduledModule {}
