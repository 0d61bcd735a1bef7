import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once; only its hash is kept. */
export interface SecretToken {
  /** 256 random bits, base64url: 43 characters. */
  readonly token: string;
  readonly hash: string;
}

export function newSecretToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSecret(token) };
}

/** SHA-256, hexadecimal. Enough for random secrets, which nobody can guess; passwords need argon2. */
export function hashSecret(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
