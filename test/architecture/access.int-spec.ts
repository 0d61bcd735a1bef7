import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Controller, Get, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createHttpApplication, readConfig, serveApiDescription } from '#platform';
import { createDataSource, findDrift, MAPPINGS } from '#schema';
import { createTestDatabase, type TestDatabase } from '#test-support';
import { ApiModule } from '../../apps/api/api.module.js';
import { accessTable, declaredAccess, type OutsideNest, recordRoutes } from './route-table.js';

const SNAPSHOT = join(import.meta.dirname, 'access.snapshot.json');
const ignore = () => undefined;
const QUIET: LoggerService = { log: ignore, warn: ignore, error: ignore, debug: ignore };

/** Jest cannot load the plugin. With `serve: false` it adds no route of its own, so nothing is missed. */
jest.unstable_mockModule('@fastify/static', () => ({ default: () => Promise.resolve() }));
const { serveWeb } = await import('../../apps/api/web.js');

const DOCUMENTATION = 'anyone: the documentation, which holds nothing of anybody';

/** No guard stands at these: they hand out files and the description of the API. */
const OUTSIDE_NEST: OutsideNest = {
  'GET /*': 'anyone: the web app, files of its own folder',
  'GET /api/docs': DOCUMENTATION,
  'GET /api/docs-yaml': DOCUMENTATION,
  'GET /api/docs/': DOCUMENTATION,
  'GET /api/docs/LICENSE': DOCUMENTATION,
  'GET /api/docs/docs/swagger-ui-init.js': DOCUMENTATION,
  'GET /api/docs/index.html': DOCUMENTATION,
  'GET /api/docs/swagger-ui-init.js': DOCUMENTATION,
  'GET /api/openapi.json': DOCUMENTATION,
};

@Controller('forgotten')
class ForgottenController {
  @Get()
  read(): { secret: string } {
    return { secret: 'open to everybody' };
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

@Module({})
class Root {}

describe('Access', () => {
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'access-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
  });

  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The API as its process makes it, with what is planted beside it. */
  async function boot(
    planted: readonly (typeof ForgottenModule)[] = [],
    tamper: (app: NestFastifyApplication) => void = ignore,
  ) {
    const config = readConfig({ DATA_DIR: folder, DATABASE_URL: database.url });
    const api = ApiModule.register({
      config,
      databaseUrl: database.url,
      entities: MAPPINGS,
      role: 'write',
      processName: 'test',
    });
    const app = await createHttpApplication({ module: Root, imports: [api, ...planted] }, QUIET);
    const served = recordRoutes(app);
    serveApiDescription(app);
    await serveWeb(app, folder);
    tamper(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return { app, ...accessTable(served, declaredAccess(app), OUTSIDE_NEST) };
  }

  describe('of the whole API', () => {
    let booted: Awaited<ReturnType<typeof boot>>;

    beforeAll(async () => {
      booted = await boot();
    });

    afterAll(() => booted.app.close());

    it('is declared at every route', () => {
      expect(booted.faults).toEqual([]);
      expect(Object.keys(booted.table).length).toBeGreaterThan(40);
    });

    it('is the one that was reviewed (UPDATE_SNAPSHOT=1 takes over a change)', async () => {
      if (process.env['UPDATE_SNAPSHOT'] === '1') {
        await writeFile(SNAPSHOT, `${JSON.stringify(booted.table, null, 2)}\n`);
      }
      expect(booted.table).toEqual(JSON.parse(await readFile(SNAPSHOT, 'utf8')));
    });
  });

  it('that nobody declared is seen, and the route is closed to everybody', async () => {
    const { app, table, faults } = await boot([ForgottenModule]);
    try {
      expect(faults).toEqual(['GET /api/forgotten does not say who may call it']);
      expect(table['GET /api/forgotten']).toBe('UNDECLARED');
      const answer = await request(app.getHttpServer()).get('/api/forgotten').expect(403);
      expect(answer.body).toMatchObject({ code: 'access.undeclared' });
      expect(answer.text).not.toContain('open to everybody');
    } finally {
      await app.close();
    }
  });

  it('is seen to be missing where a route goes past Nest', async () => {
    const { app, faults } = await boot([], (raw) => {
      raw
        .getHttpAdapter()
        .getInstance()
        .delete('/api/everything', () => 'gone');
    });
    await app.close();
    expect(faults).toEqual(['DELETE /api/everything is answered past Nest, where no guard stands']);
  });
});

describe('Mappings and migrations', () => {
  it.each([
    ['agree', undefined, []],
    ['a type that differs', 'ALTER TABLE demand.shortage ALTER note TYPE varchar(10)', ['demand.shortage.note is']],
    ['a nullability', 'ALTER TABLE demand.shortage ALTER note DROP NOT NULL', ['demand.shortage.note is nullable']],
    ['a column that is gone', 'ALTER TABLE demand.shortage DROP note', ['demand.shortage.note is mapped and']],
    ['a column nobody maps', 'ALTER TABLE demand.shortage ADD x integer NOT NULL', ['demand.shortage.x must be given']],
    ['a table that is gone', 'DROP TABLE supply.offering', ['supply.offering is mapped and does not exist']],
  ])('%s', async (_what, planted, faults) => {
    const database = await createTestDatabase();
    const dataSource = await createDataSource(database.url).initialize();
    try {
      if (planted !== undefined) await database.query(planted);
      const drift = await findDrift(dataSource);
      expect(drift).toEqual(faults.map((fault) => expect.stringContaining(fault) as string));
    } finally {
      await dataSource.destroy();
      await database.drop();
    }
  });
});
