import type { ApiUnderTest } from '../api-under-test.js';

export interface Person {
  readonly login: string;
  /** Of a session; empty for somebody who is not signed in. */
  readonly token: string;
}

/** Who is let in to something. */
export type Holder = 'buyer' | 'maker' | 'claimant' | 'staff' | 'province';

/** A request that its holder may make: with it a route is tried by everybody else. */
export interface Sample {
  /** Whose thing it is about, and who is let in; absent where nobody is. */
  readonly holder?: Holder;
  /** Things of the seeded world by the name of the path's parameter. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** JSON; `{thing}` in its strings stands for the id of a seeded thing. */
  readonly body?: unknown;
  readonly version?: number;
  /** A register file, a picture, or a list of shortages. */
  readonly file?: true | 'picture' | 'shortages';
  /**
   * What somebody gets who holds the permission for other things: `refused` (403 or 404), or where the route is about
   * the caller's own things alone `own`, or where everybody may know the answer `open`.
   */
  readonly others?: 'own' | 'open';
  /** Who is let in is written into the audit log, though it is only looked at. */
  readonly recorded?: true;
  /** The holder reads the secret there, which shows that it could have been read. */
  readonly tells?: true;
}

export type Call = (by: Person, method: string, path: string, body?: unknown, version?: number) => Promise<Answered>;
export type Answered = Readonly<Record<string, unknown>>;

/** What a context's things are made with: the earlier contexts' things are there already. */
export interface Seeding {
  readonly api: ApiUnderTest;
  /** A request that must succeed. @returns the parsed answer */
  readonly call: Call;
  readonly people: Readonly<Record<Holder, Person>>;
  /** Ids and tokens by name. */
  readonly things: Readonly<Record<string, string>>;
}

/** The routes of one context with requests to try them, and the things those are about. */
export interface ContextSamples {
  readonly samples: Readonly<Record<string, readonly Sample[]>>;
  readonly seed?: (seeding: Seeding) => Promise<Readonly<Record<string, string>>>;
}

export function idOf({ id }: Answered): string {
  return String(id);
}
