import 'reflect-metadata';
import { ConfigError, createBareApplication, OrderlyStop, PinoLogger, readConfig, requireFileStore } from '#platform';
import { MAPPINGS } from '#schema';
import { ApiModule } from '../api/api.module.js';
import { environment, openMigratedDatabase } from '../api/database.js';
import { explainFailure } from '../api/explain-failure.js';
import { requireRedis } from '../api/redis.js';

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
  if (config.databaseUrl === undefined || config.redisUrl === undefined) {
    throw new ConfigError(
      'A worker shares its work with others through DATABASE_URL and REDIS_URL; set both. Without them the API does the work itself.',
    );
  }
  const logger = new PinoLogger(config.logLevel, 'worker');
  await requireRedis(config);
  await requireFileStore(config);
  const { url: databaseUrl } = await openMigratedDatabase(config, stop);
  const app = await createBareApplication(
    ApiModule.register({ config, databaseUrl, entities: MAPPINGS, role: 'work', processName: 'worker' }),
    logger,
  );
  stop.begun('jobs in flight', () => app.close());
  logger.log('Worker is ready');
  await stop.untilAsked();
});
