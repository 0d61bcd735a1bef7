import { faultsOf } from '../faults-of.js';
import type { ProblemFault, ReplanRequest } from '../problem.js';
import { afterChanges } from './after-changes.js';

/** Every mistake of a request to plan anew: in its problem, its plan, its time and its changes. */
export function faultsOfReplan(request: ReplanRequest): ProblemFault[] {
  const { problem, plan, now, changes } = request;
  const faults = faultsOf(problem);
  if (faults.length > 0) return faults;
  const say = (path: string, code: string, params: ProblemFault['params'] = {}) =>
    void faults.push({ path, code, params });
  const within = (path: string, what: 'slot' | 'table', value: number, count: number) => {
    if (!Number.isInteger(value) || value < 1 || value > count) {
      say(path, `no_such_${what}`, { [what]: value, [`${what}s`]: count });
    }
  };
  // After the last slot there is nothing left to plan, which is no mistake.
  within('now', 'slot', now, problem.slots + 1);
  const people = new Set(problem.participants.map(({ id }) => id));
  const meetings = new Set(problem.meetings.map(({ id }) => id));
  const placed = new Set<string>();
  plan.forEach(({ id, slot, table }, at) => {
    if (!meetings.has(id)) say(`plan[${at}].id`, 'unknown_meeting', { meeting: id });
    else if (placed.has(id)) say(`plan[${at}].id`, 'placed_twice', { meeting: id });
    placed.add(id);
    within(`plan[${at}].slot`, 'slot', slot, problem.slots);
    within(`plan[${at}].table`, 'table', table, problem.tables);
  });
  changes.forEach((change, at) => {
    const path = `changes[${at}]`;
    if (change.kind === 'table_lost') return within(`${path}.table`, 'table', change.table, problem.tables);
    if (change.kind === 'meeting_added') return;
    if (!people.has(change.participant)) {
      say(`${path}.participant`, 'unknown_participant', { participant: change.participant });
    }
    if (change.from !== undefined) within(`${path}.from`, 'slot', change.from, problem.slots);
    if (change.kind === 'late') within(`${path}.to`, 'slot', change.to, problem.slots);
  });
  if (faults.length > 0) return faults;
  return faultsOf(afterChanges(request)).map((fault) => ({ ...fault, path: pathOfAdded(fault.path, request) }));
}

/** Added meetings stand behind those of the problem; their mistakes are mistakes of the change. */
function pathOfAdded(path: string, { problem, changes }: ReplanRequest): string {
  const [, at, rest] = /^meetings\[(\d+)\](.*)$/s.exec(path) ?? [];
  const added = changes.flatMap((change, place) => (change.kind === 'meeting_added' ? [place] : []));
  const place = added[Number(at) - problem.meetings.length];
  return place === undefined ? path : `changes[${place}].meeting${rest}`;
}
