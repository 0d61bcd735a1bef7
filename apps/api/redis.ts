import { Redis } from 'ioredis';
import { type Config, ConfigError } from '#platform';

const PATIENCE_MILLISECONDS = 5_000;

/**
 * Asks Redis once before anything is begun: a queue would wait for it in silence.
 * @throws ConfigError naming REDIS_URL
 */
export async function requireRedis({ redisUrl }: Config): Promise<void> {
  if (redisUrl === undefined) return;
  const client = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: PATIENCE_MILLISECONDS,
    commandTimeout: PATIENCE_MILLISECONDS,
    retryStrategy: () => null,
  });
  let why = 'no answer';
  client.on('error', (error) => (why = error.message));
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    const { host, pathname } = new URL(redisUrl);
    throw new ConfigError(`REDIS_URL: no Redis answers at ${host || pathname} (${why}).`, { cause: error });
  } finally {
    client.disconnect();
  }
}
