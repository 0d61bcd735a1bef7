import { Injectable } from '@nestjs/common';
import { type Actor, Clock, DomainError } from '#kernel';
import { Audit, requireVersion, Transactions, type Tx, updateVersioned } from '#platform';
import type { DockingErrorCode } from '../domain/docking.errors.js';
import { Participant } from '../domain/participant.js';
import type { SayWishesDto } from '../http/wishes.dto.js';
import { type HeldParticipant, holdForFirm, holdForStaff } from '../persistence/docking.store.js';

/** Takes a participant's wishes as a whole; those it had before are replaced. */
@Injectable()
export class SayWishes {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `docking.wishes_closed` after the hour */
  byFirm(actor: Actor, id: string, version: number, dto: SayWishesDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForFirm(tx, actor, id, 'share');
      if (!held.event.takesWishes(this.clock.now())) throw new DomainError<DockingErrorCode>('docking.wishes_closed');
      await this.say(tx, actor, held, version, dto, 'account');
    });
  }

  /**
   * Staff enter what a firm without an account told them; also after the hour, for the next plan.
   * @throws DomainError `docking.firm_says_its_wishes_itself`
   */
  byStaff(actor: Actor, id: string, version: number, dto: SayWishesDto): Promise<void> {
    return this.transactions.run(async (tx) => {
      const held = await holdForStaff(tx, actor, 'events.check_in', id, 'share');
      held.event.requireUnderWay();
      if (held.participant.claimed) throw new DomainError<DockingErrorCode>('docking.firm_says_its_wishes_itself');
      await this.say(tx, actor, held, version, dto, 'staff');
    });
  }

  private async say(
    tx: Tx,
    actor: Actor,
    { event, participant }: HeldParticipant,
    version: number,
    { wishes }: SayWishesDto,
    via: 'account' | 'staff',
  ): Promise<void> {
    requireVersion(participant, version);
    participant.requireTakingPart();
    await this.requireOtherSide(
      tx,
      participant,
      wishes.map(({ to }) => to),
    );
    participant.sayWishes(actor.name, via, this.clock.now());
    // First the version: of two who say wishes for one firm the second writes none.
    await updateVersioned(tx, Participant, participant);
    await tx.query('DELETE FROM docking.wish WHERE from_id = $1', [participant.id]);
    await tx.query(
      `INSERT INTO docking.wish (event_id, from_id, to_id, weight, veto, note)
       SELECT $1, $2, to_id, weight, veto, note
       FROM unnest($3::uuid[], $4::int[], $5::boolean[], $6::text[]) AS wish (to_id, weight, veto, note)`,
      [
        event.id,
        participant.id,
        wishes.map(({ to }) => to),
        wishes.map(({ weight }) => weight),
        wishes.map(({ veto }) => veto),
        wishes.map(({ note }) => note),
      ],
    );
    await this.audit.record(tx, actor, {
      action: 'docking_participant.wishes_said',
      subject: 'docking_participant',
      subjectId: participant.id,
      details: { wishes: wishes.length, via },
      region: event.regionCode,
    });
  }

  private async requireOtherSide(tx: Tx, { eventId, side }: Participant, to: readonly string[]): Promise<void> {
    if (new Set(to).size < to.length) throw new DomainError<DockingErrorCode>('docking.wish_twice');
    const rows = (await tx.query(`SELECT side FROM docking.participant WHERE event_id = $1 AND id = ANY ($2)`, [
      eventId,
      to,
    ])) as { side: string }[];
    if (rows.length < to.length) throw new DomainError<DockingErrorCode>('docking.wish_for_nobody');
    if (rows.some((row) => row.side === side)) throw new DomainError<DockingErrorCode>('docking.wish_for_own_side');
  }
}
