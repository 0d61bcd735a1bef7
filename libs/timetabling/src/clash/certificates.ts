import { modelOf, type EventModel } from '../model/event-model.js';
import type { MeetingSpec, ParticipantSpec, TimetableProblem } from '../problem.js';
import { type Rule, rulesOfMeeting, rulesOfParticipant } from './rules.js';
import { mostThatFit, shareOut } from './share-out.js';

/**
 * Rules that plain counting shows cannot all be kept, a set for each thing that cannot be; nothing where counting shows
 * nothing. In each set those come first that a reader would rather not hear of.
 */
export function* certificates(problem: TimetableProblem): Generator<Rule[]> {
  const counting = new Counting(problem);
  yield* counting.withoutASlot();
  yield* counting.tooMuchForOne();
  yield* counting.tooMuchForAll();
  yield* counting.tooLittleForOne();
}

class Counting {
  private readonly model: EventModel;
  /** What must be held, or come before what must be. */
  private readonly must: readonly number[];
  private readonly choices: readonly (readonly number[])[];
  private readonly one: readonly number[];

  constructor(private readonly problem: TimetableProblem) {
    this.model = modelOf(problem);
    const must = new Set<number>();
    const demand = (meeting: number): void => {
      if (must.has(meeting)) return;
      must.add(meeting);
      for (const earlier of this.model.before.of(meeting)) demand(earlier);
    };
    this.model.required.forEach((required, meeting) => required && demand(meeting));
    this.must = [...must].sort((one, other) => one - other);
    this.choices = Array.from({ length: this.model.meetings }, (_, at) => [...this.model.allowed.of(at)]);
    this.one = new Array<number>(this.model.slots).fill(1);
  }

  *withoutASlot(): Generator<Rule[]> {
    for (const meeting of this.must) if (this.choices[meeting]?.length === 0) yield this.about([meeting]);
  }

  /** A participant with more meetings than it may have, or than it has slots for. */
  *tooMuchForOne(): Generator<Rule[]> {
    const { people, most } = this.model;
    for (let person = 0; person < people; person++) {
      const asked = this.must.filter((meeting) => this.isOf(meeting, person));
      if (asked.length > (most[person] as number)) {
        yield [
          ...this.about(asked.slice(0, (most[person] as number) + 1)),
          { kind: 'most', participant: this.id(person) },
        ];
      }
      const shared = shareOut(this.choicesOf(asked), this.one);
      if (!shared.fits)
        yield this.about(
          shared.items.map((at) => asked[at] as number),
          person,
        );
    }
  }

  /** More meetings than tables, or than pairs of people, in the slots that are left for them. */
  *tooMuchForAll(): Generator<Rule[]> {
    const { stand, freeTables, slots, a, b } = this.model;
    const atTables = this.must.filter((meeting) => (stand[meeting] as number) < 0);
    const shared = shareOut(this.choicesOf(atTables), [...freeTables]);
    if (!shared.fits) yield [...this.about(shared.items.map((at) => atTables[at] as number)), { kind: 'tables' }];
    const there = Array.from({ length: slots }, () => new Set<number>());
    for (const meeting of this.must) {
      for (const slot of this.choices[meeting] ?? []) there[slot]?.add(a[meeting] as number).add(b[meeting] as number);
    }
    const pairs = shareOut(
      this.choicesOf(this.must),
      there.map(({ size }) => Math.floor(size / 2)),
    );
    if (!pairs.fits) yield this.about(pairs.items.map((at) => this.must[at] as number));
  }

  /** A participant that cannot have as many meetings as it should, whoever else has what. */
  *tooLittleForOne(): Generator<Rule[]> {
    const { people, least, meetingsOf, most, a, b } = this.model;
    for (let person = 0; person < people; person++) {
      if (least[person] === 0) continue;
      const possible = [...meetingsOf.of(person)].filter((meeting) =>
        [a, b].every((end) => (most[end[meeting] as number] as number) > 0),
      );
      if (mostThatFit(this.choicesOf(possible), this.one) >= (least[person] as number)) continue;
      const others = [...meetingsOf.of(person)].map((meeting) => this.otherOf(meeting, person));
      yield [
        ...others.flatMap((other) => this.ofPerson(other, 'most')),
        ...this.about([...meetingsOf.of(person)], person).filter(({ kind }) => kind !== 'held'),
        { kind: 'least', participant: this.id(person) },
      ];
    }
  }

  /** What limits some meetings, and that they must be held; what only others than one person are the cause of comes first. */
  private about(meetings: readonly number[], person?: number): Rule[] {
    const all = this.withThoseBefore([...meetings, ...this.becauseOf(meetings)]);
    const people = new Set(all.flatMap((meeting) => this.endsOf(meeting)));
    const others = [...people].filter((one) => one !== person);
    const specs = all.map((meeting) => this.problem.meetings[meeting] as MeetingSpec);
    return [
      ...others.flatMap((one) => this.ofPerson(one, 'away')),
      ...specs.flatMap((spec) => rulesOfMeeting(spec)),
      ...(person === undefined ? [] : this.ofPerson(person, 'away')),
      ...[...this.becauseOf(all)].map((meeting): Rule => ({ kind: 'held', meeting: this.meetingId(meeting) })),
    ];
  }

  private withThoseBefore(meetings: readonly number[]): number[] {
    const found = new Set<number>(meetings);
    for (const meeting of found) for (const earlier of this.model.before.of(meeting)) found.add(earlier);
    return [...found];
  }

  /** Those asked for, among some meetings and what comes after them: that a meeting comes before one is why it must be held. */
  private becauseOf(meetings: readonly number[]): Set<number> {
    const found = new Set<number>(meetings);
    for (const meeting of found) {
      if (this.model.required[meeting]) continue;
      for (const later of this.model.after.of(meeting)) found.add(later);
    }
    return new Set([...found].filter((meeting) => this.model.required[meeting]));
  }

  private ofPerson(person: number, kind: Rule['kind']): Rule[] {
    return rulesOfParticipant(this.problem.participants[person] as ParticipantSpec).filter(
      (rule) => rule.kind === kind,
    );
  }

  private choicesOf(meetings: readonly number[]): (readonly number[])[] {
    return meetings.map((meeting) => this.choices[meeting] ?? []);
  }

  private endsOf(meeting: number): [number, number] {
    return [this.model.a[meeting] as number, this.model.b[meeting] as number];
  }

  private isOf(meeting: number, person: number): boolean {
    return this.endsOf(meeting).includes(person);
  }

  private otherOf(meeting: number, person: number): number {
    const [one, other] = this.endsOf(meeting);
    return one === person ? other : one;
  }

  private id(person: number): string {
    return (this.problem.participants[person] as ParticipantSpec).id;
  }

  private meetingId(meeting: number): string {
    return (this.problem.meetings[meeting] as MeetingSpec).id;
  }
}
