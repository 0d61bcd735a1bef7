import { check } from '../src/check.js';
import type { PlacedMeeting, TimetableProblem } from '../src/problem.js';

export interface Optimum {
  readonly value: number;
  readonly breaks: number;
  /** Fewest breaks of a plan of that value whose participants' breaks lie no further apart than fairness allows. */
  readonly fairBreaks: number | undefined;
}

/**
 * The best plan of a tiny event by trying all, judged by rules written down a second time and by nothing clever: the
 * greatest value and, for it, the fewest breaks, with and without fairness. Undefined where no plan keeps all rules.
 */
export function bruteForce(problem: TimetableProblem): Optimum | undefined {
  const { participants, meetings } = problem;
  const person = new Map(participants.map((one) => [one.id, one]));
  const stands = participants.filter((one) => one.table !== undefined).length;
  const order = inOrder(problem);
  const slotOf = new Map<string, number>();
  const busy = new Set<string>();
  const atTables = new Array<number>(problem.slots + 1).fill(0);
  const left = order.map((_, at) => order.slice(at).reduce((sum, meeting) => sum + meeting.value, 0));
  let best: Optimum | undefined;

  const held = (id: string) => [...slotOf.keys()].filter((name) => isOf(name, id)).length;
  const isOf = (name: string, id: string) => meetings.some((one) => one.id === name && (one.a === id || one.b === id));

  const isAllowed = (meeting: TimetableProblem['meetings'][number], slot: number): boolean => {
    const morning = slot <= (problem.morningSlots ?? problem.slots);
    if ((meeting.session === 'morning' && !morning) || (meeting.session === 'afternoon' && morning)) return false;
    if (meeting.fixedSlot && meeting.fixedSlot !== slot) return false;
    if ((meeting.after ?? []).some((id) => (slotOf.get(id) ?? Infinity) >= slot)) return false;
    return [meeting.a, meeting.b].every((id) => {
      const one = person.get(id);
      return (
        !busy.has(`${id} ${slot}`) && !one?.unavailable?.includes(slot) && held(id) < (one?.maxMeetings ?? Infinity)
      );
    });
  };

  const walk = (at: number, value: number): void => {
    if (best && value + (left[at] ?? 0) < best.value) return;
    const meeting = order[at];
    if (!meeting) {
      if (participants.some((one) => held(one.id) < (one.minMeetings ?? 0))) return;
      const waits = participants.map((one) => breaksOf(one.id));
      const breaks = waits.reduce((sum, each) => sum + each, 0);
      const isFair = Math.max(...waits) - Math.min(...waits) <= (problem.fairness ?? Infinity);
      const before = best?.value === value ? best : undefined;
      const fairBreaks = isFair ? Math.min(breaks, before?.fairBreaks ?? Infinity) : before?.fairBreaks;
      best = { value, breaks: Math.min(breaks, before?.breaks ?? Infinity), fairBreaks };
      return;
    }
    const isAtStand = [meeting.a, meeting.b].some((id) => person.get(id)?.table !== undefined);
    for (let slot = 1; slot <= problem.slots; slot++) {
      if (!isAllowed(meeting, slot)) continue;
      if (!isAtStand && (atTables[slot] as number) >= problem.tables - stands) continue;
      if (!isAtStand) atTables[slot] = (atTables[slot] as number) + 1;
      slotOf.set(meeting.id, slot);
      busy.add(`${meeting.a} ${slot}`).add(`${meeting.b} ${slot}`);
      walk(at + 1, value + meeting.value);
      busy.delete(`${meeting.a} ${slot}`);
      busy.delete(`${meeting.b} ${slot}`);
      slotOf.delete(meeting.id);
      if (!isAtStand) atTables[slot] = (atTables[slot] as number) - 1;
    }
    if (!meeting.required) walk(at + 1, value);
  };

  const breaksOf = (id: string): number => {
    const slots = [...slotOf].flatMap(([name, slot]) => (isOf(name, id) ? [slot] : [])).sort((one, two) => one - two);
    return slots.filter((slot, at) => at > 0 && slot - (slots[at - 1] as number) > 1).length;
  };

  walk(0, 0);
  return best;
}

function inOrder(problem: TimetableProblem): TimetableProblem['meetings'][number][] {
  const rest = [...problem.meetings];
  const order: typeof rest = [];
  while (rest.length > 0) {
    const ready = rest.findIndex((one) => (one.after ?? []).every((id) => order.some((done) => done.id === id)));
    order.push(...rest.splice(ready, 1));
  }
  return order;
}

/** Codes of what is asked for and missing: where it cannot be had, the plan comes as near as it can. */
export const LACKING: readonly string[] = ['required_but_unplaced', 'too_few_meetings'];

/** Violations other than that something asked for is missing. */
export function brokenRules(problem: TimetableProblem, plan: { readonly meetings: readonly PlacedMeeting[] }) {
  return check(problem, plan).filter(({ code }) => !LACKING.includes(code));
}
