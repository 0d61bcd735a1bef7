import type { Locale } from '#kernel';

export interface AccountChanges {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** A person who can log in. What they may do comes from their memberships; their password stands apart. */
export class Account {
  private constructor(
    readonly id: string,
    /** Lower case, unique. */
    readonly login: string,
    public name: string,
    /** Where letters go. Not unique: a firm's one mailbox may serve several people. */
    public email: string,
    public locale: Locale,
    readonly createdAt: Date,
    readonly version: number,
  ) {}

  static open(facts: { id: string; login: string; name: string; email: string; locale: Locale; at: Date }): Account {
    return new Account(facts.id, facts.login, facts.name, facts.email, facts.locale, facts.at, 1);
  }

  /** @returns whether letters go to another address from now on */
  change(changes: AccountChanges): { readonly addressChanged: boolean } {
    const addressChanged = changes.email !== undefined && changes.email !== this.email;
    this.name = changes.name ?? this.name;
    this.email = changes.email ?? this.email;
    this.locale = changes.locale ?? this.locale;
    return { addressChanged };
  }
}
