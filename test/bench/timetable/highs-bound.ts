import highsModule from 'highs';
import type { TimetableProblem } from '#timetabling';

/** The package is a function; its types say that it holds one. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

export interface HighsBound {
  readonly value: number;
  readonly seconds: number;
  /** Whether it is the best value of a timetable, or of a relaxation. */
  readonly exact: boolean;
}

/**
 * What HiGHS makes of an event: a variable for each meeting and slot that both can come in, one meeting for each
 * participant and slot, tables a slot, and the greatest numbers. `integer` asks for whole meetings. Undefined where it was
 * not solved in time.
 */
export async function highsBound(
  problem: TimetableProblem,
  integer: boolean,
  seconds: number,
): Promise<HighsBound | undefined> {
  const highs = await loadHighs();
  const began = performance.now();
  const { Status: status, ObjectiveValue: value } = highs.solve(programme(problem, integer), {
    time_limit: seconds,
    output_flag: false,
  });
  if (status !== 'Optimal') return undefined;
  return { value, seconds: (performance.now() - began) / 1000, exact: integer };
}

function programme({ slots, tables, participants, meetings }: TimetableProblem, integer: boolean): string {
  const away = new Map(participants.map(({ id, unavailable }) => [id, new Set(unavailable)]));
  const rows = new Map<string, string[]>();
  const put = (row: string, variable: string) => {
    const list = rows.get(row);
    if (list) list.push(variable);
    else rows.set(row, [variable]);
  };
  const objective: string[] = [];
  const variables: string[] = [];
  meetings.forEach(({ a, b, value }, at) => {
    for (let slot = 1; slot <= slots; slot++) {
      if (away.get(a)?.has(slot) || away.get(b)?.has(slot)) continue;
      const variable = `x${at}_${slot}`;
      variables.push(variable);
      objective.push(`${value} ${variable}`);
      put(`once ${at} 1`, variable);
      put(`tables ${slot} ${tables}`, variable);
      for (const person of [a, b]) put(`busy ${person} ${slot} 1`, variable);
    }
  });
  for (const { id, maxMeetings } of participants) {
    if (maxMeetings === undefined || maxMeetings >= slots) continue;
    const mine = meetings.flatMap(({ a, b }, at) => (a === id || b === id ? [at] : []));
    for (const at of mine)
      for (const variable of rows.get(`once ${at} 1`) ?? []) put(`most ${id} ${maxMeetings}`, variable);
  }
  const limits = [...rows].map(([row, list]) => `${list.join(' +\n ')} <= ${row.split(' ').at(-1)}`);
  return [
    'Maximize',
    objective.join(' +\n '),
    'Subject To',
    limits.join('\n'),
    ...(integer ? ['Binary', variables.join('\n')] : ['Bounds', variables.map((one) => `0 <= ${one} <= 1`).join('\n')]),
    'End',
  ].join('\n');
}
