import type { FaultCode } from './fault-codes.js';

/** Sides of an event: buyers meet suppliers. */
export type Side = 'buyer' | 'supplier';
export type Session = 'morning' | 'afternoon' | 'any';

export interface ParticipantSpec {
  readonly id: string;
  /** Left out, the participant may meet anybody. */
  readonly side?: Side;
  /** Slots, from 1, in which the participant cannot meet. */
  readonly unavailable?: readonly number[];
  readonly maxMeetings?: number;
  readonly minMeetings?: number;
  /** A stand of its own, from 1: its meetings are held there. Where both have one, the buyer goes to the supplier's. */
  readonly table?: number;
}

export interface MeetingSpec {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  /** What the meeting is worth; an integer from 0. */
  readonly value: number;
  readonly required?: boolean;
  readonly session?: Session;
  readonly fixedSlot?: number | null;
  /** Meetings that must be over before this one begins. */
  readonly after?: readonly string[];
}

/** An event to plan. Slots and tables count from 1. */
export interface TimetableProblem {
  readonly slots: number;
  /** The first so many slots are the morning. */
  readonly morningSlots?: number;
  readonly tables: number;
  /** How far the participants' breaks may lie apart. */
  readonly fairness?: number;
  readonly participants: readonly ParticipantSpec[];
  readonly meetings: readonly MeetingSpec[];
}

export interface PlacedMeeting {
  readonly id: string;
  readonly slot: number;
  readonly table: number;
}

/** Why a meeting has no place in the plan. */
export type UnplacedReason =
  'no_common_slot' | 'tables_full' | 'participant_full' | 'participants_busy' | 'order_impossible';

export interface UnplacedMeeting {
  readonly id: string;
  readonly reason: UnplacedReason;
}

export interface TimetablePlan {
  readonly meetings: readonly PlacedMeeting[];
  readonly unplaced: readonly UnplacedMeeting[];
  /** Sum of the values of the meetings placed. */
  readonly value: number;
  /** No plan is worth more. */
  readonly valueBound: number;
  /** How often a participant waits between two meetings, summed. However long it waits, it is one break. */
  readonly breaks: number;
  readonly breaksBound: number;
  readonly provedOptimal: boolean;
}

/** How far planning has come. */
export interface PlanProgress {
  readonly phase: 'place' | 'breaks' | 'prove';
  readonly value: number;
  readonly valueBound: number;
  readonly breaks: number;
  readonly breaksBound: number;
  /** Since the beginning; 0 where nobody gave the time. */
  readonly seconds: number;
}

export interface PlanOptions {
  /** `value`, as usual: the greatest value, then the fewest breaks. `breaks`: all meetings, with the fewest breaks. */
  readonly objective?: 'value' | 'breaks';
  readonly onProgress?: (progress: PlanProgress) => void;
  /** The same seed gives the same plan. */
  readonly seed?: number;
  /** Time to spend, in seconds; the best plan found by then is returned. Without it the engine ends by itself. */
  readonly seconds?: number;
  /** How hard to try where no time is given: 1 as usual, 0.1 a tenth of it. */
  readonly effort?: number;
  /** Monotonic milliseconds; needed where `seconds` is given. */
  readonly now?: () => number;
}

/** What changed since a plan was made. */
export type TimetableChange =
  | { readonly kind: 'late'; readonly participant: string; readonly from: number; readonly to: number }
  | { readonly kind: 'gone'; readonly participant: string; readonly from?: number }
  | { readonly kind: 'table_lost'; readonly table: number }
  | { readonly kind: 'meeting_added'; readonly meeting: MeetingSpec };

export interface ReplanRequest {
  readonly problem: TimetableProblem;
  readonly plan: readonly PlacedMeeting[];
  /** Slots before it have happened or have begun and stay as they are. */
  readonly now: number;
  readonly changes: readonly TimetableChange[];
}

export interface ReplannedTimetable extends TimetablePlan {
  /** Meetings that stand in another slot or at another table than before. */
  readonly moved: readonly string[];
}

/** A mistake in a problem, with the path of what is wrong: `participants[3].unavailable[0]`. */
export interface ProblemFault {
  readonly path: string;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}
