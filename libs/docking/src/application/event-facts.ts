import type { EventFacts } from '../domain/docking-event.js';
import type { EventDto } from '../http/docking-events.dto.js';

/** What an organiser entered, with instants as instants. */
export function eventFacts(dto: EventDto): EventFacts {
  const { kind, title, venue, day, notice, sessions, talkMinutes, changeMinutes, tables } = dto;
  return {
    kind,
    title,
    venue,
    day,
    notice,
    sessions,
    talkMinutes,
    changeMinutes,
    tables,
    answerBy: new Date(dto.answerBy),
    wishesClose: new Date(dto.wishesClose),
    mostForBuyer: dto.mostForBuyer,
    mostForSupplier: dto.mostForSupplier,
  };
}
