import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../eventually.js';

export interface RealMeili {
  readonly environment: Readonly<Partial<Record<'MEILI_URL' | 'MEILI_KEY', string>>>;
  stop(): Promise<void>;
}

/**
 * A Meilisearch server to try the adapter on: the one that `MEILI_URL` names, whose index of Lianqiao is overwritten, else
 * the program `meilisearch` where it is on the path. Undefined where there is neither, which is noted for the run's end.
 */
export async function startRealMeili(): Promise<RealMeili | undefined> {
  const { MEILI_URL, MEILI_KEY } = process.env;
  if (MEILI_URL) return { environment: { MEILI_URL, ...(MEILI_KEY && { MEILI_KEY }) }, stop: () => Promise.resolve() };
  if (spawnSync('meilisearch', ['--version']).status !== 0) {
    process.stderr.write(
      'SKIPPED: search against Meilisearch itself; MEILI_URL is not set and `meilisearch` is not on the path\n',
    );
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'lianqiao-meili-'));
  const key = randomBytes(24).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    'meilisearch',
    ['--db-path', join(folder, 'data'), '--http-addr', address, '--master-key', key, '--no-analytics'],
    { cwd: folder, stdio: 'ignore' },
  );
  await eventually('Meilisearch answers', () =>
    fetch(`http://${address}/health`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    environment: { MEILI_URL: `http://${address}`, MEILI_KEY: key },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
