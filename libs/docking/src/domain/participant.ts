import { randomInt } from 'node:crypto';
import { DomainError, newId } from '#kernel';
import type { DockingErrorCode } from './docking.errors.js';
import { type ParticipantCommand, participantLifecycle, type ParticipantState } from './participant.lifecycle.js';

/** Buyers meet suppliers. */
export const SIDES = ['buyer', 'supplier'] as const;
export type Side = (typeof SIDES)[number];

/** How an answer came: from the firm's account, through a one-time link, or to staff on the telephone. */
export type AnswerChannel = 'account' | 'link' | 'telephone';

/** What a firm says of its part in an event, with its yes. What is left out stays as it was. */
export interface TakingPart {
  readonly attendee?: string;
  readonly phone?: string;
  /** What it offers or seeks, for the other side to read. */
  readonly offers?: string;
  readonly product?: { readonly id: string | null; readonly title: string } | null;
  /** Slots in which it cannot meet. */
  readonly unavailable?: readonly number[];
}

export interface Answer {
  readonly answer: 'yes' | 'no';
  readonly by: string;
  readonly via: AnswerChannel;
  readonly remark: string;
}

/** What the organiser decides for one participant. */
export interface SeatingRules {
  readonly ownTable?: number | null;
  readonly mostMeetings?: number | null;
  readonly leastMeetings?: number;
}

/** A firm at an event. */
export class Participant {
  readonly id!: string;
  readonly eventId!: string;
  readonly enterpriseId!: string;
  readonly enterpriseName!: string;
  readonly enterpriseRegion!: string;
  /** Whether it has an account that answers for it; the others are telephoned. */
  readonly claimed!: boolean;
  side!: Side;
  state!: ParticipantState;
  offers!: string;
  /** A product of its own that it shows, as supply knows it, and its name as it is written on slips. */
  productId!: string | null;
  productTitle!: string;
  attendee!: string;
  phone!: string;
  unavailable!: number[];
  /** A stand: its meetings are held there. */
  ownTable!: number | null;
  mostMeetings!: number | null;
  leastMeetings!: number;
  /** Stands in its slip and QR code; unique at the event. */
  readonly checkInCode!: string;
  invitedAt!: Date;
  invitedBy!: string;
  invitedByName!: string;
  /** When the invitation went out; null while the event is a draft. */
  toldAt!: Date | null;
  answeredAt!: Date | null;
  answeredVia!: AnswerChannel | null;
  answeredBy!: string | null;
  remark!: string;
  wishesSaidAt!: Date | null;
  wishesSaidVia!: 'account' | 'staff' | null;
  wishesSaidBy!: string | null;
  withdrawnAt!: Date | null;
  withdrawnBy!: string | null;
  withdrawalReason!: string;
  checkedInAt!: Date | null;
  checkedInBy!: string | null;
  checkedInVia!: 'code' | 'name' | null;
  absentAt!: Date | null;
  absentBy!: string | null;
  /** Did not come to this slot and those after it; 1 for not at all. */
  absentFrom!: number | null;
  /** Left, so that it has no meetings from this slot on. */
  goneFrom!: number | null;
  /** The last change of what a plan is made from. */
  changedAt!: Date;
  readonly version!: number;

  private constructor() {
    // Made by `invite` and by the mapping only.
  }

  static invite(
    facts: Pick<
      Participant,
      'eventId' | 'enterpriseId' | 'enterpriseName' | 'enterpriseRegion' | 'claimed' | 'side' | 'offers'
    >,
    by: { readonly id: string; readonly name: string; readonly at: Date },
  ): Participant {
    return Object.assign(new Participant(), facts, {
      id: newId(),
      state: participantLifecycle.table.initial,
      productId: null,
      productTitle: '',
      attendee: '',
      phone: '',
      unavailable: [],
      ownTable: null,
      mostMeetings: null,
      leastMeetings: 0,
      checkInCode: newCheckInCode(),
      invitedAt: by.at,
      invitedBy: by.id,
      invitedByName: by.name,
      toldAt: null,
      ...UNANSWERED,
      wishesSaidAt: null,
      wishesSaidVia: null,
      wishesSaidBy: null,
      ...PRESENT,
      checkedInAt: null,
      checkedInBy: null,
      checkedInVia: null,
      changedAt: by.at,
      version: 1,
    });
  }

  /** @throws DomainError `docking.answerer_missing`, or the lifecycle's refusal */
  answer({ answer, by, via, remark }: Answer, part: TakingPart, slots: number, now: Date): void {
    if (by.trim() === '') throw new DomainError<DockingErrorCode>('docking.answerer_missing');
    this.follow(answer === 'yes' ? 'accept' : 'decline');
    this.answeredAt = now;
    this.answeredVia = via;
    this.answeredBy = by;
    this.remark = remark;
    if (answer === 'yes') this.describe(part, slots, now);
    else this.ownTable = null;
    this.changedAt = now;
  }

