import { newId } from '#kernel';

/** What a kept search asks; the free capacity of makers is not part of it, since its day passes. */
export interface SavedQuestion {
  readonly q: string;
  readonly region?: string | undefined;
  readonly industry?: string | undefined;
  readonly process?: string | undefined;
  readonly material?: string | undefined;
  readonly certificate?: string | undefined;
  readonly near?: string | undefined;
  readonly within?: number | undefined;
}

/** An account keeps no more than this. */
export const SAVED_AT_MOST = 20;
/** A search that finds more is no question yet, and nobody would read what is new among so many. */
export const FOUND_AT_MOST = 2_000;
/** Of firms that were found once and are no more, so many are remembered besides. */
const REMEMBERED = 3_000;

/** A search that an account keeps under a name, and may be written to about. */
export class SavedSearch {
  readonly id!: string;
  readonly accountId!: string;
  readonly place!: number;
  name!: string;
  readonly asked!: SavedQuestion;
  notifies!: boolean;
  /** Only loaded where it is asked for. */
  readonly known!: readonly string[];
  /** `YYYY-MM-DD` */
  readonly lookedOn!: string;
  readonly createdAt!: Date;
  readonly version!: number;

  private constructor() {
    // Made by `keep` and by the mapping only.
  }

  /** @param found whom it finds today: they are not new */
  static keep(
    facts: Pick<SavedSearch, 'accountId' | 'place' | 'name' | 'asked' | 'notifies'>,
    found: readonly string[],
    now: { readonly at: Date; readonly today: string },
  ): SavedSearch {
    return Object.assign(new SavedSearch(), {
      id: newId(),
      ...facts,
      known: [...found],
      lookedOn: now.today,
      createdAt: now.at,
      version: 1,
    });
  }
}

/**
 * What was found before and now. A firm that was lost for a while and comes back is not new; of those lost the latest are
 * remembered.
 */
export function remembered(known: readonly string[], found: readonly string[]): string[] {
  const now = new Set(found);
  return [...found, ...known.filter((id) => !now.has(id)).slice(0, REMEMBERED)];
}
