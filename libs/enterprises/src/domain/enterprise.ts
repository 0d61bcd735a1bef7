import { newId } from '#kernel';
import { isSameName, withNames } from './enterprise-name.js';
import type { RegisterEntry } from './register-entry.js';
import type { RegisteredCapital } from './registered-capital.js';

export type EnterpriseStatus = 'registered' | 'suspended';

/** Facts that the firm itself keeps; a register file that says nothing of them leaves them. */
export interface OwnFacts {
  readonly shortNames?: readonly string[];
  readonly industryCode?: string | null;
}

/** Facts that stand in the register; staff correct them. */
export interface RegisterFacts {
  readonly name?: string;
  readonly regionCode?: string;
  readonly address?: string;
  readonly businessScope?: string;
  readonly status?: EnterpriseStatus;
}

/** A legal entity (企业), known by its unified social credit code: same code, same firm. */
export class Enterprise {
  readonly id!: string;
  readonly creditCode!: string;
  name!: string;
  shortNames!: readonly string[];
  /** Names it bore before, the oldest first. */
  formerNames!: readonly string[];
  /** GB/T 2260; valid at city level. */
  regionCode!: string;
  industryCode!: string | null;
  capitalAmount!: string | null;
  capitalCurrency!: string | null;
  /** `YYYY-MM-DD`. */
  registeredOn!: string | null;
  businessScope!: string;
  address!: string;
  status!: EnterpriseStatus;
  claimedBy!: string | null;
  claimedAt!: Date | null;
  /** The firm that stands for this one since staff found them to be one; null where it stands for itself. */
  readonly mergedInto!: string | null;
  readonly version!: number;

  private constructor(values: Partial<Enterprise>) {
    Object.assign(this, values);
  }

  /** A firm that stands in the register for the first time. */
  static fromRegister(entry: RegisterEntry): Enterprise {
    return new Enterprise({
      id: newId(),
      creditCode: entry.creditCode.value,
      name: entry.name,
      shortNames: withNames([], entry.shortNames ?? []),
      formerNames: withNames([], entry.formerNames ?? []),
      regionCode: entry.regionCode,
      industryCode: entry.industryCode ?? null,
      capitalAmount: entry.registeredCapital?.amount ?? null,
      capitalCurrency: entry.registeredCapital?.currency ?? null,
      registeredOn: entry.registeredOn ?? null,
      businessScope: entry.businessScope ?? '',
      address: entry.address ?? '',
      status: 'registered',
      claimedBy: null,
      claimedAt: null,
      mergedInto: null,
      version: 1,
    });
  }

  get claimed(): boolean {
    return this.claimedBy !== null;
  }

  get registeredCapital(): RegisteredCapital | null {
    if (this.capitalAmount === null || this.capitalCurrency === null) return null;
    return { amount: this.capitalAmount, currency: this.capitalCurrency };
  }

  /**
   * Takes over what a register says now. Another spelling of the same name changes nothing; another name makes the
   * present one a former name.
   * @returns whether anything changed
   */
  followRegister(entry: RegisterEntry): boolean {
    const before = JSON.stringify(this);
    this.rename(entry.name);
    this.shortNames = withNames(this.shortNames, entry.shortNames ?? []);
    this.formerNames = withNames(this.formerNames, entry.formerNames ?? []);
    this.regionCode = entry.regionCode;
    this.industryCode = entry.industryCode ?? this.industryCode;
    if (entry.registeredCapital) {
      this.capitalAmount = entry.registeredCapital.amount;
      this.capitalCurrency = entry.registeredCapital.currency;
    }
    this.registeredOn = entry.registeredOn ?? this.registeredOn;
    this.businessScope = entry.businessScope ?? this.businessScope;
    this.address = entry.address ?? this.address;
    return JSON.stringify(this) !== before;
  }

  keepOwnFacts(facts: OwnFacts): void {
    if (facts.shortNames) this.shortNames = withNames([], facts.shortNames);
    if (facts.industryCode !== undefined) this.industryCode = facts.industryCode;
  }

  correctRegister(facts: RegisterFacts): void {
    if (facts.name !== undefined) this.rename(facts.name);
    this.regionCode = facts.regionCode ?? this.regionCode;
    this.address = facts.address ?? this.address;
    this.businessScope = facts.businessScope ?? this.businessScope;
    this.status = facts.status ?? this.status;
  }

  private rename(name: string): void {
    if (isSameName(name, this.name)) return;
    this.formerNames = withNames(this.formerNames, [this.name]).filter((former) => !isSameName(former, name));
    this.name = name;
  }
}
