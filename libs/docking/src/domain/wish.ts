/** How much a firm wishes to meet another, 1 to 3; or that it must not be seated with it. */
export type Wish = { readonly weight: number; readonly veto: false } | { readonly weight: null; readonly veto: true };

/** A wish that is returned counts twice. */
const MUTUAL = 2;

/**
 * What a meeting is worth: the sum of both sides' weights, twice where both wish for it. So the faintest mutual wish (4)
 * stands above the strongest that is not returned (3). Undefined where nobody wishes for it or somebody refuses it.
 */
export function valueOfMeeting(one: Wish | undefined, other: Wish | undefined): number | undefined {
  if (one?.veto || other?.veto) return undefined;
  const [there, back] = [one?.weight ?? 0, other?.weight ?? 0];
  const sum = there + back;
  if (sum === 0) return undefined;
  return there > 0 && back > 0 ? MUTUAL * sum : sum;
}
