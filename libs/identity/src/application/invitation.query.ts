import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Invitation } from '../domain/invitation.js';
import { DEPARTMENT_ROLES, ENTERPRISE_ROLES } from '../domain/roles.js';
import { AccountStore } from '../persistence/account.store.js';
import { LinkStore } from '../persistence/link.store.js';
import { PlaceNames } from './place-names.js';

/** What the inviter is told. The link itself is in the letter only. */
export const SentInvitationView = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  expiresAt: z.iso.datetime(),
});

/** What the holder of the link is told before accepting. */
export const InvitationView = z.object({
  name: z.string(),
  email: z.string(),
  invitedBy: z.string(),
  enterprise: z.object({ id: z.uuid(), name: z.string(), role: z.enum(ENTERPRISE_ROLES) }).nullable(),
  department: z.object({ region: z.string(), name: z.string(), role: z.enum(DEPARTMENT_ROLES) }).nullable(),
  expiresAt: z.iso.datetime(),
});
export type InvitationView = z.infer<typeof InvitationView>;

export function sentInvitationView({ id, email, name, expiresAt }: Invitation): z.infer<typeof SentInvitationView> {
  return { id, email, name, expiresAt: expiresAt.toISOString() };
}

@Injectable()
export class InvitationQuery {
  constructor(
    private readonly links: LinkStore,
    private readonly accounts: AccountStore,
    private readonly places: PlaceNames,
  ) {}

  /** @throws DomainError of the link: unknown, expired, used */
  async byToken(token: string): Promise<InvitationView> {
    const invitation = await this.links.openInvitation(token);
    const { post, name, email, expiresAt } = invitation;
    const place = await this.places.require(post);
    return {
      name,
      email,
      invitedBy: (await this.accounts.find(invitation.invitedBy))?.name ?? '',
      enterprise: 'enterpriseId' in post ? { id: post.enterpriseId, name: place, role: post.role } : null,
      department: 'region' in post ? { region: post.region, name: place, role: post.role } : null,
      expiresAt: expiresAt.toISOString(),
    };
  }
}
