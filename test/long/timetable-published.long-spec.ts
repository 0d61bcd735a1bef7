import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDznEvent, readText, type TimetableProblem } from '#timetabling';
import { fewestBreaks } from '../bench/timetable/fewest-breaks.js';
import { publishedIn } from '../bench/timetable/published.js';

/** Instances are measured with and are no part of the project: they lie beside it, where somebody has put them. */
const SHARED = process.env['LIANQIAO_SHARED'] ?? resolve('../shared');
const FOLDER = join(SHARED, 'bench/b2b');
const SECONDS = 60;

/** `NAME.dzn`; variants have a further dot in their names. */
const names = existsSync(FOLDER) ? readdirSync(FOLDER).flatMap((file) => /^([^.]+)\.dzn$/.exec(file)?.[1] ?? []) : [];
if (names.length === 0) process.stderr.write(`SKIPPED: published timetables; there is no .dzn file in ${FOLDER}.\n`);
const suite = names.length === 0 ? describe.skip : describe;

suite('Published timetables', () => {
  it.each(names.length === 0 ? ['none'] : names)(
    '%s is planned within its time, with one break more than anybody found at the most',
    async (name) => {
      const published = publishedIn(readFileSync(join(FOLDER, 'README.md'), 'utf8'), names).get(name)?.breaks;
      const found = await fewestBreaks(eventIn(join(FOLDER, `${name}.dzn`)), { seed: 1, seconds: SECONDS });
      expect(found.breaks).toBeGreaterThanOrEqual(Number(published));
      expect(found.breaks).toBeLessThanOrEqual(Number(published) + 1);
      expect(found.bound).toBeLessThanOrEqual(Number(published));
    },
    2 * SECONDS * 1000,
  );
});

function eventIn(path: string): TimetableProblem {
  const text = readText(readFileSync(path));
  const event = 'content' in text ? readDznEvent(text.content) : text;
  if (!('content' in event)) throw new Error(`${path} cannot be read`);
  return event.content;
}
