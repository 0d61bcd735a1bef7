import { hash, verify } from '@node-rs/argon2';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newSecretToken } from '#kernel';
import { normalisePassword } from '../domain/password-rules.js';

/** argon2id as OWASP's Password Storage Cheat Sheet gives it: 19 MiB, two passes, one lane; some 15 ms a password. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and verifies passwords. */
@Injectable()
export class Passwords implements OnModuleInit {
  /** Nobody's password: verified against where there is no account, so that the answer takes as long. */
  private nobodys = '';

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash(newSecretToken().token);
  }

  hash(password: string): Promise<string> {
    return hash(normalisePassword(password), COST);
  }

  /** @param stored the account's hash; undefined where there is no account, which costs the same time */
  async matches(stored: string | undefined, password: string): Promise<boolean> {
    const right = await verify(stored ?? this.nobodys, normalisePassword(password));
    return right && stored !== undefined;
  }
}
