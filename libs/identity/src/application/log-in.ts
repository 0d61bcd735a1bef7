import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { SessionVia } from '../domain/account-session.js';
import type { IdentityErrorCode } from '../domain/identity.errors.js';
import { normaliseLogin } from '../domain/login.js';
import { SourceLimit } from '../persistence/source-limit.js';
import type { Caller } from './caller.js';
import { PasswordCheck } from './password-check.js';
import { type LoggedIn, SessionOpening } from './session-opening.js';

@Injectable()
export class LogIn {
  constructor(
    private readonly limit: SourceLimit,
    private readonly check: PasswordCheck,
    private readonly opening: SessionOpening,
  ) {}

  /** @throws DomainError `identity.log_in_refused`, `identity.login_locked`, `identity.too_many_from_here` */
  async execute(typed: { login: string; password: string; via: SessionVia }, caller: Caller): Promise<LoggedIn> {
    await this.limit.take('log_in', caller.address);
    const verified = await this.check.check(normaliseLogin(typed.login), typed.password);
    const opened = verified && (await this.opening.open(verified, typed.via, caller));
    if (!opened) throw new DomainError<IdentityErrorCode>('identity.log_in_refused');
    await this.limit.giveBack('log_in', caller.address);
    return opened;
  }
}
