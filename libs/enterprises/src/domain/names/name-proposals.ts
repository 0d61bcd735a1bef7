import { nameKey } from '../enterprise-name.js';
import { differenceWarning, type NameDifference, nameDifferences } from './name-differences.js';
import { likeness, plainShortName, type Telling, tellingAmong } from './name-likeness.js';
import type { PlaceLength } from './name-parts.js';
import type { Localised } from '#kernel';

/** A firm by the names it bears: the registered one first, then short and former ones. */
export interface NamedFirm {
  readonly id: string;
  readonly names: readonly string[];
}

/** A firm that may be meant by a name. */
export interface NameProposal {
  readonly id: string;
  readonly name: string;
  /** Whether it bears the name, in any spelling. */
  readonly bearsIt: boolean;
  /** The greater, the likelier. */
  readonly likeness: number;
  readonly differences: readonly NameDifference[];
  /** What to look at before taking them for one firm; null where the firm bears the name. */
  readonly warning: Localised | null;
}

export const MOST_PROPOSALS = 3;
const LEAST = 0.85;
/** Only what comes near the best is worth a look. */
const NEAR_BEST = 0.8;

/** Words that every second firm bears. */
const SAYS_NOTHING = /^(?:股份|有限|责任|公司|集团|控股|科技|实业|工厂|厂)*$/;
/** Of a name's characters so many must stand in a firm's for the firm to be looked at. */
const SHARED = 0.6;

/** Knows firms by their names, and which of them a name may mean. */
export class NameMatcher {
  private readonly bearers = new Map<string, NamedFirm[]>();

  constructor(
    private readonly firms: readonly NamedFirm[],
    private readonly placeLength: PlaceLength,
    /** Among all names there are, where `firms` are but those worth a look. */
    private readonly telling: Telling = tellingAmong(firms.flatMap(({ names }) => names.slice(0, 1))),
  ) {
    for (const firm of firms) {
      for (const key of new Set(firm.names.map(nameKey))) {
        this.bearers.set(key, [...(this.bearers.get(key) ?? []), firm]);
      }
    }
  }

  /**
   * The firms a name may mean, likeliest first, three at most. Whoever bears the name, registered or as a short or
   * former one, is the answer; others are proposed by their likeness, with the differences.
   */
  propose(name: string): NameProposal[] {
    const bearers = this.bearers.get(nameKey(name)) ?? [];
    if (bearers.length > 0) {
      return bearers.slice(0, MOST_PROPOSALS).map((firm) => proposalOf(firm, name, true, 2, this.placeLength));
    }
    if (SAYS_NOTHING.test(plainShortName(name))) return [];
    const ranked = this.near(name)
      .map((firm) => ({ firm, value: Math.max(...firm.names.map((one) => this.likeness(name, one))) }))
      .filter(({ value }) => value >= LEAST)
      .sort((a, b) => b.value - a.value || (a.firm.id < b.firm.id ? -1 : 1));
    const best = ranked[0]?.value ?? 0;
    return ranked
      .filter(({ value }) => value >= best * NEAR_BEST)
      .slice(0, MOST_PROPOSALS)
      .map(({ firm, value }) => proposalOf(firm, name, false, value, this.placeLength));
  }

  private near(name: string): NamedFirm[] {
    const characters = [...new Set(plainShortName(name))];
    const least = Math.ceil(characters.length * SHARED);
    return this.firms.filter(({ names }) =>
      names.some((one) => characters.filter((character) => one.includes(character)).length >= least),
    );
  }

  private likeness(short: string, full: string): number {
    return likeness(short, full, this.telling, this.placeLength);
  }
}

function proposalOf(
  { id, names }: NamedFirm,
  asked: string,
  bearsIt: boolean,
  value: number,
  placeLength: PlaceLength,
): NameProposal {
  const name = names[0] ?? '';
  const differences = bearsIt ? [] : nameDifferences(asked, name, placeLength);
  return { id, name, bearsIt, likeness: value, differences, warning: differenceWarning(differences) };
}
