/** Whether these cannot all be kept; undefined where that is not known. */
export type CannotBeKept<Rule> = (rules: readonly Rule[]) => Promise<boolean | undefined>;

export interface Shrunk<Rule> {
  readonly rules: readonly Rule[];
  /** Whether each is known to be needed: without any one of them the others can be kept. */
  readonly isMinimal: boolean;
}

/**
 * Takes rules away that are not needed for the clash, large parts first, those at the front before those at the back
 * (a deletion filter). Asked is for each part that is left out: can the rest still not be kept?
 */
export async function shrink<Rule>(rules: readonly Rule[], cannotBeKept: CannotBeKept<Rule>): Promise<Shrunk<Rule>> {
  let left = rules;
  let isMinimal = true;
  for (let size = Math.ceil(rules.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    if (size === 1) isMinimal = true;
    for (let at = 0; at < left.length;) {
      const rest = [...left.slice(0, at), ...left.slice(at + size)];
      const answer = await cannotBeKept(rest);
      if (answer) left = rest;
      else at += size;
      if (answer === undefined) isMinimal = false;
    }
  }
  return { rules: left, isMinimal };
}
