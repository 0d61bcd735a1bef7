import { DomainError } from '#kernel';
import type { IdentityErrorCode } from './identity.errors.js';
import type { DepartmentRole, EnterpriseRole, Post, Role } from './roles.js';

const LIFE_DAYS = 7;

/** A link that gives its holder a post, once, within a week. */
export class Invitation {
  private constructor(
    readonly id: string,
    readonly tokenHash: string,
    readonly email: string,
    readonly name: string,
    readonly enterpriseId: string | null,
    readonly region: string | null,
    readonly role: Role,
    readonly invitedBy: string,
    readonly createdAt: Date,
    readonly expiresAt: Date,
  ) {}

  static send(facts: {
    id: string;
    tokenHash: string;
    email: string;
    name: string;
    post: Post;
    invitedBy: string;
    at: Date;
  }): Invitation {
    const { post } = facts;
    return new Invitation(
      facts.id,
      facts.tokenHash,
      facts.email,
      facts.name,
      'enterpriseId' in post ? post.enterpriseId : null,
      'region' in post ? post.region : null,
      post.role,
      facts.invitedBy,
      facts.at,
      new Date(facts.at.getTime() + LIFE_DAYS * 86_400_000),
    );
  }

  get post(): Post {
    if (this.region !== null) return { region: this.region, role: this.role as DepartmentRole };
    return { enterpriseId: this.enterpriseId as string, role: this.role as EnterpriseRole };
  }

  /** @throws DomainError `identity.link_expired` */
  requireOpen(now: Date): void {
    if (now >= this.expiresAt) throw new DomainError<IdentityErrorCode>('identity.link_expired');
  }
}
