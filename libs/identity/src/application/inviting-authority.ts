import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { mayGive, mayInviteThere, type Post } from '../domain/roles.js';
import { MembershipStore } from '../persistence/membership.store.js';

/** Whether somebody may give a post to another: asked when inviting, and again when the invitation is accepted. */
@Injectable()
export class InvitingAuthority {
  constructor(private readonly memberships: MembershipStore) {}

  async holds(accountId: string, wanted: Post): Promise<boolean> {
    return (await this.postsOf(accountId)).some((post) => mayGive(post, wanted));
  }

  /** @throws DomainError `access.other_enterprise`, `access.other_region`, `identity.role_above_own` */
  async require(accountId: string, wanted: Post): Promise<void> {
    const posts = await this.postsOf(accountId);
    if (posts.some((post) => mayGive(post, wanted))) return;
    if (posts.some((post) => mayInviteThere(post, wanted))) {
      throw new DomainError<IdentityErrorCode>('identity.role_above_own', { role: wanted.role });
    }
    if ('region' in wanted) throw new DomainError('access.other_region', { region: wanted.region });
    throw new DomainError('access.other_enterprise');
  }

  private async postsOf(accountId: string): Promise<Post[]> {
    const { enterprises, departments } = await this.memberships.postsOf(accountId);
    return [...enterprises, ...departments];
  }
}
