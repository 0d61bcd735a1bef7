import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiVisitor, EventDesk, inventedCode, type Participant } from '#demo';
import { EnterprisesFacade } from '#enterprises';
import { AccountsFacade } from '#identity';
import { readConfig, startEmbeddedPostgres, Transactions } from '#platform';
import type { TimetableProblem } from '#timetabling';
import { environment } from '../../../apps/api/database.js';
import { openRehearsal, type Rehearsal } from '../../../apps/api/rehearsal.js';
import { throwAwayDatabase } from '../../../apps/cli/throw-away-database.js';
import type { Bench } from '../row.js';
import { drawn, SHAPES } from './drawn-events.js';

const PROVINCE = '130000';
const HOUR = 3_600_000;
/** No request should wait longer for its turn because somebody plans. */
const LONGEST_BLOCK_MILLISECONDS = 50;
const BETWEEN_REQUESTS_MILLISECONDS = 20;
const IDLE_SECONDS = 5;

/**
 * A server that plans a docking event of 500 firms and 5,000 wishes, and plans it anew: how long its event loop was blocked at
 * most, and how long others waited for an answer meanwhile. The same of an idle server, for what the machine itself costs.
 */
export async function benchServer(bench: Bench): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    const config = { ...readConfig(environment()), meili: undefined, s3: undefined };
    let beside = config.databaseUrl;
    if (!beside) {
      const server = await startEmbeddedPostgres({ folder: join(config.dataDir, 'postgres') });
      undo.push(server.stop);
      beside = server.url;
    }
    const database = await throwAwayDatabase(beside, 'lianqiao_bench');
    undo.push(database.drop);
    const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-bench-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true }));
    const stage = await openRehearsal({
      config: { ...config, dataDir },
      databaseUrl: database.url,
      processName: 'bench',
    });
    undo.push(stage.close);

    bench.note('Inviting 500 firms, who answer and say whom they wish to meet ...');
    const desk = await gathered(stage, drawn(SHAPES.T3, 1));
    await measured(bench, stage, 'idle', () => pause(IDLE_SECONDS * 1000));
    const { placed } = await measured(bench, stage, 'plan', () => desk.plan(1));
    bench.report({ case: 'plan', measure: 'placed', value: placed, unit: '' });
    await desk.command('publish');
    await stage.quiet();
    const gone = (await desk.participants()).filter((_, at) => at % 20 === 0);
    await measured(bench, stage, 'replan', () =>
      desk.replan(gone.map(({ id }) => ({ kind: 'gone', participantId: id, from: 15 }))),
    );
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** What the firm of a drawn participant is called. */
function nameOf(id: string): string {
  return `试算${id}机械有限公司`;
}

/** An event whose wishes are said and closed, by way of the API. */
async function gathered({ app, url, quiet }: Rehearsal, problem: TimetableProblem): Promise<EventDesk> {
  const organiser = await organiserAt(app, url);
  const now = Date.now();
  const facade = app.get(EnterprisesFacade);
  const entries = problem.participants.map(({ id }, at) => ({
    creditCode: inventedCode(at + 1),
    name: nameOf(id),
    regionCode: '130500',
  }));
  await app.get(Transactions).run((tx) => facade.register(tx, entries));
  const desk = await EventDesk.sketch(organiser, {
    kind: 'component',
    title: '五百家企业对接会',
    regionCode: PROVINCE,
    venue: '会展中心',
    day: new Date(now + 30 * 24 * HOUR).toISOString().slice(0, 10),
    talkMinutes: 7,
    tables: problem.tables,
    answerBy: new Date(now + 24 * HOUR),
    wishesClose: new Date(now + 48 * HOUR),
  });
  for (const side of ['buyer', 'supplier'] as const) {
    const firms = entries.filter((_, at) => problem.participants[at]?.side === side);
    const ids = await Promise.all(firms.map(({ creditCode }) => facade.idByCreditCode(creditCode.value)));
    await desk.invite(side, ids as string[], '');
  }
  await desk.command('open');
  await quiet();
  const invited = new Map((await desk.participants()).map((one) => [one.enterprise.name, one]));
  const participant = (id: string) => invited.get(nameOf(id)) as Participant;
  for (const { id, unavailable = [] } of problem.participants) {
    await desk.answerByTelephone(participant(id), { outcome: 'yes', unavailable });
  }
  const wishes = new Map<string, object[]>();
  for (const { a, b, value } of problem.meetings) {
    wishes.set(a, [...(wishes.get(a) ?? []), { to: participant(b).id, weight: 1 + (value % 3) }]);
  }
  for (const [id, said] of wishes) await desk.wishFor(participant(id).id, said);
  await desk.command('close-wishes');
  await quiet();
  return desk;
}

async function organiserAt(app: Rehearsal['app'], url: string): Promise<ApiVisitor> {
  const login = `bench-${randomBytes(6).toString('hex')}`;
  const password = randomBytes(15).toString('base64url');
  await app.get(Transactions).run((tx) =>
    app.get(AccountsFacade).createAccount(tx, {
      login,
      name: login,
      email: `${login}@example.invalid`,
      password,
      departments: [{ region: PROVINCE, role: 'organiser' }],
    }),
  );
  return ApiVisitor.signIn(url, login, password);
}

/** Watches the event loop, and asks for a small thing again and again, until some work is done. */
async function measured<Result>(
  bench: Bench,
  { url }: Rehearsal,
  what: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const delay: IntervalHistogram = monitorEventLoopDelay({ resolution: 1 });
  const answers: number[] = [];
  let working = true;
  const others = (async () => {
    while (working) {
      const asked = performance.now();
      await (await fetch(`${url}/api/health`)).text();
      answers.push(performance.now() - asked);
      await pause(BETWEEN_REQUESTS_MILLISECONDS);
    }
  })();
  delay.enable();
  const began = performance.now();
  let milliseconds = 0;
  const timed = work().finally(() => {
    working = false;
    milliseconds = performance.now() - began;
    delay.disable();
  });
  const [result] = await Promise.all([timed, others]);
  const against = { against: `${LONGEST_BLOCK_MILLISECONDS} ms` };
  const blocked = delay.max / 1e6;
  answers.sort((one, other) => one - other);
  bench.report({ case: what, measure: 'took', value: milliseconds / 1000, unit: 's' });
  bench.report({
    case: what,
    measure: 'longest block',
    value: blocked,
    unit: 'ms',
    ...against,
    ratio: blocked / LONGEST_BLOCK_MILLISECONDS,
  });
  bench.report({ case: what, measure: 'block p99', value: delay.percentile(99) / 1e6, unit: 'ms' });
  bench.report({ case: what, measure: 'slowest answer', value: answers.at(-1) ?? 0, unit: 'ms' });
  return result;
}
