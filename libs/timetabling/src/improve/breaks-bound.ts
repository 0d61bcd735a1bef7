import type { Board } from '../model/board.js';

/**
 * Breaks that no plan with all these meetings can be without. Who can come only in stretches (an absence between them) and
 * has more meetings than the longest holds must wait at least once, and so on. It holds where every best plan holds the
 * same meetings, so it is asked only there.
 */
export function breaksBound(board: Board): number {
  const { people, slots, meetingsOf, allows } = board.model;
  let breaks = 0;
  for (let person = 0; person < people; person++) {
    const lengths: number[] = [];
    let length = 0;
    for (let slot = 0; slot <= slots; slot++) {
      const canCome = slot < slots && meetingsOf.of(person).some((meeting) => allows[meeting * slots + slot] === 1);
      if (canCome) length++;
      else if (length > 0) {
        lengths.push(length);
        length = 0;
      }
    }
    lengths.sort((one, other) => other - one);
    let left = board.held[person] as number;
    let stretches = 0;
    while (left > 0 && stretches < lengths.length) left -= lengths[stretches++] as number;
    breaks += Math.max(0, stretches - 1);
  }
  return breaks;
}
