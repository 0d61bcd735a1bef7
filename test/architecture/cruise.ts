import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; to: string }[];
  };
}

export interface Cruise {
  /** How many modules were looked at. */
  readonly modules: number;
  /** Names of the rules that were applied. */
  readonly rules: string[];
  readonly violations: Violation[];
}

/**
 * Runs dependency-cruiser over a tree, in a process of its own: it loads its parsers in ways that Jest's modules do not
 * allow.
 * @param folder holds `libs`, `apps` and `test` beside `package.json` and `tsconfig.json`
 */
export async function cruise(folder: string): Promise<Cruise> {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(import.meta.dirname, 'dependency-cruiser.config.mjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'libs', 'apps', 'test'],
    { cwd: folder, maxBuffer: 2 ** 28, env: { ...process.env, NODE_OPTIONS: '' } },
  );
  const { summary } = JSON.parse(stdout) as Report;
  return {
    modules: summary.totalCruised,
    rules: summary.ruleSetUsed.forbidden.map(({ name }) => name),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

/** Writes files into a temporary folder that resolves packages and `#aliases` as the repository does. */
export async function plantTree(libs: readonly string[], files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'));
  const imports = Object.fromEntries(
    libs.map((lib) => [
      `#${lib}`,
      { source: `./libs/${lib}/src/index.ts`, default: `./dist/libs/${lib}/src/index.js` },
    ]),
  );
  const settings = {
    compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', customConditions: ['source'] },
  };
  const written = {
    'package.json': JSON.stringify({ name: 'planted', type: 'module', imports }),
    'tsconfig.json': JSON.stringify(settings),
    ...files,
  };
  for (const [path, text] of Object.entries(written)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export async function removeTree(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
