import { DomainError } from '#kernel';
import type { IdentityErrorCode } from './identity.errors.js';

const LOGIN = /^[a-z0-9](?:[a-z0-9._@+-]{1,58})[a-z0-9]$/;

/** A login as it is compared: full width and capitals make no difference. Never fails, so that guesses look like any other. */
export function normaliseLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase();
}

/**
 * A login for a new account: 3 to 60 letters, digits, `.`, `_`, `-`, `+` and `@`; a mobile number or a mail address will do.
 * @throws DomainError `identity.login_malformed`
 */
export function newLogin(typed: string): string {
  const login = normaliseLogin(typed);
  if (!LOGIN.test(login)) throw new DomainError<IdentityErrorCode>('identity.login_malformed');
  return login;
}
