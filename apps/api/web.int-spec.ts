import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { get as httpGet, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = resolve(import.meta.dirname, '../..');

/** Serves a folder as `main.ts` does. A process of its own: Jest on Node 20 cannot load what @fastify/static requires. */
const SERVE = `
  import 'reflect-metadata';
  import { Module } from '@nestjs/common';
  const { createHttpApplication } = await import('${ROOT}/dist/libs/platform/src/index.js');
  const { serveWeb } = await import('${ROOT}/dist/apps/api/web.js');
  class Empty {}
  Module({})(Empty);
  const quiet = () => undefined;
  const app = await createHttpApplication(Empty, { log: quiet, warn: quiet, error: quiet, debug: quiet });
  const served = await serveWeb(app, process.argv[1]);
  await app.listen(0, '127.0.0.1');
  process.stdout.write(JSON.stringify({ served, url: await app.getUrl() }));
`;

describe('the web app as the API serves it', () => {
  let folder: string;
  const servers: ChildProcess[] = [];
  let url: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-web-'));
    writeFileSync(join(folder, 'secret.txt'), 'beside the published folder');
    const published = join(folder, 'web');
    mkdirSync(join(published, 'assets'), { recursive: true });
    mkdirSync(join(published, '.vite'));
    writeFileSync(join(published, 'index.html'), '<title>page</title>');
    writeFileSync(join(published, 'assets/app-1a2b.js'), 'run()');
    writeFileSync(join(published, '.vite/manifest.json'), '{}');
    ({ url } = await serve(published));
  });

  afterAll(async () => {
    for (const server of servers) {
      server.kill();
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });

  async function serve(published: string): Promise<{ served: boolean; url: string }> {
    const server = spawn(process.execPath, ['--input-type=module', '-e', SERVE, published], { cwd: ROOT });
    servers.push(server);
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    return JSON.parse(said.toString()) as { served: boolean; url: string };
  }

  /** Sends the path as it is spelt. */
  async function get(path: string): Promise<{ statusCode: number; headers: IncomingHttpHeaders; body: string }> {
    const { hostname, port } = new URL(url);
    const [answer] = (await once(httpGet({ hostname, port, path, agent: false }), 'response')) as [IncomingMessage];
    return { statusCode: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
  }

  it.each(['/', '/log-in', '/lists/7/lines', '/apiary'])(
    'answers %s with the page, asked for anew each time',
    async (path) => {
      const answer = await get(path);
      expect([answer.statusCode, answer.body]).toEqual([200, '<title>page</title>']);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    },
  );

  it('lets browsers keep what has a hash in its name', async () => {
    const answer = await get('/assets/app-1a2b.js');
    expect([answer.statusCode, answer.body]).toEqual([200, 'run()']);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/api', '/api/none', '/API/none', '/%61pi/none', '//api/none', '/api%2Fnone', '/api;x', '/api/../api/none'])(
    'does not answer %s with the page',
    async (path) => {
      expect((await get(path)).statusCode).toBe(404);
    },
  );

  it.each([
    '/assets/none.js',
    '/.vite/manifest.json',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).statusCode).toBe(404);
  });

  it('is left out where it was not built', async () => {
    expect(await serve(join(folder, 'nowhere'))).toMatchObject({ served: false });
  });
});
