import fc from 'fast-check';
import type { MeetingSpec, ParticipantSpec, TimetableProblem } from '../src/problem.js';

export interface Size {
  readonly people: number;
  readonly meetings: number;
  readonly slots: number;
}

/** Any event without mistakes up to a size, with every rule in it somewhere; many of them ask for more than can be had. */
export function anyEvent(size: Size): fc.Arbitrary<TimetableProblem> {
  return fc
    .record({
      slots: fc.integer({ min: 1, max: size.slots }),
      people: fc.integer({ min: 2, max: size.people }),
      tables: fc.integer({ min: 1, max: Math.ceil(size.people / 2) + 1 }),
      hasSides: fc.boolean(),
      stands: fc.integer({ min: 0, max: 2 }),
      fairness: fc.constantFrom(0, 1, 2, undefined),
      rules: fc.record({
        order: fc.boolean(),
        limits: fc.boolean(),
        sessions: fc.boolean(),
        required: fc.boolean(),
        away: fc.constantFrom(0, 0.2, 0.6),
      }),
    })
    .chain((shape) =>
      fc.record({
        shape: fc.constant(shape),
        morningSlots: fc.option(fc.integer({ min: 0, max: shape.slots }), { nil: undefined }),
        people: fc.array(anyone(shape.slots, shape.rules.away), { minLength: shape.people, maxLength: shape.people }),
        meetings: fc.array(anyMeeting(shape.people, shape.slots), { maxLength: size.meetings }),
      }),
    )
    .map(({ shape, morningSlots, people, meetings }) => {
      const participants = people.map((draw, at): ParticipantSpec => {
        const side = shape.hasSides ? (at % 2 === 0 ? 'buyer' : 'supplier') : undefined;
        const stand = at < shape.stands && (shape.hasSides || at === 0) && at < shape.tables ? at + 1 : undefined;
        return {
          id: `P${at}`,
          ...(side && { side }),
          ...(stand && { table: stand }),
          ...(draw.unavailable.length > 0 && { unavailable: draw.unavailable }),
          ...(shape.rules.limits && { maxMeetings: draw.most, minMeetings: Math.min(draw.least, draw.most) }),
        };
      });
      const specs = meetings.flatMap((draw, at): MeetingSpec[] => {
        const b = shape.hasSides && (draw.a + draw.b) % 2 === 0 ? (draw.b + 1) % shape.people : draw.b;
        if (draw.a === b || (shape.hasSides && (draw.a + b) % 2 === 0)) return [];
        return [
          {
            id: `M${at}`,
            a: `P${draw.a}`,
            b: `P${b}`,
            value: draw.value,
            ...(shape.rules.required && draw.required && { required: true }),
            ...(shape.rules.sessions && { session: draw.session, fixedSlot: draw.fixedSlot }),
            ...(shape.rules.order && draw.after.length > 0 && { after: draw.after.map((back) => `M${at - back}`) }),
          },
        ];
      });
      const known = new Set(specs.map(({ id }) => id));
      return {
        slots: shape.slots,
        ...(morningSlots !== undefined && { morningSlots }),
        tables: shape.tables,
        ...(shape.fairness !== undefined && { fairness: shape.fairness }),
        participants,
        meetings: specs.map(({ after, ...spec }) => ({
          ...spec,
          ...(after && { after: [...new Set(after)].filter((id) => known.has(id)) }),
        })),
      };
    });
}

function anyone(slots: number, away: number) {
  return fc.record({
    unavailable: fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: slots, maxLength: slots })
      .map((draws) => draws.flatMap((draw, at) => (draw < away ? [at + 1] : []))),
    most: fc.integer({ min: 0, max: 5 }),
    least: fc.constantFrom(0, 0, 0, 1, 2),
  });
}

function anyMeeting(people: number, slots: number) {
  return fc.record({
    a: fc.nat(people - 1),
    b: fc.nat(people - 1),
    value: fc.oneof(fc.nat(9), fc.nat(100)),
    required: fc.nat(4).map((draw) => draw === 0),
    session: fc.constantFrom('morning' as const, 'afternoon' as const, 'any' as const, 'any' as const),
    fixedSlot: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: slots })),
    after: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
  });
}