  /** What it says of itself, corrected. */
  describe(part: TakingPart, slots: number, now: Date): void {
    if (part.attendee !== undefined) this.attendee = part.attendee;
    if (part.phone !== undefined) this.phone = part.phone;
    if (part.offers !== undefined) this.offers = part.offers;
    if (part.product !== undefined) {
      this.productId = part.product?.id ?? null;
      this.productTitle = part.product?.title ?? '';
    }
    if (part.unavailable !== undefined) this.closeSlots(part.unavailable, slots);
    this.changedAt = now;
  }

  /** @throws DomainError `docking.table_unknown` */
  seat(rules: SeatingRules, tables: { readonly usable: readonly number[] }, now: Date): void {
    if (rules.ownTable !== undefined) {
      if (rules.ownTable !== null && !tables.usable.includes(rules.ownTable)) {
        throw new DomainError<DockingErrorCode>('docking.table_unknown', { table: rules.ownTable });
      }
      this.ownTable = rules.ownTable;
    }
    if (rules.mostMeetings !== undefined) this.mostMeetings = rules.mostMeetings;
    if (rules.leastMeetings !== undefined) this.leastMeetings = rules.leastMeetings;
    this.changedAt = now;
  }

  sayWishes(by: string, via: 'account' | 'staff', now: Date): void {
    this.wishesSaidAt = now;
    this.wishesSaidVia = via;
    this.wishesSaidBy = by;
    this.changedAt = now;
  }

  withdraw(by: string, reason: string, now: Date): void {
    this.follow('withdraw');
    this.withdrawnAt = now;
    this.withdrawnBy = by;
    this.withdrawalReason = reason;
    this.ownTable = null;
    this.changedAt = now;
  }

  inviteAgain(by: { readonly id: string; readonly name: string; readonly at: Date }): void {
    this.follow('invite');
    Object.assign(this, UNANSWERED, PRESENT);
    this.toldAt = null;
    this.invitedAt = by.at;
    this.invitedBy = by.id;
    this.invitedByName = by.name;
    this.changedAt = by.at;
  }

  /** @throws DomainError `docking.not_taking_part` */
  checkIn(by: string, via: 'code' | 'name', now: Date): void {
    this.requireTakingPart();
    this.checkedInAt = now;
    this.checkedInBy = by;
    this.checkedInVia = via;
    this.absentAt = null;
    this.absentBy = null;
    this.absentFrom = null;
  }

  undoCheckIn(): void {
    this.checkedInAt = null;
    this.checkedInBy = null;
    this.checkedInVia = null;
  }

  /** @throws DomainError `docking.not_taking_part` */
  markAbsent(from: number, by: string, now: Date): void {
    this.requireTakingPart();
    this.absentAt = now;
    this.absentBy = by;
    this.absentFrom = from;
    this.changedAt = now;
  }

  /** Cannot meet in these slots either: it comes late. */
  comesLate(from: number, to: number, slots: number, now: Date): void {
    const late = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    this.closeSlots([...this.unavailable, ...late], slots);
    this.changedAt = now;
  }

  /** @throws DomainError `docking.slot_unknown` */
  leaves(from: number, slots: number, now: Date): void {
    if (from > slots) throw new DomainError<DockingErrorCode>('docking.slot_unknown', { slot: from, slots });
    this.goneFrom = from;
    this.changedAt = now;
  }

  /** Slots in which it cannot meet, whatever the reason: it said so, has left, or did not come. */
  closedSlots(slots: number): Set<number> {
    const until = Math.min(this.goneFrom ?? slots + 1, this.absentFrom ?? slots + 1);
    const away = Array.from({ length: Math.max(0, slots - until + 1) }, (_, index) => until + index);
    return new Set([...this.unavailable, ...away]);
  }

  /** @throws DomainError `docking.not_taking_part` */
  requireTakingPart(): void {
    if (this.state !== 'accepted') {
      throw new DomainError<DockingErrorCode>('docking.not_taking_part', { name: this.enterpriseName });
    }
  }

  allows(command: ParticipantCommand): boolean {
    return participantLifecycle.allows(this.state, command);
  }

  private follow(command: ParticipantCommand): void {
    this.state = participantLifecycle.next(this.state, command);
  }

  /** @throws DomainError `docking.slot_unknown` */
  private closeSlots(unavailable: readonly number[], slots: number): void {
    const beyond = unavailable.find((slot) => slot < 1 || slot > slots);
    if (beyond !== undefined) throw new DomainError<DockingErrorCode>('docking.slot_unknown', { slot: beyond, slots });
    this.unavailable = [...new Set(unavailable)].sort((a, b) => a - b);
  }
}

const UNANSWERED = {
  answeredAt: null,
  answeredVia: null,
  answeredBy: null,
  remark: '',
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawalReason: '',
};
const PRESENT = { absentAt: null, absentBy: null, absentFrom: null, goneFrom: null };

/** Without letters and digits that are mistaken for one another when somebody reads them out. */
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 8;

function newCheckInCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');
}
