import type { EventModel } from '../model/event-model.js';

/**
 * Parts the participants into two sides so that every meeting is between them: 0 or 1 for each participant. Undefined
 * where that cannot be, whatever the sides are called. Sides are found, not read: meetings decide.
 */
export function twoSided({ people, a, b, meetingsOf }: EventModel): Uint8Array | undefined {
  const side = new Uint8Array(people).fill(2);
  for (let first = 0; first < people; first++) {
    if (side[first] !== 2) continue;
    side[first] = 0;
    const queue = [first];
    for (let person = queue.pop(); person !== undefined; person = queue.pop()) {
      for (const meeting of meetingsOf.of(person)) {
        const other = (a[meeting] === person ? b[meeting] : a[meeting]) as number;
        if (side[other] === side[person]) return undefined;
        if (side[other] !== 2) continue;
        side[other] = side[person] === 0 ? 1 : 0;
        queue.push(other);
      }
    }
  }
  return side;
}
