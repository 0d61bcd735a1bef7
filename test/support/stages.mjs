import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer, buildWeb } from '../../apps/launch/build.mjs';
import { generateClient } from '../../apps/launch/client.mjs';
import { ROOT } from '../../apps/launch/root.mjs';
import { installSystemPackages } from './system-packages.mjs';
import { add, NOTHING, sentence, writeTotals } from './totals.mjs';

const REPORTS = join(ROOT, '.data/test/reports');

/**
 * The stages of the two test commands, one group after another. The columns of a group, which use a processor each, run
 * at the same time, and the stages of a column one after another; columns of a group take about as long. A stage answers
 * with what it counted; what it throws is its failure.
 */
const STAGES = {
  test: [
    [{ build }],
    [{ lint }, { types, 'API client': () => generateClient(['--check']), journeys: () => jest(1, 'e2e') }],
    [{ 'unit and integration': () => jest(2, 'unit', 'together') }],
    [{ browser: () => jest(2, 'browser') }],
  ],
  'test:long': [[{ build }], [{ long: () => jest(2, 'long') }]],
};

/** Notes of suites that could not try everything, as they wrote them: `SKIPPED: ...`. */
const skippedNotes = new Set();

/**
 * Runs every stage of a command, also after one has failed, and ends the process. The last line on standard output is
 * `N passed, N failed, N skipped`.
 */
export async function runTests(command, words) {
  const outcomes = [];
  let totals = NOTHING;
  installSystemPackages().forEach((note) => skippedNotes.add(note));
  for (const group of STAGES[command]) {
    const columns = group.map((stages) =>
      Object.entries(stages).filter(([name]) => words.length === 0 || words.includes(name)),
    );
    const names = columns.flat().map(([name]) => name);
    if (names.length === 0) continue;
    process.stdout.write(`\n== ${names.join(', ')}\n`);
    const ended = (await Promise.all(columns.map(oneAfterAnother))).flat();
    totals = ended.reduce((sum, { counted }) => add(sum, counted), totals);
    outcomes.push(...ended);
    if (names.includes('build') && ended.some(({ counted }) => counted.failed > 0)) break;
  }
  writeTotals(command, totals);
  process.stdout.write(`\n${summary(outcomes)}\n${[...skippedNotes].map((note) => `${note}\n`).join('')}`);
  process.stdout.write(`${sentence(totals)}\n`);
  process.exit(totals.failed > 0 ? 1 : 0);
}

async function oneAfterAnother(stages) {
  const ended = [];
  for (const [name, run] of stages) ended.push(await timed(name, run));
  return ended;
}

async function timed(name, run) {
  const begun = performance.now();
  const counted = await attempt(run);
  return { name, counted, seconds: (performance.now() - begun) / 1000 };
}

async function attempt(run) {
  try {
    return (await run()) ?? NOTHING;
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return { ...NOTHING, failed: 1 };
  }
}

function summary(outcomes) {
  const width = Math.max(...outcomes.map(({ name }) => name.length));
  return outcomes
    .map(({ name, counted, seconds }) => {
      return `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${counted.failed > 0 ? 'FAILED' : 'passed'}`;
    })
    .join('\n');
}

async function build() {
  await buildServer();
  await buildWeb();
}

async function lint() {
  mkdirSync(join(ROOT, '.data'), { recursive: true });
  await npm('run', '--silent', 'lint');
}

async function types() {
  await npm('run', '--silent', 'types');
}

async function jest(workers, ...projects) {
  const report = join(REPORTS, `${projects.join('-')}.json`);
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const words = ['--ci', `--maxWorkers=${workers}`, '--passWithNoTests', '--json', `--outputFile=${report}`];
  const failure = await program(
    process.execPath,
    [
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['-c', 'test/jest.config.mjs', ...words, '--selectProjects', ...projects],
    ],
    { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
  ).then(
    () => undefined,
    (error) => error,
  );
  if (!existsSync(report)) throw failure ?? new Error('Jest wrote no report.');
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  return {
    passed: counts.numPassedTests,
    // A suite that could not be loaded has no tests to count, and must not look like nothing.
    failed: counts.numFailedTests + counts.numRuntimeErrorTestSuites || (failure ? 1 : 0),
    skipped: counts.numPendingTests + counts.numTodoTests,
  };
}

function npm(...words) {
  return process.env.npm_execpath
    ? program(process.execPath, [process.env.npm_execpath, ...words])
    : program('npm', words);
}

/** Runs a program to its end, its output passed on; the JSON report of Jest, which goes to standard output too, is not. */
function program(command, words, environment = {}) {
  return new Promise((done, fail) => {
    const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(command, words, {
      cwd: ROOT,
      env: { ...process.env, ...colours, ...environment },
      stdio: ['ignore', words.includes('--json') ? 'ignore' : 'inherit', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      process.stderr.write(text);
      for (const [note] of text.matchAll(/^SKIPPED: .*$/gm)) skippedNotes.add(note);
    });
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${words[0]} ended with ${code}.`))));
  });
}
