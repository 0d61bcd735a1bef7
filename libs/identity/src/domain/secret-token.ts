import { createHash, randomBytes } from 'node:crypto';

/** What is handed out once, and what is kept of it. */
export interface SecretToken {
  /** 32 random bytes, base64url, 43 characters. Never stored. */
  readonly token: string;
  readonly hash: string;
}

export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSecret(token) };
}

/** SHA-256 in hexadecimal. Enough for 256 random bits; passwords need {@link Passwords}. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
