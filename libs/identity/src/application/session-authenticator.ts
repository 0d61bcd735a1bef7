import { Injectable } from '@nestjs/common';
import { Actor, Clock, hashSecret } from '#kernel';
import { Authenticator, type Session } from '#platform';
import { SEEN_LAG } from '../domain/account-session.js';
import { grantsOf } from '../domain/roles.js';
import { SessionStore } from '../persistence/session.store.js';

/** Opens sessions by their tokens. What the actor may do is read anew for every request. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(
    private readonly sessions: SessionStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  async authenticate(token: string): Promise<Session | undefined> {
    const now = this.clock.now();
    const found = await this.sessions.findOpen(hashSecret(token), now);
    if (!found) return undefined;
    if (now.getTime() - found.lastSeenAt.getTime() >= SEEN_LAG * 1000) await this.sessions.markSeen(found.id, now);
    const grants = [...found.enterprises, ...found.departments].flatMap(grantsOf);
    return { id: found.id, actor: new Actor(found.accountId, found.name, grants) };
  }
}
