import { Global, Module } from '@nestjs/common';
import { CatalogueModule } from '#catalogue';
import { EnterprisesModule } from '#enterprises';
import { Authenticator, ContextRegistry } from '#platform';
import { AcceptInvitation } from './application/accept-invitation.js';
import { AccountOpening } from './application/account-opening.js';
import { AccountsFacade } from './application/accounts.facade.js';
import { ChangeOwnAccount } from './application/change-own-account.js';
import { ChangePassword } from './application/change-password.js';
import { EndMembership } from './application/end-membership.js';
import { EndSession } from './application/end-session.js';
import { InvitationAccepting } from './application/invitation-accepting.js';
import { InvitationLetters } from './application/invitation-letters.js';
import { InvitationQuery } from './application/invitation.query.js';
import { Invite } from './application/invite.js';
import { InvitingAuthority } from './application/inviting-authority.js';
import { LogIn } from './application/log-in.js';
import { MembersQuery } from './application/members.query.js';
import { OwnAccountQuery } from './application/own-account.query.js';
import { OwnSessionsQuery } from './application/own-sessions.query.js';
import { PasswordCheck } from './application/password-check.js';
import { PasswordReplacement } from './application/password-replacement.js';
import { Passwords } from './application/passwords.js';
import { PlaceNames } from './application/place-names.js';
import { RequestPasswordReset } from './application/request-password-reset.js';
import { ResetPassword } from './application/reset-password.js';
import { SessionAuthenticator } from './application/session-authenticator.js';
import { SessionOpening } from './application/session-opening.js';
import { SignUp } from './application/sign-up.js';
import { AccountsController } from './http/accounts.controller.js';
import { identityAnswers } from './http/identity.answers.js';
import { InvitationsController } from './http/invitations.controller.js';
import { MeController } from './http/me.controller.js';
import { MembersController } from './http/members.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { SessionsController } from './http/sessions.controller.js';
import { ForgetExpiredHandler } from './jobs/forget-expired.handler.js';
import { OwnClaimedEnterpriseHandler } from './jobs/own-claimed-enterprise.handler.js';
import { SendResetLetterHandler } from './jobs/send-reset-letter.handler.js';
import { WriteToAccountHandler } from './jobs/write-to-account.handler.js';
import { AccountStore } from './persistence/account.store.js';
import { GuessCounter } from './persistence/guess-counter.js';
import { LinkStore } from './persistence/link.store.js';
import { MembershipStore } from './persistence/membership.store.js';
import { SessionStore } from './persistence/session.store.js';
import { SourceLimit } from './persistence/source-limit.js';

/** Accounts, memberships and sessions. Global because every route's access hangs on the authenticator. */
@Global()
@Module({
  imports: [CatalogueModule, EnterprisesModule],
  controllers: [AccountsController, InvitationsController, MeController, MembersController, SessionsController],
  providers: [
    { provide: Authenticator, useExisting: SessionAuthenticator },
    AcceptInvitation,
    AccountOpening,
    AccountsFacade,
    AccountStore,
    ChangeOwnAccount,
    ChangePassword,
    EndMembership,
    EndSession,
    ForgetExpiredHandler,
    GuessCounter,
    InvitationAccepting,
    InvitationLetters,
    InvitationQuery,
    Invite,
    InvitingAuthority,
    LinkStore,
    LogIn,
    MembershipStore,
    MembersQuery,
    OwnAccountQuery,
    OwnClaimedEnterpriseHandler,
    OwnSessionsQuery,
    PasswordCheck,
    PasswordReplacement,
    Passwords,
    PlaceNames,
    RequestPasswordReset,
    ResetPassword,
    SendResetLetterHandler,
    SessionAuthenticator,
    SessionCookie,
    SessionOpening,
    SessionStore,
    SignUp,
    SourceLimit,
    WriteToAccountHandler,
  ],
  exports: [Authenticator, AccountsFacade],
})
export class IdentityModule {
  constructor(contexts: ContextRegistry) {
    contexts.declare({
      name: 'identity',
      errors: identityAnswers,
      constraints: { account_login_key: 'identity.login_taken', used_link_once: 'identity.link_used' },
    });
  }
}
