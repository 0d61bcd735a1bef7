/** How the token travels: in a cookie of the web app, or in a program's header. */
export type SessionVia = 'cookie' | 'bearer';

const HOURS = 3600;
const DAYS = 24 * HOURS;

/** Seconds that a session may stand idle, and that it lasts at most. */
export const SESSION_LIFE: Readonly<Record<SessionVia, { readonly idle: number; readonly absolute: number }>> = {
  cookie: { idle: 3 * DAYS, absolute: 30 * DAYS },
  bearer: { idle: 30 * DAYS, absolute: 180 * DAYS },
};

/** Seconds that `lastSeenAt` may lag behind, so that reading pages does not write a row each time. */
export const SEEN_LAG = 60;

/** Somewhere an account is logged in. Ending it removes it: a token without a row opens nothing. */
export class AccountSession {
  private constructor(
    readonly id: string,
    readonly accountId: string,
    readonly tokenHash: string,
    readonly via: SessionVia,
    readonly openedAt: Date,
    readonly lastSeenAt: Date,
    readonly idleSeconds: number,
    readonly expiresAt: Date,
    /** What the program calls itself (User-Agent), for the owner to recognise it. */
    readonly client: string,
    readonly source: string,
  ) {}

  static open(facts: {
    id: string;
    accountId: string;
    tokenHash: string;
    via: SessionVia;
    client: string;
    source: string;
    at: Date;
  }): AccountSession {
    const life = SESSION_LIFE[facts.via];
    return new AccountSession(
      facts.id,
      facts.accountId,
      facts.tokenHash,
      facts.via,
      facts.at,
      facts.at,
      life.idle,
      new Date(facts.at.getTime() + life.absolute * 1000),
      facts.client,
      facts.source,
    );
  }
}
