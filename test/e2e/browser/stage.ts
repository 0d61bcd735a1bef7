import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { HistoryStage, raiseFirstList } from '#demo';
import { FixedClock } from '#kernel';
import { projectRoot } from '#platform';
import { createTestDatabase, startApiProgram, type TestDatabase } from '#test-support';
import { Visit, type Device } from './visit.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET_BROWSER = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built web app behind the API program over a database of its own with the demo's firms and people and one list, and a browser. */
export interface Stage {
  readonly url: string;
  readonly database: TestDatabase;
  /** Somebody new at the door, with a browser profile of their own. */
  visit(device: Device): Promise<Visit>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  buildWeb();
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'lianqiao-browser-'));
  const api = await startApiProgram({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DEMO: 'stage',
    LOG_LEVEL: 'warn',
  });
  // Nothing has happened yet but what every visit begins with: Changfeng's list.
  await raiseFirstList(new HistoryStage(api.url, new FixedClock(new Date()), () => Promise.resolve()));
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET_BROWSER });
  return {
    url: api.url,
    database,
    visit: (device) => Visit.begin(browser, api.url, device),
    close: async () => {
      await browser.close();
      await api.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** As `npm start` does it: only where a source changed. */
function buildWeb(): void {
  const build = "import { buildWeb } from './apps/launch/build.mjs'; buildWeb();";
  execFileSync(process.execPath, ['--input-type=module', '--eval', build], {
    cwd: projectRoot(import.meta.dirname),
    // Jest's own NODE_ENV would build React with its development checks.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
