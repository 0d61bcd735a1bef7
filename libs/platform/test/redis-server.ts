import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { eventually } from '#test-support';

export interface RedisServer {
  readonly url: string;
  readonly client: Redis;
  stop(): Promise<void>;
}

/** Whether tests can start a Redis; says so where they cannot. */
export function redisInstalled(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found) process.stderr.write('SKIPPED: redis-server is not installed; nothing is tried through Bull.\n');
  return found;
}

/** Starts a Redis of its own on a free port, which keeps nothing on disk. */
export async function startRedis(policy = 'noeviction'): Promise<RedisServer> {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--maxmemory-policy', policy];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const gone = once(server, 'exit');
  const client = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await eventually('Redis answers', async () => (await client.ping()) === 'PONG');
  return {
    url: `redis://127.0.0.1:${port}`,
    client,
    stop: async () => {
      client.disconnect();
      server.kill('SIGKILL');
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
