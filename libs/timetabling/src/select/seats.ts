import type { EventModel } from '../model/event-model.js';

/** How many meetings away from stands each slot can hold: as many as it has tables, and pairs of people who could sit there. */
export function seatsOf(model: EventModel, side: Uint8Array | undefined): Int32Array {
  const { slots, meetings, a, b, stand, allowed, freeTables, pinned, people } = model;
  const here = new Uint8Array(people * slots);
  for (let meeting = 0; meeting < meetings; meeting++) {
    if ((pinned[meeting] as number) >= 0 || (stand[meeting] as number) >= 0) continue;
    for (const slot of allowed.of(meeting)) {
      here[(a[meeting] as number) * slots + slot] = 1;
      here[(b[meeting] as number) * slots + slot] = 1;
    }
  }
  return freeTables.map((tables, slot) => {
    let [left, right] = [0, 0];
    for (let person = 0; person < people; person++) {
      if (side?.[person] === 1) right += here[person * slots + slot] as number;
      else left += here[person * slots + slot] as number;
    }
    return Math.min(tables, side ? Math.min(left, right) : Math.floor(left / 2));
  });
}
