import type { Actor } from '#kernel';

/** How a session token came with a request. */
export type TokenSource = 'cookie' | 'bearer';

export interface Session {
  readonly id: string;
  readonly actor: Actor;
}

/** Tells whose session a token opens. Provided by identity. */
export abstract class Authenticator {
  /** @returns undefined for a token that is unknown, expired or revoked */
  abstract authenticate(token: string): Promise<Session | undefined>;
}

export const SESSION_COOKIE = 'lianqiao_session';
