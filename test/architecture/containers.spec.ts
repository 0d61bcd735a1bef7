import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contained,
  copiesWhatIsRead,
  copiesWhatIsThere,
  onlyTheApi,
  pinnedImages,
  secretsWritten,
  settingsExist,
  settingsTold,
  testedPostgres,
} from './containers/container-rules.js';
import { ROOT } from './cruise.js';
import { readSources, type SourceFile, type SourceRule } from './source-tree.js';

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** The tree with what stands beside the code. */
const TREE: readonly SourceFile[] = [
  ...readSources(ROOT),
  ...readdirSync(join(ROOT, 'docker')).map((name) => read(`docker/${name}`)),
  ...['README.md', 'package-lock.json', 'tsconfig.json'].map(read),
];

/** For each rule: a file, what is written in it instead of what, and what must be said about it. */
const PLANTED: readonly (readonly [SourceRule, string, string | RegExp, string, ...unknown[]])[] = [
  [
    pinnedImages,
    'docker/compose.yml',
    /redis:8[\w.-]+/,
    'redis:8',
    'docker/compose.yml: redis is not pinned to a version: redis:8',
  ],
  [
    pinnedImages,
    'docker/compose.yml',
    /dxflrs\/garage:v[\w.]+/,
    'dxflrs/garage',
    'docker/compose.yml: files is not pinned to a version: dxflrs/garage',
  ],
  [
    pinnedImages,
    'docker/Dockerfile',
    /node:24[\w.-]+/,
    'node:24-trixie-slim',
    'docker/Dockerfile is not pinned to a version: node:24-trixie-slim',
  ],
  [
    pinnedImages,
    'docker/Dockerfile',
    'FROM ${NODE_IMAGE} AS packages',
    'FROM node AS packages',
    'docker/Dockerfile begins a stage with an image of its own: node AS packages',
  ],
  [
    settingsExist,
    'docker/compose.yml',
    'PULSE_FILE:',
    'PULSEFILE:',
    'docker/compose.yml: worker sets PULSEFILE, which is no setting',
  ],
  [settingsTold, 'README.md', '`PULSE_FILE`', '', 'README.md does not tell of PULSE_FILE'],
  [
    settingsTold,
    'README.md',
    '`PULSE_FILE`',
    '`PULSE_FILE`, `S3_URL`',
    'README.md tells of S3_URL, which is no setting',
  ],
  [
    contained,
    'docker/compose.yml',
    'user: postgres',
    'hostname: postgres',
    'docker/compose.yml: postgres runs as root',
  ],
  [contained, 'docker/compose.yml', 'user: redis', "user: '0:0'", 'docker/compose.yml: redis runs as root'],
  [
    contained,
    'docker/compose.yml',
    'image: dxflrs',
    'read_only: false\n    cap_drop: []\n    security_opt: []\n    image: dxflrs',
    'docker/compose.yml: files may write to its image',
    'docker/compose.yml: files keeps capabilities',
    'docker/compose.yml: files may gain privileges',
  ],
  [
    contained,
    'docker/compose.yml',
    "test: ['CMD', 'node', 'dist/apps/worker/alive.js']",
    'disable: true',
    'docker/compose.yml: worker has no health check',
  ],
  [
    contained,
    'docker/compose.yml',
    "limits: { cpus: '1', memory: 256M }",
    "limits: { cpus: '1' }",
    'docker/compose.yml: redis has no limits',
  ],
  [
    onlyTheApi,
    'docker/compose.yml',
    'user: redis',
    "user: redis\n    ports: ['6379:6379']",
    'docker/compose.yml: redis publishes a port',
    'docker/compose.yml: redis publishes a port to everybody',
  ],
  [
    onlyTheApi,
    'docker/compose.yml',
    'internal: true',
    'internal: false',
    ...['postgres', 'redis', 'files', 'search'].map(
      (name) => `docker/compose.yml: ${name} is on a network that leads out`,
    ),
  ],
  [
    copiesWhatIsThere,
    'docker/Dockerfile',
    'COPY tsconfig.json ./',
    'COPY tsconfig.json nest.json ./',
    'docker/Dockerfile copies nest.json, which is not there',
    'docker/Dockerfile copies nest.json, which its .dockerignore keeps out',
  ],
  [
    copiesWhatIsThere,
    'docker/Dockerfile.dockerignore',
    '!apps',
    '',
    'docker/Dockerfile copies apps, which its .dockerignore keeps out',
  ],
  [
    copiesWhatIsRead,
    'docker/Dockerfile',
    'COPY libs/catalogue/data libs/catalogue/data\n',
    '',
    'libs/catalogue/src/data-file.ts reads libs/catalogue/data, which is not copied into the image',
  ],
  [
    copiesWhatIsRead,
    'docker/compose.yml',
    'dist/apps/worker/alive.js',
    'dist/apps/worker/alive-and-well.js',
    'dist/apps/worker/alive-and-well.js is started in a container and is built from nothing',
  ],
  [
    copiesWhatIsRead,
    'docker/Dockerfile',
    'dist/apps/api/alive.js',
    'dist/apps/api/well.js',
    'dist/apps/api/well.js is started in a container and is built from nothing',
  ],
  [
    secretsWritten,
    'docker/secrets.sh',
    /^S3_SECRET=.*\n/m,
    '',
    'docker/compose.yml wants S3_SECRET, which docker/secrets.sh does not write',
  ],
  [
    testedPostgres,
    'docker/compose.yml',
    /postgres:18[\w.-]+/,
    'postgres:15.18-bookworm',
    expect.stringMatching(/^docker\/compose.yml: postgres is postgres:15.18-bookworm, and the tests run on \d+\.\d+$/),
  ],
];

const RULES = [...new Set(PLANTED.map(([rule]) => rule))].map((rule) => [rule.name, rule] as const);

describe('Containers', () => {
  describe.each(RULES)('%s', (_name, rule) => {
    it('holds', () => {
      expect(rule(TREE)).toEqual([]);
    });

    it('is seen to fail where something is planted', () => {
      for (const [, path, instead, text, ...faults] of PLANTED.filter(([of]) => of === rule)) {
        const changed = TREE.map((file) =>
          file.path === path ? { path, text: file.text.replace(instead, () => text) } : file,
        );
        expect(changed.find((file) => file.path === path)?.text).not.toBe(read(path).text);
        expect(rule(changed)).toEqual(faults);
      }
    });
  });

  it('get secrets that the programs take, once, and for their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lianqiao-docker-'));
    try {
      const script = join(folder, 'secrets.sh');
      copyFileSync(join(ROOT, 'docker/secrets.sh'), script);
      execFileSync('sh', [script]);
      const file = join(folder, '.env');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const written = readFileSync(file, 'utf8');
      const secrets = Object.fromEntries(
        written
          .trim()
          .split('\n')
          .map((line) => line.split('=') as [string, string]),
      );
      expect(secrets).toEqual({
        DATABASE_PASSWORD: expect.stringMatching(/^[0-9a-f]{48}$/),
        // As Garage makes them itself.
        S3_KEY: expect.stringMatching(/^GK[0-9a-f]{24}$/),
        S3_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
        GARAGE_RPC_SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
        MEILI_MASTER_KEY: expect.stringMatching(/^[0-9a-f]{48}$/),
      });
      expect(() => execFileSync('sh', [script], { stdio: 'pipe' })).toThrow(/was left as it is/);
      expect(readFileSync(file, 'utf8')).toBe(written);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
