import { Injectable } from '@nestjs/common';
import { type Actor, Clock, newId } from '#kernel';
import type { Tx } from '#platform';
import type { Deal, Side } from '../domain/deal.js';
import { type LogDetails, LogEntryRow, type LogKind } from '../persistence/deal-record.schema.js';

export interface LogFacts {
  readonly kind: LogKind;
  /** On which day it was said or took place; today when not given. */
  readonly day?: string;
  /** What a person wrote. */
  readonly text?: string;
  readonly details?: LogDetails;
}

/** Who writes it, and for which side; null where the deal's origin did it. */
export type Writer = { readonly actor: Actor; readonly side: Side } | null;

/** The dated log of a deal: what happened, and what was said. */
@Injectable()
export class DealLog {
  constructor(private readonly clock: Clock) {}

  async write(tx: Tx, deal: Pick<Deal, 'id'>, by: Writer, facts: LogFacts): Promise<LogEntryRow> {
    const entry = {
      id: newId(),
      dealId: deal.id,
      kind: facts.kind,
      day: facts.day ?? this.clock.today(),
      text: facts.text ?? '',
      details: facts.details ?? {},
      writtenAt: this.clock.now(),
      writtenBy: by?.actor.accountId ?? null,
      writtenByName: by?.actor.name ?? null,
      side: by?.side ?? null,
    };
    await tx.insert(LogEntryRow, entry);
    return entry;
  }
}
