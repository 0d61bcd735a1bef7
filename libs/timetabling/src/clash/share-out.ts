/** Either everything has a place, or too many things (`items`) share too few places (`places`, all of them full). */
export type ShareOut =
  | { readonly fits: true }
  | { readonly fits: false; readonly items: readonly number[]; readonly places: readonly number[] };

/**
 * Gives each item one of its places, none to more items than it has room for (augmenting paths). What does not fit is
 * told as Hall's theorem has it: items that have fewer places among all their choices than they are.
 */
export function shareOut(choices: readonly (readonly number[])[], room: readonly number[]): ShareOut {
  const inside = room.map((): number[] => []);
  for (let item = 0; item < choices.length; item++) {
    const cameFrom = new Map<number, number>();
    const queue = [item];
    const placed = augment(choices, room, inside, queue, cameFrom);
    if (placed) continue;
    return { fits: false, items: [...new Set(queue)], places: [...cameFrom.keys()] };
  }
  return { fits: true };
}

/** Looks for a way to a free place by breadth; moves everybody on it by one. `queue` ends as all the items that were asked. */
function augment(
  choices: readonly (readonly number[])[],
  room: readonly number[],
  inside: number[][],
  queue: number[],
  cameFrom: Map<number, number>,
): boolean {
  const placeOf = new Map<number, number>();
  for (let at = 0; at < queue.length; at++) {
    const item = queue[at] as number;
    for (const place of choices[item] ?? []) {
      if (cameFrom.has(place)) continue;
      cameFrom.set(place, item);
      const there = inside[place] as number[];
      if (there.length < (room[place] as number)) {
        moveOn(place, inside, cameFrom, placeOf);
        return true;
      }
      for (const other of there) {
        if (placeOf.has(other)) continue;
        placeOf.set(other, place);
        queue.push(other);
      }
    }
  }
  return false;
}

function moveOn(
  free: number,
  inside: number[][],
  cameFrom: ReadonlyMap<number, number>,
  placeOf: ReadonlyMap<number, number>,
): void {
  for (let place: number | undefined = free; place !== undefined;) {
    const item = cameFrom.get(place) as number;
    inside[place]?.push(item);
    const before: number | undefined = placeOf.get(item);
    const there: number[] | undefined = before === undefined ? undefined : inside[before];
    there?.splice(there.indexOf(item), 1);
    place = before;
  }
}

/** How many items can have a place at the same time. */
export function mostThatFit(choices: readonly (readonly number[])[], room: readonly number[]): number {
  const inside = room.map((): number[] => []);
  return choices.filter((_, item) => augment(choices, room, inside, [item], new Map())).length;
}
