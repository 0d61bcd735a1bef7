/**
 * A process of the built platform with three handlers that note their effects. Told by its environment:
 * DATABASE_URL, REDIS_URL (absent: work is done in the process), KILL_AT (a job point at which it ends itself),
 * KILL_NTH (at which passing of it, 1 unless said otherwise), EVERY_SECONDS (declares a schedule),
 * MILLISECONDS_AHEAD (how wrong its clock is). Prints `ready`.
 */
import 'reflect-metadata';

const ahead = Number(process.env.MILLISECONDS_AHEAD ?? 0);
if (ahead !== 0) {
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...given) {
      if (given.length === 0) super(Right.now() + ahead);
      else super(...given);
    }

    static now() {
      return Right.now() + ahead;
    }
  };
}

const { Global, Module } = await import('@nestjs/common');
const { Test } = await import('@nestjs/testing');
const platform = await import('#platform');
const { DataSource } = await import('typeorm');

const note = (job, handler, n, step) =>
  job.step((tx) =>
    tx.query('INSERT INTO public.effect (handler, n, step, process) VALUES ($1, $2, $3, $4)', [
      handler,
      n,
      step,
      process.pid,
    ]),
  );

class Errand {
  async handle({ n }, job) {
    await note(job, 'errand', n, 1);
    await note(job, 'errand', n, 2);
  }
}

class LongErrand {
  constructor(dataSource) {
    this.dataSource = dataSource;
  }

  async handle({ n }, job) {
    for (const step of [1, 2]) {
      const stored = await this.dataSource.query('SELECT FROM public.effect WHERE n = $1 AND step = $2', [n, step]);
      if (stored.length === 0) await note(job, 'long-errand', n, step);
    }
  }
}
Reflect.defineMetadata('design:paramtypes', [DataSource], LongErrand);

class Task {
  async handle({ dueAt }, job) {
    await note(job, 'task', Math.round(Date.parse(dueAt) / 1000), 1);
  }
}

const numbered = { parse: (stored) => stored };
platform.HandlesJob(platform.defineJob('long.errand', numbered))(Errand);
platform.HandlesJob(platform.defineJob('long.long-errand', numbered), { mode: 'stepwise' })(LongErrand);
const everySeconds = Number(process.env.EVERY_SECONDS ?? 0);
if (everySeconds > 0) platform.HandlesSchedule({ name: 'long.task', everySeconds, missed: 'each' })(Task);

class Nobody extends platform.Authenticator {
  async authenticate() {
    return undefined;
  }
}

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- decorated below, where decorators have no syntax
class Handlers {}
Global()(Handlers);
Module({
  providers: [
    { provide: platform.Authenticator, useClass: Nobody },
    Errand,
    LongErrand,
    ...(everySeconds > 0 ? [Task] : []),
  ],
  exports: [platform.Authenticator],
})(Handlers);

let left = Number(process.env.KILL_NTH ?? 1);
const probe = {
  async reach(point, handler) {
    if (point !== process.env.KILL_AT || (handler !== '' && !handler.startsWith('long.'))) return;
    left -= 1;
    if (left > 0) return;
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  },
};

const testing = await Test.createTestingModule({
  imports: [
    platform.PlatformModule.register({
      config: platform.readConfig({
        DATA_DIR: '.data/test/processes',
        JOB_RESEND_SECONDS: '1',
        REDIS_URL: process.env.REDIS_URL ?? '',
      }),
      databaseUrl: process.env.DATABASE_URL,
      entities: [],
      role: 'work',
      processName: 'test process',
    }),
    Handlers,
  ],
})
  .overrideProvider(platform.JobProbe)
  .useValue(probe)
  .setLogger(new platform.PinoLogger('error', 'test process'))
  .compile();
await testing.init();
process.stdout.write('ready\n');
