import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, type Terminal } from '../terminal.js';
import { planFile } from './plan-file.js';

/** Everybody of two threes is to meet both others, in two slots: one too few, which no count of people shows. */
const TWO_THREES = {
  slots: 2,
  tables: 3,
  participants: ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'].map((id) => ({ id })),
  meetings: ['A', 'B'].flatMap((three) =>
    [
      [1, 2],
      [2, 3],
      [3, 1],
    ].map(([a, b]) => ({ id: `${three}${a}${b}`, a: `${three}${a}`, b: `${three}${b}`, value: 1, required: true })),
  ),
};

describe('A search that is ended', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lianqiao-plan-'));
    await writeFile(join(folder, 'event.json'), JSON.stringify(TWO_THREES));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('leaves the plan that it has, and says what that lacks', async () => {
    const said: string[] = [];
    const terminal = {
      locale: 'en',
      say: (text: string) => said.push(text),
      note: () => undefined,
    } as unknown as Terminal;
    const out = join(folder, 'plan.json');
    const options = { in: join(folder, 'event.json'), out, seconds: 3600, prove: true };
    const ended = planFile(options, terminal, () => AbortSignal.abort());
    const refusal = await ended.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(/^[^\n]* A\d\d must be held[^\n]*\n[^\n]* B\d\d must be held[^\n]*$/);
    const plan = JSON.parse(await readFile(out, 'utf8')) as { meetings: unknown[] };
    expect(plan.meetings).toHaveLength(4);
    expect(Object.keys(plan)).not.toContain('isStopped');
    expect(said).toEqual([expect.stringMatching(/^4 meetings placed, 2 not/)]);
  });
});
