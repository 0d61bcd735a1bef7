import type { EventModel } from '../model/event-model.js';

/**
 * The event as a linear programme in CPLEX's format: a variable for each meeting and each slot that it may be held in. With
 * `whole` its best solution is a plan of the greatest value, without it a bound. Undefined where a meeting that must be held
 * has no slot.
 */
export function valueProgramme(model: EventModel, whole: boolean): string | undefined {
  const { slots, people, meetings, a, b, value, required, allowed, stand, freeTables, most, least } = model;
  const rows: string[] = [];
  const row = (terms: readonly string[], limit: string) => {
    if (terms.length > 0) rows.push(`r${rows.length}: ${terms.join(' + ')} ${limit}`);
  };
  const all: string[] = [];
  const here: string[][] = Array.from({ length: people * slots }, () => []);
  const atTables: string[][] = Array.from({ length: slots }, () => []);
  for (let meeting = 0; meeting < meetings; meeting++) {
    const mine = [...allowed.of(meeting)].map((slot) => nameOf(meeting, slot));
    if (required[meeting] === 1 && mine.length === 0) return undefined;
    row(mine, required[meeting] === 1 ? '= 1' : '<= 1');
    for (const slot of allowed.of(meeting)) {
      const name = nameOf(meeting, slot);
      all.push(name);
      for (const person of [a[meeting] as number, b[meeting] as number]) here[person * slots + slot]?.push(name);
      if ((stand[meeting] as number) < 0) atTables[slot]?.push(name);
      for (const earlier of model.before.of(meeting)) {
        const sooner = [...allowed.of(earlier)]
          .filter((each) => each < slot)
          .map((each) => ` - ${nameOf(earlier, each)}`);
        rows.push(`r${rows.length}: ${name}${sooner.join('')} <= 0`);
      }
    }
  }
  for (const terms of here) row(terms, '<= 1');
  atTables.forEach((terms, slot) => row(terms, `<= ${freeTables[slot]}`));
  for (let person = 0; person < people; person++) {
    const terms = here.slice(person * slots, (person + 1) * slots).flat();
    if (terms.length === 0 && (least[person] as number) > 0) return undefined;
    if ((most[person] as number) < slots) row(terms, `<= ${most[person]}`);
    if ((least[person] as number) > 0) row(terms, `>= ${least[person]}`);
  }
  const worth = all.map((name) => `${value[Number(name.slice(1).split('_')[0])]} ${name}`);
  return [
    'Maximize',
    ` obj: ${['0 nothing', ...worth].join(' + ')}`,
    'Subject To',
    ...rows,
    ' last: nothing <= 0',
    'Bounds',
    ...all.map((name) => ` 0 <= ${name} <= 1`),
    ...(whole && all.length > 0 ? ['Binaries', ` ${all.join(' ')}`] : []),
    'End',
  ].join('\n');
}

/** The slot of each meeting in a solution, or -1. */
export function slotsOfSolution(model: EventModel, primal: (name: string) => number): Int32Array {
  return Int32Array.from({ length: model.meetings }, (_, meeting) => {
    return model.allowed.of(meeting).find((slot) => primal(nameOf(meeting, slot)) > 0.5) ?? -1;
  });
}

function nameOf(meeting: number, slot: number): string {
  return `x${meeting}_${slot}`;
}
