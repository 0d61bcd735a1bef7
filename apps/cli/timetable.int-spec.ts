import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { projectRoot } from '#platform';
import { eventually, startProgram } from '#test-support';
import { drawn, SHAPES } from '../../test/bench/timetable/drawn-events.js';
import { changed, GOOD, GOOD_REPLAN } from '../../libs/timetabling/test/malformed-events.js';
import { GOOD_DZN } from '../../libs/timetabling/test/malformed-texts.js';

jest.setTimeout(120_000);

describe('`lianqiao timetable` as a process, without a database', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-timetable-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function timetable(words: string, language = 'C') {
    const environment = { INIT_CWD: folder, LANG: language, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const program = startProgram('cli', environment, ['timetable', ...words.split(' ')]);
    return { exitCode: await program.ended, said: program.output(), noted: program.log() };
  }

  const write = (name: string, text: string | Buffer) => writeFile(join(folder, name), text);
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>;

  it('plans, checks and plans anew', async () => {
    await write('event.json', changed(GOOD, {}));
    expect(await timetable('plan --in event.json --out plan.json --seconds 1')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('3 meetings placed, 0 not; value 70 of at most 70'),
      noted: '',
    });
    const plan = await read('plan.json');
    expect(plan).toMatchObject({ value: 70, valueBound: 70, breaks: 1, unplaced: [] });
    expect(plan['milliseconds']).toEqual(expect.any(Number));
    expect(await timetable('check --in event.json --plan plan.json')).toMatchObject({
      exitCode: 0,
      said: 'No rule is broken.\n',
    });
    expect(
      await timetable('plan --in event.json --objective breaks --prove --seconds 50 --out proved.json'),
    ).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('proved to be the best'),
    });
    expect(await read('proved.json')).toMatchObject({ breaks: 1, breaksBound: 1, provedOptimal: true });
    await write('changed.json', changed(GOOD_REPLAN, { plan }));
    expect(await timetable('replan --in changed.json --out again.json', 'zh_CN.UTF-8')).toMatchObject({
      exitCode: 0,
      said: expect.stringContaining('排入 3 场，未排 1 场，移动 0 场'),
    });
    expect(await read('again.json')).toMatchObject({ value: 70, moved: [] });
    expect(await timetable('check --in changed.json --plan again.json')).toMatchObject({ exitCode: 0 });
  });

  it('reads a published instance, and answers on standard output where no file is named', async () => {
    await write('event.dzn', GOOD_DZN);
    const { exitCode, said, noted } = await timetable('plan --in event.dzn --seconds 1');
    expect({ exitCode, plan: JSON.parse(said) }).toMatchObject({
      exitCode: 0,
      plan: { meetings: { length: 2 }, breaks: 0, provedOptimal: true },
    });
    expect(noted).toContain('2 meetings placed');
  });

  it('names the rules that a plan breaks, and ends with 1', async () => {
    await write('event.json', changed(GOOD, {}));
    await write('plan.json', JSON.stringify({ meetings: [{ id: 'M1', slot: 3, table: 7 }] }));
    expect(await timetable('check --in event.json --plan plan.json')).toEqual({
      exitCode: 1,
      said: '',
      noted:
        'participant_unavailable: M1 is in slot 3, in which P1 cannot come\n' +
        'not_after: M1 is in slot 3, and M0 is not over before it\n',
    });
  });

  it('tells every mistake of a file, writes nothing, and ends with 2', async () => {
    await write('event.json', changed(GOOD, { 'participants[3].unavailable': [0, 25], 'meetings[2].b': 'P9' }));
    expect(await timetable('plan --in event.json --out plan.json')).toEqual({
      exitCode: 2,
      said: '',
      noted:
        'participants[3].unavailable[0]: slot 0 of 24\n' +
        'participants[3].unavailable[1]: slot 25 of 24\n' +
        'meetings[2].b: there is no participant "P9"\n',
    });
    expect(await readdir(folder)).toEqual(['event.json']);
    await write('broken.json', '{\n  "slots": 24,\n}');
    await write('broken.dzn', GOOD_DZN.replace('{1, 4}', '{1, 5}'));
    await write('latin.json', Buffer.from([0x7b, 0xb3, 0xa4]));
    for (const [words, sentence] of [
      ['plan --in broken.json', '第 2 行第 14 列: 最后一项之后不应有逗号\n'],
      ['plan --in broken.dzn', '第 12 行, forbidden[2]: 时段 5 不存在，共 4 个\n'],
      ['plan --in latin.json', '不是 UTF-8 文本\n'],
      ['plan --in nowhere.json', `没有文件 ${join(folder, 'nowhere.json')}\n`],
    ] as const) {
      expect(await timetable(words, 'zh_CN.UTF-8')).toEqual({ exitCode: 2, said: '', noted: sentence });
    }
    expect(await timetable('plan --in broken.json --seconds 0')).toMatchObject({ exitCode: 2 });
    expect(await timetable('plan --objective joy --in broken.json')).toMatchObject({ exitCode: 2 });
    expect(await timetable('plan')).toMatchObject({ exitCode: 2 });
  });

  it('ends at Ctrl-C, which npm tells a second time, with the best plan so far', async () => {
    await write('event.json', JSON.stringify(drawn(SHAPES.small, 1)));
    const words = ['timetable', 'plan', '--in', 'event.json', '--out', 'plan.json', '--seconds', '86400', '--prove'];
    const launch = `const { runProgram } = await import('./apps/launch/program.mjs');
      await runProgram('dist/apps/cli/main.js', ${JSON.stringify(words)});`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', launch], {
      cwd: projectRoot(import.meta.dirname),
      env: { PATH: process.env['PATH'], INIT_CWD: folder, LANG: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'close');
    let noted = '';
    child.stderr.on('data', (chunk: Buffer) => (noted += chunk.toString()));
    await eventually('it searches', () => Promise.resolve(noted.includes('Ctrl-C') || undefined), 60_000);
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    const plan = await read('plan.json');
    expect(plan['meetings']).not.toEqual([]);
    expect(await timetable('check --in event.json --plan plan.json')).toMatchObject({ exitCode: 0 });
  });

  it('says before it searches that nothing can be written there', async () => {
    await write('event.json', changed(GOOD, {}));
    for (const [out, why] of [
      ['nowhere/plan.json', 'ENOENT'],
      ['.', 'EISDIR'],
    ] as const) {
      const path = join(folder, out);
      expect(await timetable(`plan --in event.json --seconds 86400 --prove --out ${out}`)).toEqual({
        exitCode: 2,
        said: '',
        noted: `${path} cannot be written (${why}). Name another file with --out.\n`,
      });
    }
  });

  it('tells which of two files has the mistake', async () => {
    await write('event.json', changed(GOOD, {}));
    await write('plan.json', '{ "meetings": 7 }');
    expect(await timetable('check --in event.json --plan plan.json')).toMatchObject({
      exitCode: 2,
      noted: 'plan.json: meetings: should be a list [ ... ]\n',
    });
  });

  it('tells what clashes, writes nothing, and ends with 3', async () => {
    const away = Array.from({ length: 24 }, (_, at) => at + 1).filter((slot) => slot !== 9);
    await write(
      'event.json',
      changed(GOOD, {
        'participants[1].unavailable': away,
        'meetings[0].required': true,
        'meetings[1].required': true,
      }),
    );
    const { exitCode, noted, said } = await timetable('plan --in event.json --out plan.json');
    expect({ exitCode, said }).toEqual({ exitCode: 3, said: '' });
    expect(noted).toContain('Concerned: participants P3, P2, P1');
    expect(existsSync(join(folder, 'plan.json'))).toBe(false);
  });
});
