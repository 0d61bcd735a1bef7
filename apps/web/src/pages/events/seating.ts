import type { Meeting, Timetable } from '../../api/views.js';

/** Which rule a seat would break; the API is asked all the same and has the last word. */
export type WhyNot =
  | 'happened'
  | 'table_taken'
  | 'table_lost'
  | 'buyer_busy'
  | 'supplier_busy'
  | 'buyer_unavailable'
  | 'supplier_unavailable'
  | 'own_table'
  | 'others_stand';

/** Why a meeting cannot be moved to a seat, so that it is said before it is dropped there; undefined where it can. */
export function whyNot(timetable: Timetable, meeting: Meeting, slot: number, table: number): WhyNot | undefined {
  if (meeting.state !== 'planned') return 'happened';
  if (timetable.event.lostTables.includes(table)) return 'table_lost';
  const others = timetable.meetings.filter((one) => one.id !== meeting.id && isSeated(one) && one.slot === slot);
  if (others.some((one) => one.table === table)) return 'table_taken';
  if (others.some((one) => one.buyer.id === meeting.buyer.id)) return 'buyer_busy';
  if (others.some((one) => one.supplier.id === meeting.supplier.id)) return 'supplier_busy';
  const of = (id: string) => timetable.participants.find((one) => one.id === id);
  const [buyer, supplier] = [of(meeting.buyer.id), of(meeting.supplier.id)];
  if (buyer?.unavailable.includes(slot)) return 'buyer_unavailable';
  if (supplier?.unavailable.includes(slot)) return 'supplier_unavailable';
  const stand = supplier?.ownTable ?? buyer?.ownTable ?? null;
  if (stand !== null) return stand === table ? undefined : 'own_table';
  return timetable.participants.some((one) => one.ownTable === table) ? 'others_stand' : undefined;
}

/** A missed meeting has left its seat to others. */
export function isSeated({ state }: Meeting): boolean {
  return state === 'planned' || state === 'held';
}
