import { DomainError } from '#kernel';
import { isCommonPassword } from './common-passwords.js';
import type { IdentityErrorCode } from './identity.errors.js';
import { normaliseLogin } from './login.js';

export const LEAST_CHARACTERS = 10;
/** Long enough for any sentence; keeps the cost of one verification bounded. */
export const MOST_CHARACTERS = 128;

/** A password as it is hashed: the same sentence typed on another keyboard gives the same characters. */
export function normalisePassword(typed: string): string {
  return typed.normalize('NFKC');
}

/**
 * Refuses what is guessed first. Length is what counts; no rule asks for digits or signs, which only make passwords
 * harder to remember.
 * @throws DomainError with the rule that is broken
 */
export function requireGoodPassword(typed: string, login: string): void {
  const password = normalisePassword(typed);
  const length = [...password].length;
  if (length < LEAST_CHARACTERS) {
    throw new DomainError<IdentityErrorCode>('identity.password_too_short', { least: LEAST_CHARACTERS });
  }
  if (length > MOST_CHARACTERS) {
    throw new DomainError<IdentityErrorCode>('identity.password_too_long', { most: MOST_CHARACTERS });
  }
  if (normaliseLogin(password) === normaliseLogin(login)) {
    throw new DomainError<IdentityErrorCode>('identity.password_is_login');
  }
  if (isCommonPassword(password)) throw new DomainError<IdentityErrorCode>('identity.password_common');
}
