import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '#platform';
import { lookAtPages, PAGES } from './browser/pages.js';
import { openStage, type Stage } from './browser/stage.js';

const WEB = join(projectRoot(import.meta.dirname), 'apps/web');

interface ClientGenerator {
  clientTypes(document: unknown): Promise<string>;
}

interface SizeCheck {
  measure(): { readonly first: number; readonly limit: number; readonly pages: Readonly<Record<string, number>> };
}

const script = async <Module>(name: string) => (await import(pathToFileURL(join(WEB, name)).href)) as Module;

describe('the web app', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());

  it('has the client that the running API describes', async () => {
    const { clientTypes } = await script<ClientGenerator>('generate-client.mjs');
    const document: unknown = await (await fetch(`${stage.url}/api/openapi.json`)).json();
    const committed = await readFile(join(WEB, 'src/api/schema.generated.ts'), 'utf8');
    expect(await clientTypes(document)).toBe(committed);
  }, 60_000);

  it('loads less than 300 KB of compressed script first', async () => {
    const { measure } = await script<SizeCheck>('check-size.mjs');
    const { first, limit, pages } = measure();
    expect(first).toBeLessThan(limit);
    expect(Object.keys(pages).length).toBeGreaterThan(15);
  });

  it.each(PAGES)(
    'is sound for $login at the $device they use',
    async ({ login, device }) => {
      await lookAtPages(stage, login, device);
    },
    240_000,
  );

  it('sends whoever is not signed in to the log-in and back to where they wanted to go', async () => {
    const visit = await stage.visit('desk');
    const { page } = visit;
    await visit.go('/introductions?state=put');
    await page.getByLabel('登录名').fill('changfeng');
    await page.getByLabel('密码', { exact: true }).fill('not the password at all');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('密码', { exact: true }).fill('lianqiao-demo');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '我的牵线' }).waitFor();
    expect(page.url()).toContain('/introductions?state=put');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await visit.end();
  }, 60_000);
});
