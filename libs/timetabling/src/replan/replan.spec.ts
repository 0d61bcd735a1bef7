import fc from 'fast-check';
import { LACKING } from '../../test/brute-force.js';
import { anyEvent } from '../../test/random-event.js';
import { plan } from '../plan.js';
import type { ReplanRequest, TimetableChange, TimetableProblem } from '../problem.js';
import { checkReplan } from './check-replan.js';
import { faultsOfReplan } from './faults-of-replan.js';
import { replan } from './replan.js';

const SECONDS = 1000;

function anyRequest(): fc.Arbitrary<ReplanRequest> {
  return anyEvent({ people: 12, meetings: 40, slots: 7 }).chain((problem) =>
    fc
      .record({
        now: fc.integer({ min: 1, max: problem.slots + 1 }),
        changes: fc.array(anyChange(problem), { maxLength: 4 }),
      })
      .map(({ now, changes }) => ({ problem, plan: plan(problem, { effort: 0.02 }).meetings, now, changes })),
  );
}

function anyChange({ slots, tables, participants }: TimetableProblem): fc.Arbitrary<TimetableChange> {
  const participant = fc.constantFrom(...participants.map(({ id }) => id));
  const slot = fc.integer({ min: 1, max: slots });
  return fc.oneof(
    fc
      .record({ kind: fc.constant('late' as const), participant, from: slot, to: slot })
      .map((late) => ({ ...late, to: Math.max(late.from, late.to) })),
    fc.record({ kind: fc.constant('gone' as const), participant }),
    fc.record({ kind: fc.constant('table_lost' as const), table: fc.integer({ min: 1, max: tables }) }),
  );
}

describe('A timetable planned anew', () => {
  it(
    'leaves what has begun as it was, and breaks no rule afterwards',
    () => {
      fc.assert(
        fc.property(anyRequest(), (request) => {
          const replanned = replan(request, { effort: 0.02 });
          const broken = checkReplan(request, replanned).filter(({ code }) => !LACKING.includes(code));
          expect(broken).toEqual([]);
        }),
        { numRuns: 1000 },
      );
    },
    120 * SECONDS,
  );

  it('says which meetings moved, and none where nothing changed but for a required one that had no place', () => {
    fc.assert(
      fc.property(anyRequest(), (request) => {
        const before = new Map(request.plan.map((entry) => [entry.id, entry]));
        const replanned = replan(request, { effort: 0.02 });
        const moved = replanned.meetings.filter(({ id, slot, table }) => {
          const was = before.get(id);
          return was && (was.slot !== slot || was.table !== table);
        });
        expect([...replanned.moved].sort()).toEqual(moved.map(({ id }) => id).sort());
        const again = replan({ ...request, changes: [] });
        const required = new Set(request.problem.meetings.filter((meeting) => meeting.required).map(({ id }) => id));
        const isMadeRoomFor = again.meetings.some(({ id }) => required.has(id) && !before.has(id));
        if (!isMadeRoomFor) expect(again.moved).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('is told from one that breaks the rules of planning anew', () => {
    const problem: TimetableProblem = {
      slots: 3,
      tables: 2,
      participants: ['P1', 'P2', 'P3', 'P4'].map((id) => ({ id })),
      meetings: [
        { id: 'M1', a: 'P1', b: 'P2', value: 1 },
        { id: 'M2', a: 'P3', b: 'P4', value: 1 },
      ],
    };
    const planned = [{ id: 'M1', slot: 1, table: 1 }];
    const request: ReplanRequest = {
      problem,
      plan: planned,
      now: 2,
      changes: [
        { kind: 'late', participant: 'P3', from: 2, to: 2 },
        { kind: 'table_lost', table: 2 },
      ],
    };
    const codes = (meetings: typeof planned) => checkReplan(request, { meetings }).map(({ code }) => code);
    expect(codes([...planned, { id: 'M2', slot: 3, table: 1 }])).toEqual([]);
    expect(codes([])).toEqual(['past_changed']);
    expect(codes([...planned, { id: 'M2', slot: 1, table: 2 }])).toEqual(['past_added']);
    expect(codes([...planned, { id: 'M2', slot: 3, table: 2 }])).toEqual(['at_a_lost_table']);
    expect(codes([...planned, { id: 'M2', slot: 2, table: 1 }])).toEqual([
      'participant_unavailable',
      'with_somebody_away',
    ]);
  });

  it('names every mistake of the request by its path', () => {
    const problem: TimetableProblem = {
      slots: 3,
      tables: 1,
      participants: [{ id: 'P1' }, { id: 'P2' }],
      meetings: [{ id: 'M1', a: 'P1', b: 'P2', value: 1 }],
    };
    const added: TimetableChange = { kind: 'meeting_added', meeting: { id: 'M2', a: 'P1', b: 'P9', value: 1 } };
    expect(
      faultsOfReplan({
        problem,
        plan: [{ id: 'M7', slot: 4, table: 2 }],
        now: 5,
        changes: [{ kind: 'gone', participant: 'P3' }],
      }),
    ).toEqual([
      { path: 'now', code: 'no_such_slot', params: { slot: 5, slots: 4 } },
      { path: 'plan[0].id', code: 'unknown_meeting', params: { meeting: 'M7' } },
      { path: 'plan[0].slot', code: 'no_such_slot', params: { slot: 4, slots: 3 } },
      { path: 'plan[0].table', code: 'no_such_table', params: { table: 2, tables: 1 } },
      { path: 'changes[0].participant', code: 'unknown_participant', params: { participant: 'P3' } },
    ]);
    expect(faultsOfReplan({ problem, plan: [], now: 1, changes: [added] })).toEqual([
      { path: 'changes[0].meeting.b', code: 'unknown_participant', params: { participant: 'P9' } },
    ]);
  });
});
