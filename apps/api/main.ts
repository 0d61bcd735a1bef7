import 'reflect-metadata';
import { join } from 'node:path';
import type { DemoLogin } from '#demo';
import {
  createHttpApplication,
  OrderlyStop,
  PinoLogger,
  readConfig,
  requireFileStore,
  serveApiDescription,
} from '#platform';
import { MAPPINGS } from '#schema';
import { ApiModule } from './api.module.js';
import { environment, openMigratedDatabase, ROOT } from './database.js';
import { fillDemo } from './demo.js';
import { explainFailure } from './explain-failure.js';
import { requireRedis } from './redis.js';
import { serveWeb } from './web.js';

const PATIENCE_SECONDS = 30;

const stop = new OrderlyStop({
  patienceSeconds: PATIENCE_SECONDS,
  explain: explainFailure,
  complain: (sentence, error) =>
    void process.stderr.write(`${sentence}${error === undefined ? '' : `: ${String((error as Error).stack)}`}\n`),
  askedExitCode: 0,
});

await stop.run(async () => {
  const config = readConfig(environment());
  const logger = new PinoLogger(config.logLevel, 'api');
  await requireRedis(config);
  await requireFileStore(config);
  const { url: databaseUrl } = await openMigratedDatabase(config, stop);
  const logins = await fillDemo(config, databaseUrl);
  stop.signal.throwIfAborted();
  const root = ApiModule.register({
    config,
    databaseUrl,
    entities: MAPPINGS,
    // With Redis, workers do the work; without it, this process does.
    role: config.redisUrl === undefined ? 'work' : 'dispatch',
    processName: 'api',
  });
  const app = await createHttpApplication(root, logger, config.trustedProxies);
  stop.begun('requests and jobs in flight', () => app.close());
  serveApiDescription(app);
  const web = await serveWeb(app, join(ROOT, 'dist/web'));
  await app.init();
  stop.signal.throwIfAborted();
  await app.listen(config.port, config.host);
  process.stdout.write(greeting(await app.getUrl(), logins));
  if (!web) logger.warn('The web app was not built: only the API is served.');
  await stop.untilAsked();
});

function greeting(address: string, logins: readonly DemoLogin[]): string {
  const lines = logins.map(({ login, password, who }) => `  ${login.padEnd(16)} ${password.padEnd(20)} ${who}`);
  return [`Lianqiao is ready at ${address}`, ...lines, ''].join('\n');
}
