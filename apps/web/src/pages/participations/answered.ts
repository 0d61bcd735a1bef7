import type { Participation } from '../../api/views.js';

/** What the form of an answer begins with. */
export type Answered = Pick<Participation, 'attendee' | 'phone' | 'remark' | 'unavailable'>;

/** Another one where something else was answered; the same after whatever else was written of the participation. */
export function keyOfAnswer({ attendee, phone, remark, unavailable }: Answered): string {
  return JSON.stringify([attendee, phone, remark, unavailable]);
}
